import type { EnrollmentStatus } from '../../subgraphs/amexcid/program/program.codes';
import type { ReferralReason, ReferralStatus } from '../../subgraphs/arco/beneficiary/beneficiary.codes';
import type { AssistanceTopic } from '../../subgraphs/usaid/participation/participation.codes';
import { type Day, dayOf } from './calendar';
import type { Traits } from './traits';

/** The day that the data speak of: the learning event at which the results were shared. */
export const asOf = '2022-12-08';
export const asOfDay: Day = dayOf(asOf);

/** A synthetic person. */
export interface Person extends Traits {
  /** What the generator knows them by; their linked id is made from it. */
  readonly key: string;
  readonly country: 'HN' | 'SV';
}

/** Time in a programme of AMEXCID. */
export interface Stay {
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly status: EnrollmentStatus;
  /** Length of the cycle as planned; null in Sembrando Vida, which has none. */
  readonly cycleMonths: number | null;
}

/** Time in an activity of USAID; one that has ended was completed. */
export interface Service {
  readonly startedOn: Day;
  readonly endedOn: Day | null;
  readonly topic: AssistanceTopic | null;
  readonly courseId: string | null;
  readonly cohort: string | null;
  readonly employedOn: Day | null;
}

/** The handing over of a person from AMEXCID to USAID. */
export interface Handover {
  readonly activityId: string;
  readonly referredOn: Day;
  readonly contactedOn: Day | null;
  readonly status: ReferralStatus;
  readonly reason: ReferralReason | null;
}

/** A person enrolled with AMEXCID and referred to USAID; without services unless they took part. */
export interface ReferredPath {
  readonly person: Person;
  readonly stay: Stay;
  readonly handover: Handover;
  readonly services: readonly Service[];
}

/** A person whom USAID reached in another way. */
export interface DirectPath {
  readonly person: Person;
  readonly activityId: string;
  readonly services: readonly Service[];
}

/** A service of which only the days are known. */
export const plainService = (startedOn: Day, endedOn: Day | null): Service => ({
  startedOn,
  endedOn,
  topic: null,
  courseId: null,
  cohort: null,
  employedOn: null,
});
