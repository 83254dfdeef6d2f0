import type { StipendDocument } from '../../subgraphs/amexcid/stipend/stipend.repository';
import type {
  MonthOfPayments,
  StipendPunctualityDocument,
} from '../../subgraphs/amexcid/stipend/stipend-punctuality.repository';
import type { TallyOfRows } from '../row-sources';

/** Payments by month, counted stipend by stipend; it keeps the months and no rows. */
export class StipendPunctualityTally implements TallyOfRows<StipendDocument, StipendPunctualityDocument> {
  private readonly registers = new Map<string, RegisterTally>();

  add({ programId, country, startedOn, paymentsDue, late }: StipendDocument): void {
    const { months } = this.registerOf(programId, country);
    const entry = 12 * Number(startedOn.slice(0, 4)) + Number(startedOn.slice(5, 7)) - 1;
    for (let payment = 1; payment <= paymentsDue; payment++) monthIn(months, entry + payment).paidOnTime += 1;
    for (const { payment, days } of late) {
      const month = monthIn(months, entry + payment);
      month.paidOnTime -= 1;
      month[days === null ? 'unpaid' : 'paidLate'] += 1;
    }
  }

  endBlock(): void {}

  /** One for each programme and country that was met, by id. */
  rows(): StipendPunctualityDocument[] {
    return [...this.registers.values()]
      .map(({ programId, country, months }) => ({
        _id: `${programId}:${country}`,
        programId,
        country,
        months: [...months.keys()].sort((a, b) => a - b).map((month) => monthIn(months, month)),
        basis: 'SYNTHETIC' as const,
      }))
      .sort((a, b) => (a._id < b._id ? -1 : 1));
  }

  private registerOf(programId: string, country: string): RegisterTally {
    const key = `${programId}:${country}`;
    const known = this.registers.get(key) ?? { programId, country, months: new Map() };
    this.registers.set(key, known);
    return known;
  }
}

interface RegisterTally {
  readonly programId: string;
  readonly country: string;
  /** By the number of months since year 0. */
  readonly months: Map<number, MonthOfPayments>;
}

function monthIn(months: RegisterTally['months'], number: number): MonthOfPayments {
  let month = months.get(number);
  if (!month) {
    const name = `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
    month = { month: name, paidOnTime: 0, paidLate: 0, unpaid: 0 };
    months.set(number, month);
  }
  return month;
}
