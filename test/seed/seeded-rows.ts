import { datasets, type RowSource } from '../../seed/dataset';
import { population } from '../../seed/generator/population';
import { type ProfileName, profiles } from '../../seed/profiles';
import { type EnrollmentDocument, enrollmentCollection } from '../../subgraphs/amexcid/enrollment.repository';
import { type BeneficiaryDocument, beneficiaryCollection } from '../../subgraphs/arco/beneficiary.repository';
import { type ReachDocument, reachCollection } from '../../subgraphs/arco/reach.repository';
import { type ReferralDocument, referralCollection } from '../../subgraphs/arco/referral.repository';
import type { CollectionSpec } from '../../subgraphs/kit/collections';
import type { Document } from '../../subgraphs/kit/mongo';
import { type OutcomeDocument, outcomeCollection } from '../../subgraphs/usaid/outcome.repository';
import {
  type ParticipationDocument,
  participationCollection,
} from '../../subgraphs/usaid/participation.repository';

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

export function seededRows(seed: string, profile: ProfileName): SeededRows {
  const sources = Object.values(datasets(population(seed, profiles[profile]))).flat();
  const rowsOf = <T extends Document>({ name }: CollectionSpec<T>): T[] => {
    const source = sources.find(({ collection }) => collection.name === name);
    return [...((source as RowSource).rows() as Iterable<T>)];
  };
  return {
    enrollments: rowsOf(enrollmentCollection),
    participations: rowsOf(participationCollection),
    outcomes: rowsOf(outcomeCollection),
    referrals: rowsOf(referralCollection),
    beneficiaries: rowsOf(beneficiaryCollection),
    reach: rowsOf(reachCollection),
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
