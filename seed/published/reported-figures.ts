import type { ReportedFigureDocument } from '../../subgraphs/arco/figure/reported-figure.repository';
import { honduranAgricultureFigures } from './figures.honduras-agriculture';
import { honduranWorkforceFigures } from './figures.honduras-workforce';
import { salvadoranFigures } from './figures.salvador';
import { plannedBreakdowns } from './planned-breakdowns';

/** The ten numbers that the sources publish, in the order of their ids. */
export const reportedFigures: readonly ReportedFigureDocument[] = [
  ...salvadoranFigures,
  ...honduranWorkforceFigures,
  ...honduranAgricultureFigures,
]
  .map((figure) => ({ ...figure, plannedBreakdown: plannedBreakdowns[figure._id] ?? [] }))
  .sort((a, b) => (a._id < b._id ? -1 : 1));
