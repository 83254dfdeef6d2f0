import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { parseArgs } from 'node:util';
import { runService } from '../../../subgraphs/kit/service';
import { listen } from '../listen';
import type { Call } from './call-recorder';
import { LeanClient } from './lean-client';

/**
 * The least that a gateway on Node.js has to do: for each request it makes the calls that ours makes, as many at the
 * same time, and answers with a text that was prepared. It knows nothing of GraphQL.
 */
const CONNECTIONS = 100; // as many as the gateway has to each subgraph

void runService(async (_env, args) => {
  const { values } = parseArgs({
    args: [...args],
    options: { origin: { type: 'string' }, calls: { type: 'string' }, answer: { type: 'string' } },
  });
  const { origin = '', calls = '', answer: answerFile = '' } = values;
  const recorded: Call[][] = JSON.parse(readFileSync(calls, 'utf8'));
  const answer = readFileSync(answerFile);
  const clients = new Map(
    recorded.flat().map(({ path }) => [path, new LeanClient(origin, CONNECTIONS)] as const),
  );
  const waves = recorded.map((wave) =>
    wave.map(({ path, body }) => {
      const bytes = Buffer.from(body);
      return () => clients.get(path)?.post(path, bytes);
    }),
  );
  const headers = { 'content-type': 'application/json', 'content-length': answer.length };
  const respond = async (response: ServerResponse): Promise<void> => {
    try {
      for (const wave of waves) await Promise.all(wave.map((call) => call()));
      response.writeHead(200, headers).end(answer);
    } catch (error) {
      process.stderr.write(`${String(error)}\n`);
      response.destroy();
    }
  };
  const server = createServer((request, response) => {
    request.on('end', () => void respond(response)).resume();
  });
  const url = await listen(server);
  const stop = async (): Promise<void> => {
    server.close();
    await Promise.all([...clients.values()].map((client) => client.stop()));
  };
  return { url: url.replace('/graphql', ''), stop };
});
