import { type AgencyName, agencyNames } from '../../seed/agencies';
import { datasets } from '../../seed/dataset';
import { populationBlocks } from '../../seed/generator/blocks';
import { type ProfileName, profiles } from '../../seed/profiles';
import { batchesOf } from '../../seed/row-sources';
import {
  type EnrollmentDocument,
  enrollmentCollection,
} from '../../subgraphs/amexcid/enrollment/enrollment.repository';
import {
  type BeneficiaryDocument,
  beneficiaryCollection,
} from '../../subgraphs/arco/beneficiary/beneficiary.repository';
import { type ReachDocument, reachCollection } from '../../subgraphs/arco/beneficiary/reach.repository';
import { type ReferralDocument, referralCollection } from '../../subgraphs/arco/referral/referral.repository';
import type { CollectionSpec } from '../../subgraphs/kit/collections';
import type { Document } from '../../subgraphs/kit/mongo';
import {
  type OutcomeDocument,
  outcomeCollection,
} from '../../subgraphs/usaid/participation/outcome.repository';
import {
  type ParticipationDocument,
  participationCollection,
} from '../../subgraphs/usaid/participation/participation.repository';

/** Seeds of the property tests: one fails alone, under its name. */
export const seeds = ['sembrando-2022', '', 'otra semilla', '🌱', 'x'.repeat(100)];

/** The rows of people, as they go into the databases. */
export interface SeededRows {
  readonly enrollments: EnrollmentDocument[];
  readonly participations: ParticipationDocument[];
  readonly outcomes: OutcomeDocument[];
  readonly referrals: ReferralDocument[];
  readonly beneficiaries: BeneficiaryDocument[];
  readonly reach: ReachDocument[];
}

const ROWS_PER_BATCH = 1_000;

/** Everything that the seed writes: the rows by agency and collection, such as `usaid.courses`. */
export function seededCollections(seed: string, profile: ProfileName, scale = 1): Map<string, Document[]> {
  const collections = new Map<string, Document[]>();
  for (const agency of agencyNames) {
    const blocks = populationBlocks(seed, profiles[profile], scale);
    for (const { collection, rows } of batchesOf(datasets[agency], blocks, ROWS_PER_BATCH)) {
      const name = `${agency}.${collection.name}`;
      const held = collections.get(name) ?? [];
      held.push(...rows);
      collections.set(name, held);
    }
  }
  return collections;
}

export function seededRows(seed: string, profile: ProfileName, scale = 1): SeededRows {
  const collections = seededCollections(seed, profile, scale);
  const rowsOf = <T extends Document>(agency: AgencyName, { name }: CollectionSpec<T>): T[] =>
    (collections.get(`${agency}.${name}`) ?? []) as unknown as T[];
  return {
    enrollments: rowsOf('amexcid', enrollmentCollection),
    participations: rowsOf('usaid', participationCollection),
    outcomes: rowsOf('usaid', outcomeCollection),
    referrals: rowsOf('arco', referralCollection),
    beneficiaries: rowsOf('arco', beneficiaryCollection),
    reach: rowsOf('arco', reachCollection),
  };
}

/** The participations of one activity that came by a referral, one for each person. */
export function referredPeople({ participations }: SeededRows, activityId: string): ParticipationDocument[] {
  const people = new Map<string, ParticipationDocument>();
  for (const row of participations) {
    if (row.activityId === activityId && row.referralId !== null) people.set(row.participantId, row);
  }
  return [...people.values()];
}

export const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];
