import type { LatePayment, StipendDocument } from '../../subgraphs/amexcid/stipend/stipend.repository';
import { programs } from '../published/programs';
import { addMonths, isoDate, wholeMonths } from './calendar';
import type { NumberedRegistrant } from './numbering';
import { asOfDay } from './path';
import type { Population } from './population';
import { RandomStream } from './random';
import type { RegisterSpec } from './register';

/** Of a hundred payments, those made late, by a day to four months. */
const LATE_PERCENT = 10;
const MOST_DAYS_LATE = 120;

/** What each enrolment is paid, in the order of the enrolments. */
export function* stipendRows({ registers, seed }: Population): Generator<StipendDocument> {
  for (const { spec, rows } of registers) {
    const monthlyUsd = rateOf(spec);
    for (const row of rows) yield stipendRow(spec, row, monthlyUsd, seed);
  }
}

function rateOf({ programId, country }: RegisterSpec): number {
  const program = programs.find(({ _id }) => _id === programId);
  const rate = program?.stipendRates.find((each) => each.country === country);
  if (!rate) throw new Error(`${programId} has no stipend in ${country}`);
  return rate.monthlyUsd;
}

function stipendRow(
  spec: RegisterSpec,
  { folio, person, stay }: NumberedRegistrant,
  monthlyUsd: number,
  seed: string,
): StipendDocument {
  const paymentsDue = wholeMonths(stay.startedOn, stay.endedOn ?? asOfDay);
  const late: LatePayment[] = [];
  let hasOverdue = false;
  const random = new RandomStream(seed, spec.code, person.key, 'stipend');
  for (let payment = 1; payment <= paymentsDue; payment++) {
    if (random.below(100) >= LATE_PERCENT) continue;
    const days = random.between(1, MOST_DAYS_LATE);
    const dueOn = addMonths(stay.startedOn, payment);
    const isPaid = dueOn + days <= asOfDay;
    late.push({ payment, days: isPaid ? days : null });
    if (!isPaid && dueOn < asOfDay) hasOverdue = true;
  }
  return {
    _id: folio,
    programId: spec.programId,
    country: spec.country,
    startedOn: isoDate(stay.startedOn),
    monthlyUsd,
    paymentsDue,
    late,
    hasOverdue,
    basis: 'SYNTHETIC',
  };
}
