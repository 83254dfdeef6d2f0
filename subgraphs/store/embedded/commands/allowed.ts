import { accumulators } from '../aggregate/accumulators';
import { expressionOperators } from '../aggregate/expression.parser';
import { stageNames } from '../aggregate/pipeline';
import { queryOperators } from '../query/filter.parser';
import { updateOperators } from '../update/update';
import { commands } from './registry';

/** Everything the engine knows by name, for its README and the test that holds it to the code. */
export const allowed = (): Readonly<Record<string, readonly string[]>> => ({
  Commands: Object.keys(commands),
  'Query operators': queryOperators,
  'Update operators': updateOperators,
  'Pipeline stages': stageNames(),
  Accumulators: Object.keys(accumulators),
  'Expression operators': expressionOperators,
});
