import { type Env } from '../kit/env';
import type { Listening } from '../kit/lifecycle';
import { readSubgraphConfig, type SubgraphConfig, startSubgraph } from '../kit/subgraph';
import { usaidContext } from './context';
import { usaidSubgraph } from './subgraph';

export const readUsaidConfig = (env: Env): SubgraphConfig => readSubgraphConfig(env, 'usaid', 4001);

export const startUsaid = (config: SubgraphConfig): Promise<Listening> =>
  startSubgraph({ name: 'usaid', build: usaidSubgraph, context: usaidContext }, config);
