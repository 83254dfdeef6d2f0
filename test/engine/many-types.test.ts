import { parse } from 'graphql';
import { WrittenAnswer } from '../../gateway/engine/shape/written-answer';
import { requestContext } from '../request-context';
import { type ScriptedSubgraphs, startScripted } from './scripted-subgraphs';

const COUNT = 40;
const names = Array.from({ length: COUNT }, (_, no) => `Crop${no}`);
const typeDefs = {
  crops: `type Query { crops: [Crop!]! } union Crop = ${names.join(' | ')}
    ${names.map((name) => `type ${name} { name: String }`).join(' ')}`,
};
const DOCUMENT = `{ crops { __typename ${names.map((name) => `... on ${name} { name }`).join(' ')} } }`;

const crops = (from: number) =>
  names.map((_, no) => ({ __typename: names[(from + no) % COUNT], name: `no. ${no}` }));

let subgraphs: ScriptedSubgraphs;

beforeAll(async () => {
  subgraphs = await startScripted(typeDefs);
});
afterAll(() => subgraphs.engine.stop());

const answer = () =>
  subgraphs.engine.execute(
    { document: parse(DOCUMENT), documentId: DOCUMENT, variables: {} },
    requestContext(),
  );

it('takes objects of each of many types, in whatever order they come', async () => {
  for (const from of [0, 7, 39, 0]) {
    subgraphs.answers.crops = () => ({ data: { crops: crops(from) } });
    const { data } = await answer();
    expect(data).toBeInstanceOf(WrittenAnswer);
    expect(JSON.parse(JSON.stringify(data))).toEqual({ crops: crops(from) });
  }
});

it('leaves an object of a type that there is not to the plain steps, which tell of it', async () => {
  subgraphs.answers.crops = () => ({ data: { crops: [...crops(0), { __typename: 'Weed', name: 'x' }] } });
  const { data, errors } = await answer();
  expect(data).not.toBeInstanceOf(WrittenAnswer);
  expect(errors).toHaveLength(1);
});
