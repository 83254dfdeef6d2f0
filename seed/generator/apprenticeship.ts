import type { ApprenticeshipDocument } from '../../subgraphs/amexcid/apprenticeship/apprenticeship.repository';
import type { EnrollmentStatus } from '../../subgraphs/amexcid/program/program.codes';
import { isoDate, wholeMonths } from './calendar';
import { grouped } from './grouping';
import type { NumberedRegistrant } from './numbering';
import { asOfDay, type Stay } from './path';
import type { Population } from './population';
import { RandomStream } from './random';
import { centersProgramId, type DrawnCenter } from './training-center';

/** Of a hundred who did all months, those with a certificate, which takes up to a month to be given. */
const CERTIFIED_PERCENT = 95;
const MOST_DAYS_TO_CERTIFICATE = 30;

/** An apprenticeship with the time that it took; the row itself does not keep that, the enrolment does. */
export interface TimedApprenticeship {
  readonly apprenticeship: ApprenticeshipDocument;
  readonly stay: Stay;
}

const ofBlock = new WeakMap<Population, readonly TimedApprenticeship[]>();

/** One for each enrolment in Jóvenes Construyendo el Futuro, in their order; drawn once, for rows and tallies. */
export function timedApprenticeships(people: Population): readonly TimedApprenticeship[] {
  const drawn = ofBlock.get(people) ?? [...drawApprenticeships(people)];
  ofBlock.set(people, drawn);
  return drawn;
}

export const apprenticeshipRows = (people: Population): ApprenticeshipDocument[] =>
  timedApprenticeships(people).map(({ apprenticeship }) => apprenticeship);

function* drawApprenticeships({
  registers,
  seed,
  trainingCenters,
}: Population): Generator<TimedApprenticeship> {
  const centersIn = grouped(trainingCenters, ({ adminArea }) => adminArea);
  for (const { spec, rows } of registers) {
    if (spec.programId !== centersProgramId) continue;
    for (const row of rows) {
      const random = (attribute: string) => new RandomStream(seed, spec.code, row.person.key, attribute);
      const near = centersIn.get(row.person.adminArea) ?? [];
      const center = near[random('training centre').below(near.length)];
      if (!center) throw new Error(`${row.person.adminArea} has apprentices and no training centre`);
      yield { apprenticeship: apprenticeshipOf(row, center, random('certificate')), stay: row.stay };
    }
  }
}

const statuses: Readonly<Record<EnrollmentStatus, ApprenticeshipDocument['status']>> = {
  ACTIVE: 'IN_PROGRESS',
  COMPLETED: 'COMPLETED',
  WITHDRAWN: 'WITHDRAWN',
};

function apprenticeshipOf(
  { folio, stay }: NumberedRegistrant,
  center: DrawnCenter,
  random: RandomStream,
): ApprenticeshipDocument {
  if (stay.cycleMonths === null) throw new Error(`${folio} is an apprentice without a cycle`);
  return {
    _id: folio,
    trainingCenterId: center.id,
    sector: center.sector,
    monthsPlanned: stay.cycleMonths,
    monthsDone: wholeMonths(stay.startedOn, stay.endedOn ?? asOfDay),
    status: statuses[stay.status],
    certificateAwardedOn: certificateOf(stay, random),
    basis: 'SYNTHETIC',
  };
}

function certificateOf({ status, endedOn }: Stay, random: RandomStream): string | null {
  const isCertified = random.below(100) < CERTIFIED_PERCENT;
  const days = random.between(0, MOST_DAYS_TO_CERTIFICATE);
  if (status !== 'COMPLETED' || endedOn === null || !isCertified || endedOn + days > asOfDay) return null;
  return isoDate(endedOn + days);
}
