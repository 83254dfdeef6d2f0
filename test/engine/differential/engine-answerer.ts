import { type ExecutionResult, parse } from 'graphql';
import type { RequestContext } from '../../../gateway/engine/ask-subgraph';
import { createEngine } from '../../../gateway/engine/create-engine';
import type { EngineAnswer } from '../../../gateway/engine/engine';
import { WrittenAnswer } from '../../../gateway/engine/shape/written-answer';
import { requestContext } from '../../request-context';
import { type Handwriting, handwritings } from '../answer-over-wire';
import type { Answer, Answerer } from './answers';
import { compareAnswers } from './compare-answers';
import { type OperationState, openState } from './field-values';
import type { RunningFederation } from './running-federation';
import { askInProcess } from './subgraphs-in-process';

/** So long that only an endless plan fails: how long planning takes on a busy machine is nobody's mistake. */
const PLANNING_MS = 30_000;

/** Our engine, its subgraphs in this process. */
export async function openEngineAnswerer(running: RunningFederation): Promise<Answerer> {
  const states = new WeakMap<RequestContext, OperationState>();
  const engine = await createEngine({
    supergraphSdl: running.supergraphSdl,
    planner: { timeLimitMs: PLANNING_MS },
    combines: () => true,
    runsBeforeCode: 0,
    ask: (request, context) => {
      const state = states.get(context);
      if (!state) throw new Error('the engine made a context of its own');
      return askInProcess(running, request, state, handwritingOf(request.query));
    },
  });
  return {
    async answer({ document, operationName, variables, faults }) {
      const asked = { document: parse(document), documentId: document, operationName, variables };
      const ask = async (interpreted: boolean): Promise<Answer> => {
        const context = requestContext();
        const state = openState(running.federation, faults);
        states.set(context, state);
        const { data, errors } = await engine.execute({ ...asked, interpreted }, context);
        const result = data === undefined ? {} : { data: asValue(data) };
        return { result: { ...result, ...(errors && { errors }) }, complaints: state.complaints };
      };
      const { result, complaints } = await ask(false);
      const interpreted = (await ask(true)).result;
      const difference = compareAnswers(interpreted, result);
      if (difference === undefined) return { result, complaints };
      return { result, complaints: [...complaints, `not as without code made for it: ${difference}`] };
    },
    stop: () => engine.stop(),
  };
}

/** Always the same for the same question, so that a failure can be had again. */
const handwritingOf = ({ length }: string): Handwriting =>
  handwritings[length % handwritings.length] ?? 'compact';

const asValue = (data: NonNullable<EngineAnswer['data']> | null) =>
  data instanceof WrittenAnswer ? (data.toJSON() as ExecutionResult['data'] & object) : data;
