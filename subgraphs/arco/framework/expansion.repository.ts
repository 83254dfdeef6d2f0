import { defineCollection } from '../../kit/collections';
import { findIn } from '../../kit/find-in';
import type { Collection } from '../../kit/mongo';
import type { Basis } from '../../kit/reference/codes';
import type { ImpreciseDate } from '../../kit/reference/imprecise-date.type';
import type { LocalizedText } from '../../kit/reference/localized-text';
import type { SourceLine } from '../../kit/reference/source-line.type';
import type { CountryStage } from './framework.codes';

/** A country that the framework is to be extended to. */
export interface ExpansionDocument {
  /** Such as `exp:gt`. */
  _id: string;
  frameworkId: string;
  country: string;
  stage: CountryStage;
  /** A reading of what the source says in words. */
  plannedStart: ImpreciseDate & { source: SourceLine; basis: Basis };
  note: LocalizedText;
  /** Departments in which it might begin. */
  prospectAreas: { adminArea: string; note: LocalizedText; basis: Basis }[];
  activityId: string;
  conflictIds: string[];
  source: SourceLine;
  basis: Basis;
}

export const expansionCollection = defineCollection<ExpansionDocument>('expansions', [
  ['frameworkId', '_id'],
  ['country', '_id'],
]);

export class ExpansionRepository {
  constructor(private readonly expansions: Collection<ExpansionDocument>) {}

  findAll(): Promise<ExpansionDocument[]> {
    return this.expansions.find().sort({ _id: 1 }).toArray();
  }

  findBy(field: '_id' | 'frameworkId' | 'country', ids: readonly string[]): Promise<ExpansionDocument[]> {
    return findIn(this.expansions, field, ids);
  }
}
