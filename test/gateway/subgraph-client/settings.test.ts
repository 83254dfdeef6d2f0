import { join } from 'node:path';
import type { SubgraphSettings } from '../../../gateway/subgraph-client/settings';
import { packageRoot } from '../../../subgraphs/kit/package-root';
import { defaultConfig } from '../test-gateway';
import { openClient } from './test-subgraph';

const FOLDER = join(packageRoot, 'test', 'gateway', 'subgraph-client', 'tls-for-tests');
const pem = (name: string): string => join(FOLDER, `${name}.pem`);
const HTTPS = 'https://localhost/graphql';

it.each<[string, Partial<SubgraphSettings>, RegExp]>([
  [
    'an address that is none',
    { url: 'people:4000' },
    /^subgraph "people": url must begin with http:\/\/ or https:\/\/, but is "people:4000"$/,
  ],
  ['an address of another kind', { url: 'file:///etc/passwd' }, /url must begin with http/],
  [
    'a password in the address',
    { url: 'http://me:hunter2@localhost/' },
    /url has a user or password; put them into headers/,
  ],
  [
    'a header that is no header',
    { headers: { 'no name': 'hunter2' } },
    /headers: "no name" is no name of a header/,
  ],
  [
    'a header with a line break',
    { headers: { authorization: 'hunter2\n' } },
    /headers: the value of "authorization" has characters/,
  ],
  [
    'a header of our own',
    { headers: { 'content-length': '1' } },
    /headers: "content-length" is set by the gateway itself/,
  ],
  [
    'forwarding a header in capitals',
    { forwardHeaders: ['Accept-Language'] },
    /forwardHeaders: "Accept-Language" must be written in lower case/,
  ],
  [
    'forwarding the host',
    { forwardHeaders: ['host'] },
    /forwardHeaders: "host" is set by the gateway itself/,
  ],
  [
    'a certificate for http',
    { url: 'http://localhost/', caFile: pem('ca') },
    /caFile, certFile and keyFile are for a url with https:\/\//,
  ],
  [
    'a key without a certificate',
    { url: HTTPS, keyFile: pem('client.key') },
    /go together, but certFile is missing/,
  ],
  [
    'a certificate without a key',
    { url: HTTPS, certFile: pem('client') },
    /go together, but keyFile is missing/,
  ],
  [
    'a file that is not there',
    { url: HTTPS, caFile: pem('none') },
    /caFile ".*none\.pem" can't be read: ENOENT/,
  ],
  [
    'a file of another kind',
    { url: HTTPS, caFile: pem('client.key') },
    /caFile ".*client\.key\.pem" has no PEM block "CERTIFICATE"/,
  ],
  [
    'a key of another certificate',
    { url: HTTPS, certFile: pem('client'), keyFile: pem('server.key') },
    /certFile ".*client\.pem" and keyFile ".*server\.key\.pem" are no pair/,
  ],
])('are refused with %s, without a secret in the reason', (_, changes, message) => {
  let error: unknown;
  try {
    openClient({ url: 'http://localhost/', ...changes });
  } catch (thrown) {
    error = thrown;
  }
  expect(String(error)).toContain('subgraph "people": ');
  expect(error).toMatchObject({ message: expect.stringMatching(message) });
  expect(String(error)).not.toMatch(/hunter2/);
});

it('are refused with the problems of all subgraphs at once', () => {
  const subgraphs = ['farms', 'people'].map((name) => ({
    ...defaultConfig.settingsFor('people', 'http://127.0.0.1:1'),
    name,
    url: 'nowhere',
  }));
  expect(() => openClient({ url: '' }, { subgraphs })).toThrow(/^subgraph "farms": .*\nsubgraph "people": /);
});
