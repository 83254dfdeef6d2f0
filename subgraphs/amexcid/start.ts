import { type Env } from '../kit/env';
import type { Listening } from '../kit/lifecycle';
import type { Logger } from '../kit/logger';
import { readSubgraphConfig, type SubgraphConfig, startSubgraph } from '../kit/subgraph';
import { amexcidContexts } from './context';
import { amexcidSubgraph } from './subgraph';

export const readAmexcidConfig = (env: Env): SubgraphConfig => readSubgraphConfig(env, 'amexcid', 4002);

export const startAmexcid = (config: SubgraphConfig, log: Logger): Promise<Listening> =>
  startSubgraph({ build: amexcidSubgraph, contexts: amexcidContexts }, config, log);
