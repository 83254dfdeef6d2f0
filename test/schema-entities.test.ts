import { parse } from 'graphql';
import { entityPage } from '../schema/entities';
import { entityModel } from '../schema/entity-model';

const federation =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.14", import: ["@key", "@shareable", "@external", "@requiresScopes"])';

const part = (name: string, sdl: string) => ({ name, url: '', typeDefs: parse(`${federation}\n${sdl}`) });

/** Farms know their harvests page by page; people are added to farms by another subgraph. */
const subgraphs = [
  part(
    'farms',
    `"A farm." type Farm @key(fields: "id") @key(fields: "code") {
      id: ID! code: String! village: Village! harvests(first: Int): HarvestConnection shares: [Share!]!
    }
    "A harvest." type Harvest @key(fields: "id") { id: ID! farm: Farm }
    type HarvestConnection { nodes: [Harvest!]! }
    type Share { of: Harvest }
    "A village." type Village @key(fields: "code") { code: ID! name: String! @shareable farms: [Farm!] }`,
  ),
  part(
    'people',
    `type Farm @key(fields: "id") { id: ID! code: String @external workers: [Person!] }
    "A person." type Person @key(fields: "id") @requiresScopes(scopes: [["people:read"]]) { id: ID! farm: Farm }
    "A village." type Village @key(fields: "code") { code: ID! name: String! @shareable }`,
  ),
];

const { entities, relations } = entityModel(subgraphs);
const entity = (name: string) => entities.find((each) => each.name === name);
const page = entityPage({ subgraphs });

it('takes the subgraph that describes an entity for its owner, and none where all do', () => {
  expect(entities.map(({ name, owner }) => `${name}: ${owner}`)).toEqual([
    'Farm: farms',
    'Harvest: farms',
    'Person: people',
    'Village: null',
  ]);
  expect(page).toContain('| Farm | `id`, `code` | farms | people: `workers` |');
  expect(page).toContain('| Person (people) | `id` | people |');
  expect(page).toContain('| Village | `code` | every subgraph | farms: `farms` |');
});

it('counts as added what the owner does not answer and not every subgraph answers alike', () => {
  expect(entity('Farm')?.added).toEqual([{ by: 'people', field: 'workers', type: 'Person' }]);
  expect(entity('Village')?.added).toEqual([{ by: 'farms', field: 'farms', type: 'Farm' }]);
});

it('follows pages and values to the entities behind them', () => {
  expect(relations).toContainEqual(
    expect.objectContaining({ from: 'Farm', field: 'harvests', to: 'Harvest', list: true, nullable: true }),
  );
  expect(relations).toContainEqual(
    expect.objectContaining({ from: 'Farm', field: 'shares.of', to: 'Harvest', list: true }),
  );
});

it('draws one line for two directions, with how many stand at each end', () => {
  expect(page).toContain('  Farm |o--o{ Harvest : "harvests, shares.of / farm"');
  expect(page).toContain('  Farm }o--|| Village : "village / farms"');
  expect(page).toContain('  Farm |o--o{ Person : "workers / farm"');
});

it('draws between agencies only what crosses from one to the other', () => {
  const overview = /```mermaid\nflowchart LR\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  expect(overview.match(/^ {2}\w+ <?-->.*$/gm)).toEqual(['  Farm <-->|"workers / farm"| Person']);
});
