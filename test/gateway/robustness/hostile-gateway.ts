import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { GatewayConfig } from '../../../gateway/config';
import { type Listening, startAll } from '../../../subgraphs/kit/lifecycle';
import { hostileSupergraph, hostileTypeDefs, SMALL } from '../../bench/hostile-federation';
import { startSubgraph } from '../farms-federation';
import { defaultConfig, startTestGateway } from '../test-gateway';

export interface HostileGateway extends Listening {
  /** The value at `/metrics` that has this name and these labels; 0 where there is none. */
  figure(nameAndLabels: string): Promise<number>;
}

/** A gateway over a federation that is hard to plan for, of which `s0` is there. */
export const startHostileGateway = (planning: Partial<GatewayConfig['planning']>): Promise<HostileGateway> =>
  startAll(async (use) => {
    const schema = buildSubgraphSchema({
      typeDefs: parse(hostileTypeDefs(SMALL, 0)),
      resolvers: { Query: { root0: () => ({ __typename: 'T0', id: '1' }) } },
    });
    const subgraph = use(await startSubgraph(schema));
    const gateway = use(
      await startTestGateway(
        { s0: subgraph.url },
        {
          supergraph: { kind: 'text', sdl: hostileSupergraph(SMALL) },
          planning: { ...defaultConfig.planning, ...planning },
        },
      ),
    );
    const figure = async (name: string): Promise<number> => {
      const lines = (await (await fetch(`${gateway.url}/metrics`)).text()).split('\n');
      return Number(lines.find((line) => line.startsWith(`${name} `))?.slice(name.length) ?? 0);
    };
    return { ...gateway, figure };
  });
