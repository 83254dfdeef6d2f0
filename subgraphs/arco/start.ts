import { type Env } from '../kit/env';
import type { Listening } from '../kit/lifecycle';
import type { Logger } from '../kit/logger';
import { readSubgraphConfig, type SubgraphConfig, startSubgraph } from '../kit/subgraph';
import { arcoContexts } from './context';
import { arcoSubgraph } from './subgraph';

export const readArcoConfig = (env: Env): SubgraphConfig => readSubgraphConfig(env, 'arco', 4003);

export const startArco = (config: SubgraphConfig, log: Logger): Promise<Listening> =>
  startSubgraph({ build: arcoSubgraph, contexts: arcoContexts }, config, log);
