import { readFileSync } from 'node:fs';
import { createServer, type ServerOptions } from 'node:https';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { packageRoot } from '../../../subgraphs/kit/package-root';
import { ask, contextOf, failureOf, listenAt, MUTATION, openClient, QUERY } from './test-subgraph';

const FOLDER = join(packageRoot, 'test', 'gateway', 'subgraph-client', 'tls-for-tests');
const pem = (name: string): string => join(FOLDER, `${name}.pem`);
const read = (name: string): Buffer => readFileSync(pem(name));
const OK = { data: { ok: true } };

interface TlsServer {
  readonly url: string;
  /** The names in the clients' certificates. */
  readonly clients: string[];
}

async function serveTls(options: ServerOptions = {}): Promise<TlsServer> {
  const clients: string[] = [];
  const server = createServer(
    { cert: read('server'), key: read('server.key'), ...options },
    (request, response) => {
      const { socket } = request;
      if ('getPeerCertificate' in socket && typeof socket.getPeerCertificate === 'function') {
        clients.push(String(socket.getPeerCertificate().subject?.CN));
      }
      response.end('{"data":{"ok":true}}');
    },
  );
  const { url } = await listenAt(server, 'https');
  return { url, clients };
}

const clientOnly: ServerOptions = { requestCert: true, rejectUnauthorized: true, ca: read('ca') };

it('trusts a certificate that its own authority has signed', async () => {
  const { url } = await serveTls();
  expect(await ask(openClient({ url, caFile: pem('ca') }))).toEqual(OK);
});

it('does not trust one of an unknown authority, nor ask again, and says why in the log alone', async () => {
  const { url } = await serveTls();
  const client = openClient({ url });
  expect(await failureOf(ask(client))).toMatchObject({
    code: 'SUBGRAPH_UNAVAILABLE',
    message: 'no connection',
  });
  expect(client.fetched).toMatchObject([{ attempts: 1 }]);
  expect(client.logged.at(-1)).toMatchObject({ err: { message: expect.stringMatching(/certificate/) } });
});

it('does not trust a certificate of another name', async () => {
  const { url } = await serveTls({ cert: read('elsewhere'), key: read('elsewhere.key') });
  const client = openClient({ url, caFile: pem('ca') });
  expect(await failureOf(ask(client))).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  expect(client.fetched).toMatchObject([{ attempts: 1 }]);
  expect(client.logged.at(-1)).toMatchObject({ err: { message: expect.stringMatching(/altnames/) } });
});

it('shows its certificate to a subgraph that wants to see one', async () => {
  const { url, clients } = await serveTls(clientOnly);
  const client = openClient({ url, caFile: pem('ca'), certFile: pem('client'), keyFile: pem('client.key') });
  expect(await ask(client)).toEqual(OK);
  expect(clients).toEqual(['test client']);
  expect(await client.check()).toEqual({ people: 'ok' });
});

it.each(['TLSv1.2', 'TLSv1.3'] as const)('is refused without one, by %s', async (maxVersion) => {
  const { url, clients } = await serveTls({ ...clientOnly, maxVersion });
  const client = openClient({ url, caFile: pem('ca') });
  expect((await failureOf(ask(client, MUTATION))).code).toBe('SUBGRAPH_UNAVAILABLE');
  expect(clients).toEqual([]);
});

it.each(['TLSv1.2', 'TLSv1.3'] as const)(
  'goes on with a session that it had before, by %s',
  async (maxVersion) => {
    const reused: boolean[] = [];
    const server = createServer(
      { cert: read('server'), key: read('server.key'), maxVersion },
      (_, response) => response.setHeader('connection', 'close').end('{"data":{"ok":true}}'),
    );
    server.on('secureConnection', (socket: TLSSocket) => reused.push(socket.isSessionReused()));
    const { url } = await listenAt(server, 'https');
    const client = openClient({ url, caFile: pem('ca') });
    for (let count = 0; count < 3; count += 1) expect(await ask(client)).toEqual(OK);
    expect(reused).toEqual([false, true, true]);
  },
);

it('gives each of many fetches its own answer', async () => {
  const server = createServer(
    { cert: read('server'), key: read('server.key') },
    async (request, response) => {
      let body = '';
      for await (const piece of request) body += String(piece);
      const { variables } = JSON.parse(body);
      response.end(JSON.stringify({ data: { ok: String(variables.number).repeat(50_000) } }));
    },
  );
  let connections = 0;
  server.on('secureConnection', () => {
    connections += 1;
  });
  const { url } = await listenAt(server, 'https');
  const client = openClient({ url, caFile: pem('ca'), maxConcurrent: 10 });
  const context = contextOf();
  const numbers = Array.from({ length: 100 }, (_, number) => number);
  const answers = await Promise.all(
    numbers.map((number) => client.ask({ ...QUERY, variables: { number } }, context)),
  );
  expect(answers).toEqual(numbers.map((number) => ({ data: { ok: String(number).repeat(50_000) } })));
  expect(connections).toBeLessThanOrEqual(11);
});
