import { parse } from 'graphql';
import type { RequestContext } from '../../../gateway/engine/ask-subgraph';
import { createEngine } from '../../../gateway/engine/create-engine';
import type { Answerer } from './answers';
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
    ask: (request, context) => {
      const state = states.get(context);
      if (!state) throw new Error('the engine made a context of its own');
      return askInProcess(running, request, state);
    },
  });
  return {
    async answer({ document, operationName, variables, faults }) {
      const context = { requestId: 'test', headers: {}, signal: new AbortController().signal };
      const state = openState(running.federation, faults);
      states.set(context, state);
      const asked = { document: parse(document), documentId: document, operationName, variables };
      return { result: await engine.execute(asked, context), complaints: state.complaints };
    },
    stop: () => engine.stop(),
  };
}
