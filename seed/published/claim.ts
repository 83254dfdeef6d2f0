import type { ClaimDocument } from '../../subgraphs/arco/evidence/claim.repository';
import type { Subjects } from '../../subgraphs/arco/evidence/subjects.repository';
import type { LocalizedText } from '../../subgraphs/kit/reference/localized-text';
import { about } from './about';

interface Given extends Pick<ClaimDocument, 'outsideSource' | 'stance'> {
  readonly text: LocalizedText;
  readonly about: Partial<Subjects>;
  readonly number?: { readonly value: number; readonly unit: NonNullable<ClaimDocument['unit']> };
  readonly publishedOn?: ClaimDocument['publishedOn'];
}

/** Each was seen in public material of its publisher; that does not make it true. */
export const claim = (number: number, given: Given): ClaimDocument => ({
  _id: `CLM-${String(number).padStart(2, '0')}`,
  text: given.text,
  outsideSource: given.outsideSource,
  publishedOn: given.publishedOn ?? null,
  verified: true,
  value: given.number?.value ?? null,
  unit: given.number?.unit ?? null,
  stance: given.stance,
  about: about(given.about),
  basis: 'OUTSIDE_SOURCE',
});

export const people = (value: number) => ({ value, unit: 'INDIVIDUALS' }) as const;
