import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { buildConnector, Pool } from 'undici';
import { NotConnected } from './attempt-failure';
import type { SubgraphSettings } from './settings';

/** Less than the 5 seconds after which many servers close an idle connection, perhaps while we write to it. */
const KEEP_ALIVE_MS = 4_000;

/**
 * Connections to one subgraph, kept open between requests.
 * @throws Error when its address can't be used or a file with a key or certificate can't be read
 */
export function openConnections(settings: SubgraphSettings, url: URL): Pool {
  const connect = buildConnector({ timeout: settings.timeoutMs, ...tlsOf(settings, url) });
  return new Pool(url.origin, {
    // one more than may be asked at once, for the question whether it is ready
    connections: settings.maxConcurrent + 1,
    pipelining: 1,
    keepAliveTimeout: KEEP_ALIVE_MS,
    // each attempt has one limit for everything
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: (options, callback) =>
      connect(options, (error, socket) => {
        if (error) callback(new NotConnected(error), null);
        else callback(null, socket);
      }),
  });
}

/** @throws Error when it is none that can be asked */
export function readAddress({ name, url }: Pick<SubgraphSettings, 'name' | 'url'>): URL {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) {
    throw new Error(`subgraph "${name}": url must begin with http:// or https://, but is "${url}"`);
  }
  if (parsed.username || parsed.password) {
    throw new Error(
      `subgraph "${name}": url has a user or password; put them into headers, as authorization`,
    );
  }
  return parsed;
}

interface TlsFiles {
  readonly ca?: Buffer;
  readonly cert?: Buffer;
  readonly key?: Buffer;
}

function tlsOf({ name, caFile, certFile, keyFile }: SubgraphSettings, { protocol }: URL): TlsFiles {
  if (caFile === undefined && certFile === undefined && keyFile === undefined) return {};
  const where = `subgraph "${name}"`;
  if (protocol !== 'https:')
    throw new Error(`${where}: caFile, certFile and keyFile are for a url with https://`);
  if ((certFile === undefined) !== (keyFile === undefined)) {
    throw new Error(
      `${where}: certFile and keyFile go together, but ${certFile ? 'keyFile' : 'certFile'} is missing`,
    );
  }
  const files: TlsFiles = {
    ...(caFile !== undefined && { ca: readPem(where, 'caFile', caFile) }),
    ...(certFile !== undefined && { cert: readPem(where, 'certFile', certFile) }),
    ...(keyFile !== undefined && { key: readPem(where, 'keyFile', keyFile) }),
  };
  try {
    createSecureContext(files);
  } catch (error) {
    throw new Error(
      `${where}: certFile "${certFile}" and keyFile "${keyFile}" are no pair: ${reasonOf(error)}`,
    );
  }
  return files;
}

function readPem(where: string, setting: string, path: string): Buffer {
  const read = (): Buffer => {
    try {
      return readFileSync(path);
    } catch (error) {
      throw new Error(`${where}: ${setting} "${path}" can't be read: ${reasonOf(error)}`);
    }
  };
  const content = read();
  const wanted = setting === 'keyFile' ? 'PRIVATE KEY' : 'CERTIFICATE';
  if (content.includes(`${wanted}-----`)) return content;
  throw new Error(`${where}: ${setting} "${path}" has no PEM block "${wanted}"`);
}

function reasonOf(error: unknown): string {
  return String(error).replace(/^Error: /, '');
}
