import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import { runService } from '../../../subgraphs/kit/service';
import { listen } from '../listen';
import type { RecordedRequest } from './call-recorder';
import { LeanClient } from './lean-client';

/**
 * The least that a gateway on Node.js has to do: for each request it makes the calls that ours makes, as many at the
 * same time, and answers with a text that was prepared. It knows nothing of GraphQL.
 */
const CONNECTIONS = 100; // as many as the gateway has to each subgraph

void runService(async (_env, args) => {
  const { values } = parseArgs({ args: [...args], options: { requests: { type: 'string' } } });
  const requests: Record<string, RecordedRequest> = JSON.parse(readFileSync(values.requests ?? '', 'utf8'));
  const clients = new Map<string, LeanClient>();
  const clientFor = (url: string): LeanClient => {
    const client = clients.get(url) ?? new LeanClient(new URL(url).origin, CONNECTIONS);
    clients.set(url, client);
    return client;
  };
  const prepared = new Map(
    Object.entries(requests).map(
      ([path, { waves, answer }]) =>
        [path, { waves: waves.map(prepare), answer: Buffer.from(answer) }] as const,
    ),
  );
  function prepare(wave: RecordedRequest['waves'][number]) {
    return wave.map(({ url, body }) => {
      const client = clientFor(url);
      const { pathname } = new URL(url);
      const bytes = Buffer.from(body);
      return () => client.post(pathname, bytes);
    });
  }
  const respond = async (path: string, response: ServerResponse): Promise<void> => {
    try {
      const { waves = [], answer = Buffer.alloc(0) } = prepared.get(path) ?? {};
      for (const wave of waves) await Promise.all(wave.map((call) => call()));
      response
        .writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length })
        .end(answer);
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
      response.destroy();
    }
  };
  const server = createServer((request, response) => {
    request.on('end', () => void respond(request.url ?? '', response)).resume();
  });
  const url = await listen(server);
  const stop = async (): Promise<void> => {
    server.close();
    await Promise.all([...clients.values()].map((client) => client.stop()));
  };
  return { url: url.replace('/graphql', ''), stop };
});
