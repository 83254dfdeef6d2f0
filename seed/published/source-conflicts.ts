import type { SourceConflictDocument } from '../../subgraphs/arco/evidence/source-conflict.repository';
import { agricultureConflicts } from './source-conflicts.agriculture';
import { frameworkConflicts } from './source-conflicts.framework';
import { workforceConflicts } from './source-conflicts.workforce';

/** Where the source documents are ambiguous or disagree, in the order of their ids. */
export const sourceConflicts: readonly SourceConflictDocument[] = [
  ...workforceConflicts,
  ...agricultureConflicts,
  ...frameworkConflicts,
].sort((a, b) => (a._id < b._id ? -1 : 1));
