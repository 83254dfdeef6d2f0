import {
  assistanceEventTally,
  attendanceRows,
  marketLinkageTally,
} from '../../seed/generator/assistance.rows';
import { scheduledEvents } from '../../seed/generator/assistance.schedule';
import { placementRows } from '../../seed/generator/placement.rows';
import { population } from '../../seed/generator/population';
import { scholarshipRows } from '../../seed/generator/scholarship.rows';
import { buyerStandardTally, standardAssessmentRows } from '../../seed/generator/standard-assessment.rows';
import { topicOverlapTally } from '../../seed/generator/topic-overlap.tally';
import { participationsWithOutcomes } from '../../seed/generator/usaid.rows';
import { profiles } from '../../seed/profiles';
import { bioinputPlants } from '../../seed/published/bioinput-plants';
import { buyerStandards } from '../../seed/published/buyer-standards';
import { buyers } from '../../seed/published/buyers';
import { courses } from '../../seed/published/courses';
import type { TallyOfRows } from '../../seed/row-sources';
import { organizationById } from '../../subgraphs/kit/reference/organizations';
import { distinct, seeds } from './seeded-rows';

function counted<R, T>(tally: TallyOfRows<R, T>, rows: readonly R[]): T[] {
  for (const row of rows) tally.add(row);
  tally.endBlock();
  return [...tally.rows()];
}

const asOf = '2022-12-08';
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe.each(seeds)('the services of seed "%s"', (seed) => {
  const people = population(seed, profiles.ci);
  const services = [...participationsWithOutcomes(people)];
  const participations = new Map(services.map(({ participation }) => [participation._id, participation]));
  const outcomes = new Map(
    services.flatMap((each) => each.outcomes).map((outcome) => [outcome._id, outcome]),
  );
  const scholarships = [...scholarshipRows(people)];
  const placements = [...placementRows(people)];
  const attendances = [...attendanceRows(people)];
  const assessments = [...standardAssessmentRows(people)];
  const events = new Map(counted(assistanceEventTally(), attendances).map((event) => [event._id, event]));

  it('have a scholarship of IOM for each of the 90 graduates, over the days of the course', () => {
    expect(scholarships).toHaveLength(90);
    expect(distinct(scholarships.map(({ participationId }) => participationId))).toHaveLength(90);
    for (const { participationId, courseId, startedOn, endedOn, status, providerId } of scholarships) {
      const participation = participations.get(participationId);
      expect(participation).toMatchObject({ activityId: 'act:usaid:sv-becas', courseId, startedOn, endedOn });
      expect([participation?.status, status, providerId]).toEqual(['COMPLETED', 'COMPLETED', 'org:iom']);
    }
  });

  it('teach one course in one way', () => {
    const ways = distinct(scholarships.map(({ courseId, modality }) => `${courseId} ${modality}`));
    expect(ways).toHaveLength(courses.length);
  });

  it('have a placement for each of the 14 in employment, and for nobody else', () => {
    const employed = [...outcomes.values()].filter(({ type }) => type === 'EMPLOYMENT');
    expect(placements.map(({ outcomeId }) => outcomeId).sort()).toEqual(
      employed.map(({ _id }) => _id).sort(),
    );
    expect(placements).toHaveLength(14);
    for (const { outcomeId, participationId, startedOn } of placements) {
      expect(outcomes.get(outcomeId)).toMatchObject({ participationId, date: startedOn });
    }
  });

  it('know whether a job was kept only once 90 days are over', () => {
    for (const { startedOn, retained90Days } of placements) {
      expect(retained90Days === null).toBe(daysBetween(startedOn, asOf) < 90);
    }
  });

  it('name an employer for every wage, and say that it is synthetic', () => {
    for (const { kind, employer, iscoCode } of placements) {
      expect(employer === null).toBe(kind === 'SELF_EMPLOYMENT');
      expect(iscoCode).toMatch(/^[1-9]\d{3}$/);
      if (!employer) continue;
      expect(employer.en).toMatch(/\(synthetic\)$/);
      expect(employer.es).toMatch(/\(dato sintético\)$/);
    }
  });

  it('bring each of the 260 participations to an event of its topic, department and days', () => {
    expect(distinct(attendances.map(({ participationId }) => participationId))).toHaveLength(260);
    for (const { participationId, eventId, date } of attendances) {
      const participation = participations.get(participationId);
      const event = events.get(eventId);
      expect(event).toMatchObject({ date, adminArea: participation?.adminArea, country: 'SV' });
      expect(event?.topics).toContain(participation?.topic);
      expect(date >= String(participation?.startedOn) && date <= String(participation?.endedOn)).toBe(true);
    }
  });

  it('count everybody once at an event', () => {
    const came = attendances.map(({ eventId, participationId }) => ({
      eventId,
      person: participations.get(participationId)?.participantId,
    }));
    expect(distinct(came.map(({ eventId, person }) => `${eventId} ${person}`))).toHaveLength(came.length);
    for (const { _id, attendees } of events.values()) {
      expect(came.filter(({ eventId }) => eventId === _id)).toHaveLength(attendees);
    }
  });

  it('tell 200 people from 260 participations, by topic', () => {
    const overlaps = counted(topicOverlapTally(), [...participations.values()]);
    expect(overlaps).toHaveLength(1);
    expect(overlaps[0]).toMatchObject({
      _id: 'act:usaid:sv-ecp',
      individuals: 200,
      participations: 260,
      figureId: 'RF-03',
      source: { document: 'F1', line: 21 },
      periodStart: '2022-07-01',
      periodEnd: asOf,
      topicSets: [
        { topics: ['FORMAL_MARKETS'], individuals: 80, participations: 80 },
        { topics: ['INNOVATIVE_MERCHANDISING'], individuals: 60, participations: 60 },
        { topics: ['FORMAL_MARKETS', 'INNOVATIVE_MERCHANDISING'], individuals: 60, participations: 120 },
      ],
    });
  });

  it('assess farmers once, after help towards formal markets', () => {
    const farmers = assessments.map(
      ({ participationId }) => participations.get(participationId)?.participantId,
    );
    expect(distinct(farmers)).toHaveLength(assessments.length);
    const known = new Set(buyerStandards.map(({ _id }) => _id));
    for (const { participationId, standardId, date } of assessments) {
      const participation = participations.get(participationId);
      expect(participation?.topic).toBe('FORMAL_MARKETS');
      expect(date > String(participation?.endedOn) && date <= asOf).toBe(true);
      expect(known).toContain(standardId);
    }
    const standards = counted(buyerStandardTally(), assessments);
    const inStandards = standards.flatMap(({ assessed }) => Object.values(assessed));
    expect(inStandards.reduce((sum, count) => sum + count, 0)).toBe(assessments.length);
  });

  it('link groups to buyers without a sale, a delivery or money', () => {
    const linkages = counted(marketLinkageTally(), attendances);
    expect(linkages).toHaveLength(6);
    for (const linkage of linkages) {
      expect(linkage).toMatchObject({ firstDeliveryOn: null, valueUsd: null, basis: 'SYNTHETIC' });
      expect(['PROSPECT', 'AGREED']).toContain(linkage.stage);
      expect(linkage.agreedOn === null).toBe(linkage.stage === 'PROSPECT');
      expect(linkage.agreedVolumeKg === null).toBe(linkage.stage === 'PROSPECT');
      if (linkage.agreedOn !== null) {
        expect(linkage.agreedOn > linkage.assistedFrom && linkage.agreedOn <= asOf).toBe(true);
        const standard = buyerStandards.find(({ _id }) => _id === linkage.standardId);
        expect(linkage.agreedVolumeKg).toBeGreaterThanOrEqual(standard?.minimumVolumeKg ?? Infinity);
      }
    }
  });
});

