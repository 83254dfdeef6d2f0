import { composeServices } from '@apollo/composition';
import { type GraphQLFormattedError, parse, validate } from 'graphql';
import type { SubgraphAnswer, SubgraphRequest } from '../../gateway/engine/ask-subgraph';
import { createEngine } from '../../gateway/engine/create-engine';
import type { Engine, EngineAnswer } from '../../gateway/engine/engine';
import { requestContext } from '../request-context';
import { answerOverWire } from './answer-over-wire';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@requires", "@external", "@shareable", "@provides", "@interfaceObject", "@inaccessible"])`;

/** Subgraphs that answer what a test says, whatever they are asked. */
export interface ScriptedSubgraphs {
  readonly engine: Engine;
  /** What was asked, in order. */
  readonly asked: SubgraphRequest[];
  /** What each subgraph does; an error that is thrown is its failure. */
  readonly answers: Record<string, (request: SubgraphRequest) => SubgraphAnswer | Promise<SubgraphAnswer>>;
  ask(
    document: string,
    variables?: Record<string, unknown>,
    signal?: AbortSignal,
  ): Promise<{ data?: unknown; errors?: GraphQLFormattedError[] }>;
}

/** @param runsBeforeCode by default code answers at once where all is well, and gives up where it is not */
export async function startScripted(
  typeDefs: Readonly<Record<string, string>>,
  runsBeforeCode = 0,
): Promise<ScriptedSubgraphs> {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(typeDefs).map(([name, sdl]) => ({ name, typeDefs: parse(LINK + sdl), url: 'http://-' })),
  );
  if (!supergraphSdl) throw new AggregateError(errors ?? [], 'the fixture does not compose');
  const asked: SubgraphRequest[] = [];
  const answers: ScriptedSubgraphs['answers'] = {};
  const engine = await createEngine({
    supergraphSdl,
    planner: { maxWorkers: 1 },
    runsBeforeCode,
    ask: async (sent) => {
      const request: SubgraphRequest = JSON.parse(JSON.stringify(sent));
      asked.push(request);
      const answer = answers[request.service];
      if (!answer) throw new Error(`the test does not say what ${request.service} answers`);
      // as it comes over the wire
      return answerOverWire(sent, await answer(request));
    },
  });
  return {
    engine,
    asked,
    answers,
    ask: async (text, variables = {}, signal = new AbortController().signal) => {
      const document = parse(text);
      const [invalid] = validate(engine.apiSchema, document);
      if (invalid) throw invalid;
      const context = requestContext({ signal });
      const operation = { document, documentId: text, variables };
      return asJson(await engine.execute(operation, context));
    },
  };
}

const asJson = (result: EngineAnswer) =>
  JSON.parse(JSON.stringify(result)) as { data?: unknown; errors?: GraphQLFormattedError[] };
