import type { FactKind } from '../../subgraphs/arco/evidence/fact.codes';
import type { FactDocument } from '../../subgraphs/arco/evidence/fact.repository';
import type { Subjects } from '../../subgraphs/arco/evidence/subjects.repository';
import { about } from './about';

interface Given extends Pick<FactDocument, 'text'> {
  readonly about: Partial<Subjects>;
}

/** The press report names neither agency nor the framework: what stands in it alone says nothing of them. */
const PRESS = 'F2';

/** `places` are such as `F0:11 F1:29`. */
export function fact(number: number, kind: FactKind, places: string, given: Given): FactDocument {
  const sources = places.split(' ').map((place) => {
    const [document = '', line] = place.split(':');
    return { document, line: Number(line) };
  });
  const isPress = sources.every(({ document }) => document === PRESS);
  return {
    _id: `FCT-${String(number).padStart(2, '0')}`,
    kind,
    text: given.text,
    sources,
    evidenceOn: isPress ? 'MEXICAN_PROGRAMS_AND_SETTING' : 'FRAMEWORK',
    about: about(given.about),
    basis: 'DOCUMENT',
  };
}
