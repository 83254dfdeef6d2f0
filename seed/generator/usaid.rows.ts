import type { ActivityDocument } from '../../subgraphs/usaid/activity/activity.repository';
import type { OutcomeMethod } from '../../subgraphs/usaid/participation/outcome.codes';
import type { OutcomeDocument } from '../../subgraphs/usaid/participation/outcome.repository';
import type { OutcomeType, ServiceKind } from '../../subgraphs/usaid/participation/participation.codes';
import type { ParticipationDocument } from '../../subgraphs/usaid/participation/participation.repository';
import { activities } from '../published/activities';
import { loadActivity } from '../published/activity.load';
import type { TallyOfRows } from '../row-sources';
import { isoDate } from './calendar';
import { honduranActivityId } from './honduras.cohort';
import type { Person, Service } from './path';
import type { Population } from './population';
import { referralIds } from './referral-ids';
import { marketActivityId, scholarshipActivityId } from './salvador.cohort';
import { ShownAreas } from './shown-areas';

interface ServedActivity {
  readonly activityId: string;
  readonly service: ServiceKind;
  /** Begins the participants' numbers. */
  readonly prefix: string;
  readonly digits: number;
}

const servedActivities: readonly ServedActivity[] = [
  { activityId: honduranActivityId, service: 'WORKFORCE_TRAINING', prefix: 'UP-HN-CMFA', digits: 5 },
  { activityId: scholarshipActivityId, service: 'SCHOLARSHIP_COURSE', prefix: 'UP-SV-BECAS', digits: 5 },
  { activityId: marketActivityId, service: 'TECHNICAL_ASSISTANCE', prefix: 'UP-SV-ECP', digits: 5 },
  { activityId: loadActivity._id, service: 'WORKFORCE_TRAINING', prefix: 'UP-SYN-LOAD', digits: 7 },
];

/** Who completed is known to the provider; who works was asked, and nobody confirmed it. */
const methodOf: Readonly<Partial<Record<OutcomeType, OutcomeMethod>>> = {
  COURSE_COMPLETED: 'PROVIDER_RECORD',
};

interface Participant {
  readonly person: Person;
  readonly services: readonly Service[];
  readonly referralId: string | null;
}

/** Participants of one activity, in the order in which they began. */
function participantsOf(all: Population, activityId: string): Participant[] {
  const ids = referralIds(all);
  const referred = all.referred
    .filter(({ handover, services }) => handover.activityId === activityId && services.length > 0)
    .map(({ person, services }) => ({ person, services, referralId: ids.get(person.key) ?? null }));
  const direct = all.direct.filter((path) => path.activityId === activityId);
  const participants = [...referred, ...direct.map((path) => ({ ...path, referralId: null }))];
  return participants.sort(
    (a, b) => firstDay(a.services) - firstDay(b.services) || (a.person.key < b.person.key ? -1 : 1),
  );
}

const firstDay = (services: readonly Service[]): number =>
  Math.min(...services.map(({ startedOn }) => startedOn));

/** Each service of each participant, one participation each, with what came of it. */
export function* participationsWithOutcomes(
  all: Population,
): Generator<{ participation: ParticipationDocument; outcomes: OutcomeDocument[] }> {
  for (const served of servedActivities) {
    const given = all.given.participants[served.activityId] ?? 0;
    for (const [index, participant] of participantsOf(all, served.activityId).entries()) {
      const number = String(given + index + 1).padStart(served.digits, '0');
      const participantId = `${served.prefix}-${number}`;
      const beneficiaryId = all.linkedId(participant.person.key);
      const services = [...participant.services].sort((a, b) => a.startedOn - b.startedOn);
      for (const [place, service] of services.entries()) {
        const participation = participationRow(served, participant, service, {
          _id: `${participantId}-${place + 1}`,
          participantId,
          beneficiaryId,
        });
        yield { participation, outcomes: outcomesOf(participation, service) };
      }
    }
  }
}

export function* participationRows(all: Population): Generator<ParticipationDocument> {
  for (const { participation } of participationsWithOutcomes(all)) yield participation;
}

export function* outcomeRows(all: Population): Generator<OutcomeDocument> {
  for (const { outcomes } of participationsWithOutcomes(all)) yield* outcomes;
}

/** The activities, with the departments in which they have at least ten participants; that of the load only with people. */
export function activityTally(): TallyOfRows<ParticipationDocument, ActivityDocument> {
  const areas = new ShownAreas();
  return {
    add: ({ activityId, adminArea, participantId }) => areas.add(activityId, adminArea, participantId),
    endBlock: () => areas.endBlock(),
    rows: () =>
      (areas.has(loadActivity._id) ? [...activities, loadActivity] : activities).map((activity) => ({
        ...activity,
        adminAreas: areas.of(activity._id),
      })),
  };
}

const participationRow = (
  { activityId, service: kind }: ServedActivity,
  { person, referralId }: Participant,
  service: Service,
  ids: Pick<ParticipationDocument, '_id' | 'participantId' | 'beneficiaryId'>,
): ParticipationDocument => ({
  // members that follow a spread are slow to add
  _id: ids._id,
  participantId: ids.participantId,
  beneficiaryId: ids.beneficiaryId,
  activityId,
  referralId,
  country: person.country,
  adminArea: person.adminArea,
  service: kind,
  topic: service.topic,
  courseId: service.courseId,
  cohort: service.cohort,
  sex: person.sex,
  ageBand: person.ageBand,
  startedOn: isoDate(service.startedOn),
  endedOn: service.endedOn === null ? null : isoDate(service.endedOn),
  status: service.endedOn === null ? 'IN_PROGRESS' : 'COMPLETED',
  basis: 'SYNTHETIC',
});

/**
 * Completed courses and jobs. Assistance to farmers has no outcome: no source says that any of the 200
 * sells to a formal buyer, so MARKET_ACCESS would be a claim without a figure behind it.
 */
function outcomesOf(participation: ParticipationDocument, service: Service): OutcomeDocument[] {
  const outcomes: OutcomeDocument[] = [];
  const add = (type: OutcomeType, day: number): void => {
    outcomes.push({
      _id: `${participation._id}:${type}`,
      participationId: participation._id,
      participantId: participation.participantId,
      beneficiaryId: participation.beneficiaryId,
      activityId: participation.activityId,
      referred: participation.referralId !== null,
      type,
      date: isoDate(day),
      method: methodOf[type] ?? 'PARTICIPANT_REPORT',
      verified: false,
      basis: 'SYNTHETIC',
    });
  };
  if (service.endedOn !== null && service.topic === null) add('COURSE_COMPLETED', service.endedOn);
  if (service.employedOn !== null) add('EMPLOYMENT', service.employedOn);
  return outcomes;
}
