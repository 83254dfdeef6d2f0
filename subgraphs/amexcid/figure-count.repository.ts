import { countIndividuals, type FigureCountDocument, figureCountCollection } from '../kit/figure-count';
import { findIn } from '../kit/find-in';
import type { GenerationView } from '../kit/generations';
import { enrollmentCollection } from './enrollment/enrollment.repository';

const FARMERS = 'prg:amexcid:sembrando-vida';
/** The day of the statement behind RF-10. */
const STATED_ON = '2022-05-04';

/** What AMEXCID's rows recount to, one count a reported figure. */
export class FigureCountRepository {
  constructor(private readonly view: GenerationView) {}

  findByIds(ids: readonly string[]): Promise<FigureCountDocument[]> {
    return findIn(this.view.collection(figureCountCollection), '_id', ids);
  }

  /** Counts the rows anew; costs a read of every row behind a figure. */
  async recount(): Promise<FigureCountDocument[]> {
    const registered = await countIndividuals(
      this.view.collection(enrollmentCollection),
      { programId: FARMERS, country: 'SV', startedOn: { $lte: STATED_ON } },
      'registrantId',
    );
    return [{ _id: 'RF-10', value: registered }];
  }
}
