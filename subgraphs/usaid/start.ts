import { type Env } from '../kit/env';
import type { Listening } from '../kit/lifecycle';
import type { Logger } from '../kit/logger';
import { readSubgraphConfig, type SubgraphConfig, startSubgraph } from '../kit/subgraph';
import { usaidContexts } from './context';
import { usaidSubgraph } from './subgraph';

export const readUsaidConfig = (env: Env): SubgraphConfig => readSubgraphConfig(env, 'usaid', 4001);

export const startUsaid = (config: SubgraphConfig, log: Logger): Promise<Listening> =>
  startSubgraph({ build: usaidSubgraph, contexts: usaidContexts }, config, log);
