import { parse } from 'graphql';
import type { EngineAnswer } from '../../gateway/engine/engine';
import { WrittenAnswer } from '../../gateway/engine/shape/written-answer';
import { requestContext } from '../request-context';
import { type ScriptedSubgraphs, startScripted } from './scripted-subgraphs';

const typeDefs = {
  farms: 'type Query { farms: [Farm!]! } type Farm @key(fields: "id") { id: ID! name: String }',
  yields: 'type Farm @key(fields: "id") { id: ID! tonnes: Float }',
};
const DOCUMENT = '{ farms { name tonnes id } }';

const farm = (no: number) => ({ __typename: 'Farm', id: `f${no}`, name: `Finca número ${no}` });
const tonnes = (no: number) => no / 8;

let subgraphs: ScriptedSubgraphs;
let count = 0;

beforeAll(async () => {
  subgraphs = await startScripted(typeDefs, 2);
  subgraphs.answers.farms = () => ({ data: { farms: Array.from({ length: count }, (_, no) => farm(no)) } });
  subgraphs.answers.yields = () => ({
    data: { _entities: Array.from({ length: count }, (_, no) => ({ tonnes: tonnes(no) })) },
  });
});
afterAll(() => subgraphs.engine.stop());

/** Each document is another operation, which nobody has asked before. */
const answerTo = (document: string): Promise<EngineAnswer> =>
  subgraphs.engine.execute(
    { document: parse(document), documentId: document, variables: {} },
    requestContext(),
  );

const expected = () => ({
  farms: Array.from({ length: count }, (_, no) => ({
    name: farm(no).name,
    tonnes: tonnes(no),
    id: farm(no).id,
  })),
});

it('keeps a long answer as text from the first time on, as it may be asked once only', async () => {
  count = 20_000;
  const { data, errors } = await answerTo(DOCUMENT);
  expect(errors).toBeUndefined();
  expect(data).toBeInstanceOf(WrittenAnswer);
  expect(JSON.parse(JSON.stringify(data))).toEqual(expected());
});

it('keeps a short answer as text from the third time on', async () => {
  count = 2;
  const document = `${DOCUMENT} # short`;
  for (const isText of [false, false, true, true]) {
    const { data } = await answerTo(document);
    expect(data instanceof WrittenAnswer).toBe(isText);
    expect(JSON.parse(JSON.stringify(data))).toEqual(expected());
  }
});

it('parses a long answer that is not as expected, and asks for it once', async () => {
  count = 20_000;
  subgraphs.answers.farms = () => ({
    data: {
      farms: Array.from({ length: count }, (_, no) => ({ ...farm(no), ...(no === 1 && { name: null }) })),
    },
    errors: [{ message: 'the name is lost', path: ['farms', 1, 'name'] }],
  });
  subgraphs.asked.length = 0;
  const { data, errors } = await answerTo(`${DOCUMENT} # with an error`);
  expect(data).not.toBeInstanceOf(WrittenAnswer);
  expect(errors?.map(({ message, path }) => ({ message, path }))).toEqual([
    { message: 'the name is lost', path: ['farms', 1, 'name'] },
  ]);
  expect(subgraphs.asked.map(({ service }) => service)).toEqual(['farms', 'yields']);
});
