import { stripSensitiveLiterals } from '@apollo/utils.stripsensitiveliterals';
import { type DocumentNode, print } from 'graphql';
import type { Logger } from '../../subgraphs/kit/logger';
import type { PreparedOperation } from './prepared-operation';

/** Clients are told that a field can't be planned; whoever can mend that needs the document and the reason. */
export function logUnplanned(
  log: Logger,
  document: DocumentNode,
  { operation, parts }: PreparedOperation,
): void {
  const unplanned = parts.flatMap(({ plan }) => plan.unplanned);
  if (unplanned.length === 0) return;
  log.error(
    {
      operationName: operation.name?.value,
      document: print(stripSensitiveLiterals(document)),
      unplanned: unplanned.map(({ path, reason }) => ({ field: path.join('.'), reason })),
    },
    'no plan was found for some fields',
  );
}
