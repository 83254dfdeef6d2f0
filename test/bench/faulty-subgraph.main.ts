import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { text } from 'node:stream/consumers';
import { graphql } from 'graphql';
import { type Behaviour, behaviours, DOWN } from './faulty-answers';
import { isSubgraph, schemas } from './faulty-federation';
import { listen } from './listen';

/**
 * One subgraph in a process of its own, named on the command line; it behaves as the last message of its parent
 * says, which names a behaviour.
 */
async function main(name: string | undefined): Promise<void> {
  if (!isSubgraph(name)) throw new Error(`expected the name of a subgraph, got ${name}`);
  const schema = schemas[name];
  let behave: Behaviour | undefined = behaviours.honest?.();
  const server = createServer(async (request, response) => {
    response.on('error', () => undefined);
    try {
      const { query, variables } = JSON.parse(await text(request));
      const answer = await graphql({ schema, source: query, variableValues: variables });
      const caller = String(request.headers['x-caller']);
      behave?.({ request, response, caller, answer: JSON.parse(JSON.stringify(answer)) });
    } catch {
      // whoever asked has gone
      request.socket.destroy();
    }
  });
  server.keepAliveTimeout = 60_000;
  const url = await listen(server);
  process.on('message', (behaviour: string) => {
    behave = behaviours[behaviour]?.();
    void setDown(server, url, behaviour === DOWN).then(() => process.send?.({ behaves: behaviour }));
  });
  process.once('disconnect', () => process.exit());
  process.send?.({ ready: { url } });
}

/** A server that is down refuses connections; it comes back at the same address. */
async function setDown(server: Server, url: string, isDown: boolean): Promise<void> {
  if (server.listening !== isDown) return;
  if (isDown) {
    server.close();
    server.closeAllConnections();
  } else {
    server.listen(Number(new URL(url).port), '127.0.0.1');
    await once(server, 'listening');
  }
}

void main(process.argv[2]);
