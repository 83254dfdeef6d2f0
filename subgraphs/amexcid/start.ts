import { type Env } from '../kit/env';
import type { Listening } from '../kit/lifecycle';
import { readSubgraphConfig, type SubgraphConfig, startSubgraph } from '../kit/subgraph';
import { amexcidContext } from './context';
import { amexcidSubgraph } from './subgraph';

export const readAmexcidConfig = (env: Env): SubgraphConfig => readSubgraphConfig(env, 'amexcid', 4002);

export const startAmexcid = (config: SubgraphConfig): Promise<Listening> =>
  startSubgraph({ name: 'amexcid', build: amexcidSubgraph, context: amexcidContext }, config);
