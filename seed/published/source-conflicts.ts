import type { SourceConflictDocument } from '../../subgraphs/arco/source-conflict.repository';
import { figureConflicts } from './source-conflicts.figures';
import { frameworkConflicts } from './source-conflicts.framework';

/** Where the source documents are ambiguous or disagree, in the order of their ids. */
export const sourceConflicts: readonly SourceConflictDocument[] = [
  ...figureConflicts,
  ...frameworkConflicts,
].sort((a, b) => (a._id < b._id ? -1 : 1));