it('keeps sessions off the national holidays and weekends of El Salvador', () => {
  const holidays = ['2022-08-06', '2022-09-15', '2022-11-02'];
  for (const { date } of scheduledEvents) {
    expect(holidays).not.toContain(date);
    expect([0, 6]).not.toContain(new Date(date).getUTCDay());
    expect(date >= '2022-07-04' && date <= '2022-11-30').toBe(true);
  }
});

it('asks standards of buyers that there are, for what they buy, and says that they are synthetic', () => {
  for (const { buyerId, product, basis } of buyerStandards) {
    expect(buyers.map(({ _id }) => _id)).toContain(buyerId);
    expect(product.en).toMatch(/synthetic/);
    expect(product.es).toMatch(/sintético/);
    expect(basis).toBe('SYNTHETIC');
  }
});

it('says what every course teaches, in ISCED-F, and how long it lasts', () => {
  expect(courses.map(({ title, field, weeks, hours }) => [title.en, field.code, weeks, hours])).toEqual([
    ['Customer service', '0416', 6, 120],
    ['Pastry making', '0721', 8, 160],
    ['Electricity', '0713', 12, 240],
    ['Computer networks', '0612', 10, 200],
  ]);
  expect(organizationById('org:iom')).not.toBeNull();
});

it('plans two visits in 2023 to each of the 16 plants, and has supported none', () => {
  expect(bioinputPlants).toHaveLength(16);
  expect(bioinputPlants.reduce((sum, { plannedMembers }) => sum + plannedMembers, 0)).toBe(604);
  for (const { status, supportedOn, visitPlan, plannedFor } of bioinputPlants) {
    expect([status, supportedOn, plannedFor.date]).toEqual(['PLANNED', null, '2023-01-01']);
    expect(visitPlan).toHaveLength(2);
    for (const { plannedFor: visit, purpose } of visitPlan) {
      expect(visit.date).toMatch(/^2023-/);
      expect(purpose.en).toMatch(/synthetic/);
      expect(purpose.es).toMatch(/sintético/);
    }
  }
});
