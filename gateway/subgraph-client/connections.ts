import { readFileSync } from 'node:fs';
import { connect as connectTcp, isIP } from 'node:net';
import { connect as connectTls, createSecureContext, type SecureContext } from 'node:tls';
import type { OpenSocket } from './http1/connection';
import { ConnectionPool } from './http1/connection-pool';
import type { SubgraphSettings } from './settings';

/**
 * Connections to one subgraph, kept open between requests.
 * @throws Error when its address can't be used or a file with a key or certificate can't be read
 */
export function openConnections(settings: SubgraphSettings, url: URL): ConnectionPool {
  // one more than may be asked at once, for the question whether it is ready
  return new ConnectionPool(socketsTo(url, secureContextOf(settings, url)), settings.maxConcurrent + 1);
}

/** How long it takes is limited by each request that waits for it. */
function socketsTo({ hostname, port }: URL, secureContext: SecureContext | undefined): OpenSocket {
  // IPv6 is in brackets
  const host = hostname.replace(/^\[|\]$/g, '');
  if (!secureContext) {
    return (onread, connected) =>
      connectTcp({ host, port: Number(port || 80), noDelay: true, onread }, connected);
  }
  const options = {
    host,
    port: Number(port || 443),
    servername: isIP(host) ? '' : host,
    secureContext,
    ALPNProtocols: ['http/1.1'],
  };
  let session: Buffer | undefined;
  return (onread, connected) => {
    // its types don't know `onread`
    const all = { ...options, ...(session && { session }), onread };
    return connectTls(all, connected)
      .setNoDelay(true)
      .on('session', (later: Buffer) => {
        session = later;
      });
  };
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

/** @returns undefined when the subgraph is asked without TLS */
function secureContextOf(
  { name, caFile, certFile, keyFile }: SubgraphSettings,
  { protocol }: URL,
): SecureContext | undefined {
  const where = `subgraph "${name}"`;
  const isSecure = protocol === 'https:';
  if (!isSecure && (caFile !== undefined || certFile !== undefined || keyFile !== undefined))
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
    return isSecure ? createSecureContext(files) : undefined;
  } catch (error) {
    throw new Error(
      `${where}: certFile "${certFile}" and keyFile "${keyFile}" are no pair: ${reasonOf(error)}`,
    );
  }
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
