import { startScripted } from '../scripted-subgraphs';

it('applies its cures to inputs that clients do not see', async () => {
  const federation = await startScripted({
    farms: `type Query { farm: Farm } type Farm @key(fields: "id") { id: ID! staff(first: Int): Staff @inaccessible }
      type Staff @inaccessible @shareable { count: Int }`,
    people: `type Farm @key(fields: "id") { id: ID! staff(first: Int): Staff @external
        busy: Boolean @requires(fields: "staff(first: 3) { count }") }
      type Staff @inaccessible @shareable { count: Int }`,
  });
  federation.answers.farms = ({ query }) => {
    const [, name = ''] = /(\w+): ?staff\(first: ?3\)/.exec(query) ?? [];
    return { data: { farm: { __typename: 'Farm', id: 'f1', [name]: { count: 2 } } } };
  };
  federation.answers.people = () => ({ data: { _entities: [{ busy: true }] } });
  expect(await federation.ask('{ farm { busy } }')).toEqual({ data: { farm: { busy: true } } });
  expect(federation.asked.at(-1)?.variables).toEqual({
    representations: [{ __typename: 'Farm', id: 'f1', staff: { count: 2 } }],
  });
  await federation.engine.stop();
});
