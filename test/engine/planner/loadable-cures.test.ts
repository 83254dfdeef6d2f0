import { loadWithCures } from '../../../gateway/engine/plan/loadable-cures';
import type { PreparedSupergraph } from '../../../gateway/engine/plan/prepare/prepared-supergraph';
import { runFederation } from '../differential/running-federation';
import { cases } from './planner-federations';

const { federation } = cases.find((one) => one.federation.name === 'chain') ?? {};
if (!federation) throw new Error('no case is called chain');
const { supergraphSdl } = runFederation(federation);

const moved = ({ fieldsWithInputs }: PreparedSupergraph): string[] =>
  [...fieldsWithInputs.values()].flatMap(({ fields }) => fields).sort();

/** Fails on what makes keys of the inputs of one of these fields. */
const refusing =
  (...fields: string[]) =>
  (prepared: PreparedSupergraph): string[] => {
    const refused = moved(prepared).find((field) => fields.includes(field));
    if (refused) throw new Error(`${refused} is refused`);
    return moved(prepared);
  };

it('loads a supergraph with all cures', () => {
  expect(loadWithCures(supergraphSdl, moved)).toEqual({
    loaded: ['both', 'last', 'r', 'y', 'z'],
    omitted: [],
  });
});

it('leaves out the cures that a supergraph can not be loaded with, and no others', () => {
  expect(loadWithCures(supergraphSdl, refusing('r', 'z'))).toEqual({
    loaded: ['both', 'last', 'y'],
    omitted: [
      { cure: 'the inputs of T.z as keys of b', reason: 'z is refused' },
      { cure: 'the inputs of T.r as keys of b', reason: 'r is refused' },
    ],
  });
});

it('loads a supergraph as it is when no cure will do', () => {
  const isCured = (prepared: PreparedSupergraph): boolean => {
    if (moved(prepared).length > 0) throw new Error('refused');
    return false;
  };
  const { loaded, omitted } = loadWithCures(supergraphSdl, isCured);
  expect(loaded).toBe(false);
  expect(omitted).toHaveLength(5);
});

it('throws what is wrong with a supergraph that can not be loaded without cures either', () => {
  const load = (): never => {
    throw new Error('no supergraph');
  };
  expect(() => loadWithCures(supergraphSdl, load)).toThrow('no supergraph');
});
