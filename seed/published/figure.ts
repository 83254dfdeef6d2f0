import type { ReportedFigureDocument } from '../../subgraphs/arco/figure/reported-figure.repository';

/** A figure as the sources give it; how a plan might be spread is invented elsewhere. */
export type PublishedFigure = Omit<ReportedFigureDocument, 'plannedBreakdown'>;
