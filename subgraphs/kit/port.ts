import { once } from 'node:events';
import { createServer } from 'node:net';

/**
 * `port` when nobody listens there, or any free one for 0.
 * @throws EADDRINUSE when it is taken
 */
export async function freePort(host: string, port: number): Promise<number> {
  const server = createServer().listen(port, host);
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : port;
}
