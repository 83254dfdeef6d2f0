import { type Dispatcher, request } from 'undici';

export interface SupergraphQuestion {
  readonly url: string;
  /** Secret. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of the text that is known already. */
  readonly etag?: string | undefined;
  readonly signal: AbortSignal;
  readonly connections: Dispatcher;
}

export interface SupergraphAnswer {
  readonly text: string;
  readonly etag?: string | undefined;
}

/**
 * Redirects are not followed: the headers are meant for the URL that they were given with.
 * @returns undefined when the text is still the one that is known
 * @throws Error when there is none; the message shows neither the URL nor anything that the server said
 */
export async function askSupergraph(question: SupergraphQuestion): Promise<SupergraphAnswer | undefined> {
  const { url, headers, etag, signal, connections } = question;
  const {
    statusCode,
    headers: answered,
    body,
  } = await request(url, {
    headers: {
      accept: 'application/graphql, text/plain, */*;q=0.5',
      'accept-encoding': 'identity',
      ...headers,
      ...(etag !== undefined && { 'if-none-match': etag }),
    },
    signal,
    dispatcher: connections,
  });
  const encoding = answered['content-encoding'] ?? 'identity';
  const problem = problemOf(statusCode, String(encoding), etag);
  if (problem !== undefined || statusCode === 304) {
    await body.dump();
    if (problem !== undefined) throw new Error(problem);
    return undefined;
  }
  const text = await body.text();
  if (text.trim() === '') throw new Error('the answer is empty');
  return { text, etag: answered.etag?.toString() };
}

function problemOf(status: number, encoding: string, etag: string | undefined): string | undefined {
  if (status === 304 && etag !== undefined) return undefined;
  if (status >= 300 && status < 400)
    return `HTTP status ${status}, and redirects are not followed: give the URL that it leads to`;
  if (status !== 200) return `HTTP status ${status}, expected 200`;
  if (encoding !== 'identity') return `it is encoded as ${encoding}, which was not asked for`;
  return undefined;
}
