/** A quarter of the US fiscal year, which starts on 1 October and is named by the calendar year it ends in. */
export interface FiscalQuarterRecord {
  readonly fiscalYear: number;
  /** 1 (October to December) to 4 (July to September). */
  readonly quarter: number;
  /** Such as `FY2023 Q1`. */
  readonly label: string;
  /** First day, `YYYY-MM-DD`. */
  readonly startsOn: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly endsOn: string;
}

const lastDays = ['12-31', '03-31', '06-30', '09-30'] as const;
const firstDays = ['10-01', '01-01', '04-01', '07-01'] as const;

/** The quarter that a day falls into; `date` is `YYYY-MM-DD`. */
export function usFiscalQuarter(date: string): FiscalQuarterRecord {
  const calendarYear = Number(date.slice(0, 4));
  const month = Number(date.slice(5, 7));
  const quarter = Math.floor(((month + 2) % 12) / 3) + 1;
  const fiscalYear = quarter === 1 ? calendarYear + 1 : calendarYear;
  return {
    fiscalYear,
    quarter,
    label: `FY${fiscalYear} Q${quarter}`,
    startsOn: `${calendarYear}-${firstDays[quarter - 1]}`,
    endsOn: `${calendarYear}-${lastDays[quarter - 1]}`,
  };
}
