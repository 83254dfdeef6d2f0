import type { Composition } from './compose';
import { type Entity, entityModel, type Relation } from './entity-model';

/** Two entities and the fields that lead from one to the other, in either direction. */
interface Pair {
  readonly one: Entity;
  readonly other: Entity;
  readonly there: Relation[];
  readonly back: Relation[];
}

const head = `# The entities and how they meet

Written by \`npm run schema\` out of the subgraphs; \`npm run schema -- --check\` finds it stale. Entities are the types with a key, which more than one subgraph can speak of. A line names the fields that lead along it, a slash between the two directions; pages and value types in between are left out.
`;

/** The page `entities.md`: who owns which entity, who adds to it, and the relations between them as diagrams. */
export function entityPage({ subgraphs }: Pick<Composition, 'subgraphs'>): string {
  const { entities, relations } = entityModel(subgraphs);
  const pairs = pairsOf(entities, relations);
  const within = (wanted: (one: Entity, other: Entity) => boolean): Pair[] =>
    pairs.filter(({ one, other }) => wanted(one, other));
  const shared = ({ owner }: Entity): boolean => owner === null;
  const isPublic = (entity: Entity): boolean => !entity.personLevel && !shared(entity);
  const owners = [...new Set(entities.flatMap(({ owner }) => owner ?? []))].sort();
  const sections = [
    head,
    `## Who owns what\n\n${table(entities)}\n`,
    `## Where the agencies meet\n\nThe relations from one agency's entities to another's.\n\n${overview(
      owners,
      entities,
      within((one, other) => one.owner !== other.owner && !shared(one) && !shared(other)),
    )}`,
    `## The way of a person\n\nThe entities that ask for a scope, and what they lead to.\n\n${diagram(
      entities.filter(({ personLevel }) => personLevel),
      within((one, other) => (one.personLevel || other.personLevel) && !shared(one) && !shared(other)),
    )}`,
    ...owners.map((owner) => {
      const own = entities.filter((entity) => entity.owner === owner && isPublic(entity));
      return `## Public entities of ${owner}\n\n${diagram(
        own,
        within((one, other) => own.includes(one) && own.includes(other)),
      )}`;
    }),
    `## Places and organisations\n\nAlike in every subgraph; each agency adds what it does there.\n\n${diagram(
      entities.filter(shared),
      within((one, other) => (shared(one) && !other.personLevel) || (shared(other) && !one.personLevel)),
    )}`,
  ];
  return sections.join('\n');
}

function pairsOf(entities: readonly Entity[], relations: readonly Relation[]): Pair[] {
  const byName = new Map(entities.map((entity) => [entity.name, entity]));
  const pairs = new Map<string, Pair>();
  for (const relation of relations) {
    const [from, to] = [byName.get(relation.from), byName.get(relation.to)];
    if (!from || !to) continue;
    const known = pairs.get(`${to.name} ${from.name}`);
    if (known && from !== to) {
      known.back.push(relation);
      continue;
    }
    const pair = pairs.get(`${from.name} ${to.name}`) ?? { one: from, other: to, there: [], back: [] };
    pair.there.push(relation);
    pairs.set(`${from.name} ${to.name}`, pair);
  }
  return [...pairs.values()].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

const nameOf = ({ one, other }: Pair): string => `${one.name} ${other.name}`;

function table(entities: readonly Entity[]): string {
  const rows = entities.map(({ name, keys, owner, personLevel, added }) => {
    const others = [...new Set(added.map(({ by }) => by))].map((by) => {
      const fields = added.filter((each) => each.by === by).map(({ field }) => `\`${field}\``);
      return `${by}: ${fields.join(', ')}`;
    });
    const key = keys.map(({ fields }) => `\`${fields}\``).join(', ');
    return `| ${name}${personLevel ? ' (people)' : ''} | ${key} | ${owner ?? 'every subgraph'} | ${others.join('; ')} |`;
  });
  return ['| entity | key | owner | fields added by others |', '|---|---|---|---|', ...rows].join('\n');
}

const mermaid = (lines: readonly string[]): string => `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`\n`;

const label = ({ there, back }: Pair): string =>
  [there, back]
    .filter((relations) => relations.length > 0)
    .map((relations) => relations.map(({ field }) => field).join(', '))
    .join(' / ');

function overview(owners: readonly string[], entities: readonly Entity[], pairs: readonly Pair[]): string {
  const linked = new Set(pairs.flatMap(({ one, other }) => [one, other]));
  return mermaid([
    'flowchart LR',
    ...owners.flatMap((owner) => [
      `  subgraph ${owner}`,
      ...entities
        .filter((entity) => entity.owner === owner && linked.has(entity))
        .map(({ name }) => `    ${name}`),
      '  end',
    ]),
    ...pairs.map((pair) => {
      const arrow = pair.back.length > 0 ? '<-->' : '-->';
      return `  ${pair.one.name} ${arrow}|"${label(pair)}"| ${pair.other.name}`;
    }),
  ]);
}

function diagram(entities: readonly Entity[], pairs: readonly Pair[]): string {
  return mermaid([
    'erDiagram',
    ...entities.flatMap(({ name, keys, added }) => [
      `  ${name} {`,
      ...keys.map(({ fields, type }) => `    ${type} ${fields.replaceAll(' ', '_')} PK`),
      ...added.map(({ by, field, type }) => `    ${type} ${field} "added by ${by}"`),
      '  }',
    ]),
    ...pairs.map((pair) => {
      const ends = `${leftEnd(pair.back)}--${rightEnd(pair.there)}`;
      return `  ${pair.one.name} ${ends} ${pair.other.name} : "${label(pair)}"`;
    }),
  ]);
}

/** How many of the right stand against one of the left; many where no field says. */
const rightEnd = (fields: readonly Relation[]): string => {
  if (fields.length === 0 || fields.some(({ list }) => list)) return 'o{';
  return fields.some(({ nullable }) => !nullable) ? '||' : 'o|';
};

const leftEnd = (fields: readonly Relation[]): string =>
  rightEnd(fields).replace('o{', '}o').replace('o|', '|o');
