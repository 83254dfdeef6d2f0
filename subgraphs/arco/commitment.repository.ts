import { defineCollection } from '../kit/collections';
import type { Basis, Component } from '../kit/reference/codes';
import type { ImpreciseDate } from '../kit/reference/imprecise-date.type';
import type { LocalizedText } from '../kit/reference/localized-text.type';
import type { CommitmentStatus } from './commitment.codes';

export interface CommitmentDocument {
  /** Such as `COM-2022-06-HN-WF-01`. */
  _id: string;
  /** The agencies bound by it. */
  organizationIds: string[];
  /** A synthetic text says so. */
  text: LocalizedText;
  country: string;
  component: Component;
  activityIds: string[];
  agreed: ImpreciseDate;
  /** `YYYY-MM-DD`. */
  dueOn: string;
  status: CommitmentStatus;
  /** The figures that show it. */
  figureIds: string[];
  basis: Basis;
}

export const commitmentCollection = defineCollection<CommitmentDocument>('commitments', [
  ['activityIds', '_id'],
  ['country', '_id'],
  ['status', '_id'],
  ['dueOn', '_id'],
]);
