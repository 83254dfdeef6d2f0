import { type ApolloServerPlugin, HeaderMap, type HTTPGraphQLRequest } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLSchema, Kind, type OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { RequestContext } from '../engine/ask-subgraph';
import { type ServerPlugin, type ShortWayPart, shortWayParts, type ValidOperation } from './server-plugin';
import type { ReadDocument, WrittenResponses } from './written-responses';

type Headers = Readonly<Record<string, number | string | string[] | undefined>>;

/** A document that Apollo Server read, and that was answered as a written response. */
interface KnownDocument extends ReadDocument {
  /** Of one operation: without its name, as a name may be left out there. */
  readonly operations: ReadonlyMap<string | undefined, OperationDefinitionNode>;
  /** What Apollo Server sent such an answer with, by the type that was accepted. */
  readonly headers: Map<string | undefined, Headers>;
}

/** What a client asks for, where it uses nothing but what is usual. */
interface PlainBody {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  readonly extensions: Readonly<Record<string, unknown>> | undefined;
}

const MOST_DOCUMENTS = 1_000;
/** Of all texts together: a parsed document takes some eighty times the memory of its text. */
const MOST_CHARACTERS = 256 * 1024;
/** The longer a document, the less it matters what else a request costs. */
const LONGEST_TEXT = 16 * 1024;

/**
 * Answers operations whose text is known past Apollo Server: what that finds out of a text is the same each time. What
 * depends on the rest of the request is looked at here, and whatever is not quite usual goes the long way, as does each
 * operation whose answer has an error, which is then not run again.
 */
export class ShortWay {
  private readonly known = new LRUCache<string, KnownDocument>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    sizeCalculation: ({ source }) => Math.max(1, source.length),
  });
  private readonly parts: readonly ShortWayPart[];
  /** That the known documents are valid for. */
  private schema: GraphQLSchema | undefined;

  /** @param plugins all that Apollo Server is given */
  constructor(
    private readonly responses: WrittenResponses,
    plugins: readonly (ServerPlugin | ApolloServerPlugin<RequestContext>)[],
  ) {
    this.parts = shortWayParts(plugins);
  }

  /**
   * What is to be sent.
   * @param longWay lets Apollo Server answer
   */
  async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    context: RequestContext,
    longWay: () => Promise<unknown>,
  ): Promise<unknown> {
    const body = readPlainBody(request);
    if (!body) return longWay();
    const document = this.find(body.query);
    const headers = document?.headers.get(request.headers.accept);
    if (document && headers) {
      const response = await this.run(document, body, request, context);
      if (!response) return longWay();
      reply.headers(headers);
      return response;
    }
    const before = reply.getHeaders();
    const answer = await longWay();
    if (reply.statusCode === 200) this.remember(context, request, difference(before, reply.getHeaders()));
    return answer;
  }

  private find(text: string): KnownDocument | undefined {
    const schema = this.responses.schema();
    if (schema !== this.schema) this.known.clear();
    this.schema = schema;
    return this.known.get(text);
  }

  private async run(
    known: KnownDocument,
    { query, operationName, variables, extensions }: PlainBody,
    { headers, body }: FastifyRequest,
    context: RequestContext,
  ): Promise<Buffer | undefined> {
    const operation = known.operations.get(operationName);
    if (operation?.operation !== 'query') return undefined;
    const { schema, document } = known;
    const valid = { schema, document, operation, variables: variables ?? {} };
    if (!this.passes(valid)) return undefined;
    for (const part of this.parts) part.begun?.(context);
    const http = new IncomingRequest(headers, body);
    const request = { query, operationName, variables, extensions, http };
    const answer = await this.responses.run(known, { operation, request }, context);
    if (!answer) return undefined;
    for (const part of this.parts) part.answered?.(valid, context);
    return answer.body;
  }

  /** Why not, Apollo Server is told by the plugin that has something against it. */
  private passes(operation: ValidOperation): boolean {
    try {
      for (const part of this.parts) part.check?.(operation);
      return true;
    } catch {
      return false;
    }
  }

  private remember(context: RequestContext, { headers: { accept } }: FastifyRequest, headers: Headers): void {
    const read = this.responses.documentOf(context);
    if (!read || read.schema !== this.responses.schema() || read.source.length > LONGEST_TEXT) return;
    const known = this.find(read.source) ?? { ...read, operations: operationsOf(read), headers: new Map() };
    known.headers.set(accept, headers);
    this.known.set(read.source, known);
  }
}

/** As Apollo Server has it; hardly anyone asks for headers there. */
class IncomingRequest implements HTTPGraphQLRequest {
  readonly method = 'POST';
  readonly search = '';

  constructor(
    private readonly incoming: FastifyRequest['headers'],
    readonly body: unknown,
  ) {}

  get headers(): HeaderMap {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(this.incoming)) {
      if (value) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    return headers;
  }
}

const MEMBERS: ReadonlySet<string> = new Set(['query', 'operationName', 'variables', 'extensions']);

/** Undefined for all that Apollo Server refuses, and for what only it knows the meaning of. */
function readPlainBody({ method, body }: FastifyRequest): PlainBody | undefined {
  if (method !== 'POST' || !isRecord(body)) return undefined;
  const { query, operationName = null, variables = null, extensions = null } = body;
  if (typeof query !== 'string') return undefined;
  if (operationName !== null && typeof operationName !== 'string') return undefined;
  if (variables !== null && !isRecord(variables)) return undefined;
  if (extensions !== null && (!isRecord(extensions) || extensions.persistedQuery !== undefined))
    return undefined;
  if (!Object.keys(body).every((name) => MEMBERS.has(name))) return undefined;
  return {
    query,
    operationName: operationName ?? undefined,
    variables: variables ?? undefined,
    extensions: extensions ?? undefined,
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !Buffer.isBuffer(value);
}

function operationsOf({ document }: ReadDocument): KnownDocument['operations'] {
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const named = operations.flatMap((one) => (one.name ? [[one.name.value, one] as const] : []));
  const [only, ...others] = operations;
  return new Map([...named, ...(only && others.length === 0 ? [[undefined, only] as const] : [])]);
}

/** Those of `after` that are not the same before. */
function difference(before: Headers, after: Headers): Headers {
  return Object.fromEntries(Object.entries(after).filter(([name, value]) => before[name] !== value));
}
