import type { SubgraphAnswer } from '../ask-subgraph';
import { JsonText } from '../json-text';
import { messageForClient, SubgraphFailure } from '../subgraph-failure';
import { askFetch } from './ask-fetch';
import {
  copyJson,
  type DataObject,
  isDataObject,
  mergeInto,
  objectsAt,
  placeFault,
  read,
  withFault,
  write,
} from './data-tree';
import { Fault, missingFault, reasonOf } from './fault';
import type { FetchStep } from './fetch-step';
import { represent } from './representation';
import { rewrite } from './rewrite';
import type { Run } from './run-plan';

/** One fetch, its answer merged into the objects that it is for. */
export async function runFetch(step: FetchStep, run: Run): Promise<void> {
  const objects = step.paths.flatMap((path) => objectsAt(run.data, path));
  if (objects.length === 0) return;
  if (step.requires) await fetchEntities(step, objects, run);
  else await fetchRoot(step, objects, run);
}

async function fetchRoot(step: FetchStep, objects: readonly DataObject[], run: Run): Promise<void> {
  const answer = await ask(step, run);
  for (const [index, object] of objects.entries()) {
    if (answer instanceof Fault) loseAll(object, step, answer);
    else if (!answer.data && !answer.errors?.length) loseAll(object, step, badResponse(step, 'no data'));
    else receive(object, index === 0 ? answer : copyJson(answer), step, run);
  }
}

/** The data of root fields, or one entity, with its errors put where they belong. */
function receive(object: DataObject, { data, errors = [] }: SubgraphAnswer, step: FetchStep, run: Run): void {
  const received = data ?? {};
  const lost: Fault[] = [];
  for (const error of errors) {
    const reason = reasonOf(error, step.service);
    const path = error.path ?? [];
    const fault = (below: readonly (string | number)[]): Fault =>
      new Fault([{ reason, below: below.map((part) => step.renames.get(String(part)) ?? part) }]);
    const isPlaced = path.length > 0 && placeFault(received, path, fault);
    if (!isPlaced && data) run.unplaced.push({ reason, path: step.path });
    if (!data) lost.push(isPlaced ? fault([]).asCollateral() : fault([]));
  }
  rewrite(received, step.outputRewrites, run.schema.isOfType);
  mergeInto(object, received, run.schema.isObjectType);
  const [first] = lost;
  if (first) loseAll(object, step, first);
  else if (!data) nullAll(object, step);
}

/** All that a fetch was to bring has the same reason for not being there. */
function loseAll(object: DataObject, { asks }: FetchStep, fault: Fault): void {
  for (const name of asks) write(object, name, withFault(read(object, name), fault));
}

/** The subgraph does not know the object: that is no error. */
function nullAll(object: DataObject, { asks }: FetchStep): void {
  for (const name of asks) {
    if (read(object, name) === undefined) write(object, name, null);
  }
}

async function fetchEntities(step: FetchStep, objects: readonly DataObject[], run: Run): Promise<void> {
  const receiversOf = gather(step, objects, run);
  if (receiversOf.size === 0) return;
  const receivers = [...receiversOf.values()];
  const representations = JsonText.of(`[${[...receiversOf.keys()].join()}]`);
  const answer = await ask(step, run, representations);
  if (answer instanceof Fault) {
    for (const object of receivers.flat()) loseAll(object, step, answer);
    return;
  }
  const entities = entitiesOf(answer, receivers.length);
  if (!entities) {
    const [first] = answer.errors ?? [];
    const fault = first
      ? Fault.of(reasonOf(first, step.service))
      : badResponse(step, 'not the entities asked for');
    for (const object of receivers.flat()) loseAll(object, step, fault);
    return;
  }
  const errors = errorsByEntity(answer, step, run);
  for (const [index, entity] of entities.entries()) {
    const own = { data: isDataObject(entity) ? entity : null, errors: errors.get(index) };
    const [first, ...others] = receivers[index] ?? [];
    // what is merged becomes a part of the tree, so each place needs its own
    for (const object of others) receive(object, copyJson(own), step, run);
    if (first) receive(first, own, step, run);
  }
}

/** Each representation once, as text, with all objects that it stands for. */
function gather(step: FetchStep, objects: readonly DataObject[], run: Run): Map<string, DataObject[]> {
  const receivers = new Map<string, DataObject[]>();
  for (const object of objects) {
    const text = representationText(step, object, run);
    if (text === undefined) continue;
    const others = receivers.get(text);
    if (others) others.push(object);
    else receivers.set(text, [object]);
  }
  return receivers;
}

/** The representation of an object; without one, why stands in the object. */
function representationText(step: FetchStep, object: DataObject, { schema }: Run): string | undefined {
  const representation = represent(object, step.requires ?? [], schema.isOfType);
  if (representation instanceof Fault) loseAll(object, step, representation);
  if (!representation || representation instanceof Fault) return undefined;
  rewrite(representation, step.inputRewrites, schema.isOfType);
  if (schema.keys.isNamed(representation, step.service)) return JSON.stringify(representation);
  const fault = missingFault(object);
  if (fault) loseAll(object, step, fault);
  return undefined;
}

function entitiesOf({ data }: SubgraphAnswer, expected: number): unknown[] | undefined {
  const entities: unknown = data ? read(data, '_entities') : undefined;
  return Array.isArray(entities) && entities.length === expected ? entities : undefined;
}

/** Errors by the entity that they are of, their paths beginning there. */
function errorsByEntity({ errors = [] }: SubgraphAnswer, step: FetchStep, run: Run) {
  const byEntity = new Map<number, NonNullable<SubgraphAnswer['errors']>[number][]>();
  for (const error of errors) {
    const [field, index, ...path] = error.path ?? [];
    if (field === '_entities' && typeof index === 'number') {
      byEntity.set(index, [...(byEntity.get(index) ?? []), { ...error, path }]);
    } else run.unplaced.push({ reason: reasonOf(error, step.service), path: step.path });
  }
  return byEntity;
}

/** What the subgraph answers, for the caller to change; a fault when there is no answer. */
async function ask(step: FetchStep, run: Run, representations?: JsonText): Promise<SubgraphAnswer | Fault> {
  try {
    const answer = await askFetch(step, run, representations);
    // kept as it came: the first one who gets it changes a copy too
    return step.mayRepeat ? { data: copyJson(answer.data), errors: copyJson(answer.errors) } : answer;
  } catch (error) {
    if (error instanceof SubgraphFailure) return faultOf(step.service, error);
    throw error;
  }
}

function badResponse({ service }: FetchStep, reason: string): Fault {
  return faultOf(service, new SubgraphFailure('SUBGRAPH_BAD_RESPONSE', reason));
}

function faultOf(service: string, { code }: SubgraphFailure): Fault {
  return Fault.of({ message: messageForClient(service, code), code, service });
}
