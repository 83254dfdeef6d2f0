import { countIndividuals, type FigureCountDocument, figureCountCollection } from '../kit/figure-count';
import { findIn } from '../kit/find-in';
import type { GenerationView } from '../kit/generations';
import { outcomeCollection } from './participation/outcome.repository';
import { participationCollection } from './participation/participation.repository';

const HONDURAS_WORKFORCE = 'act:usaid:hn-cmfa';
const SALVADOR_SCHOLARSHIPS = 'act:usaid:sv-becas';
const SALVADOR_MARKETS = 'act:usaid:sv-ecp';

/** What USAID's rows recount to, one count a reported figure. */
export class FigureCountRepository {
  constructor(private readonly view: GenerationView) {}

  findByIds(ids: readonly string[]): Promise<FigureCountDocument[]> {
    return findIn(this.view.collection(figureCountCollection), '_id', ids);
  }

  /** Counts the rows anew; costs a read of every row behind a figure. */
  async recount(): Promise<FigureCountDocument[]> {
    const participations = this.view.collection(participationCollection);
    const outcomes = this.view.collection(outcomeCollection);
    const referred = { activityId: HONDURAS_WORKFORCE, referred: true };
    const counts: Record<string, Promise<number>> = {
      'RF-01': countIndividuals(
        participations,
        { activityId: SALVADOR_SCHOLARSHIPS, status: 'COMPLETED', referralId: { $ne: null } },
        'participantId',
      ),
      'RF-03': countIndividuals(
        participations,
        { activityId: SALVADOR_MARKETS, referralId: { $ne: null } },
        'participantId',
      ),
      'RF-04': countIndividuals(participations, { activityId: HONDURAS_WORKFORCE }, 'participantId'),
      'RF-05': countIndividuals(
        participations,
        { activityId: HONDURAS_WORKFORCE, referralId: { $ne: null } },
        'participantId',
      ),
      'RF-06': countIndividuals(outcomes, { ...referred, type: 'COURSE_COMPLETED' }, 'participantId'),
      'RF-07': countIndividuals(outcomes, { ...referred, type: 'EMPLOYMENT' }, 'participantId'),
    };
    return Promise.all(
      Object.entries(counts).map(async ([figureId, value]) => ({ _id: figureId, value: await value })),
    );
  }
}
