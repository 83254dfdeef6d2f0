import { alignToKeys, groupByKeys, loaderByKey, loaderOfLists, madeWhenUsed } from './batch';

describe('alignToKeys', () => {
  const codeOf = ({ code }: { code: string }) => code;

  it('answers in key order, null for an unknown key', () => {
    const found = [{ code: 'SV' }, { code: 'MX' }];
    expect(alignToKeys(['MX', 'XX', 'SV'], found, codeOf)).toEqual([{ code: 'MX' }, null, { code: 'SV' }]);
  });

  it('answers a key twice when it is asked twice', () => {
    expect(alignToKeys(['MX', 'MX'], [{ code: 'MX' }], codeOf)).toEqual([{ code: 'MX' }, { code: 'MX' }]);
  });
});

describe('groupByKeys', () => {
  it('keeps the order of the values and puts one under each of its keys', () => {
    const values = [
      { id: 1, countries: ['HN', 'SV'] },
      { id: 2, countries: ['SV', 'GT'] },
    ];
    const groups = groupByKeys(['SV', 'HN', 'XX'], values, ({ countries }) => countries);
    expect(groups.map((group) => group.map(({ id }) => id))).toEqual([[1, 2], [1], []]);
  });

  it('leaves out values without a key', () => {
    expect(groupByKeys(['a'], [{ key: null }, { key: 'a' }], ({ key }) => [key])).toEqual([[{ key: 'a' }]]);
  });
});

it('reads once for all keys of one tick', async () => {
  const reads: string[][] = [];
  const read = async (keys: readonly string[]) => {
    reads.push([...keys]);
    return keys.map((key) => ({ key }));
  };
  const one = loaderByKey(read, ({ key }) => key)();
  await Promise.all([one.load('a'), one.load('b'), one.load('a')]);
  const many = loaderOfLists(read, ({ key }) => [key])();
  await Promise.all([many.load('c'), many.load('d')]);
  expect(reads).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

it('makes each loader of a request once, and only when it is used', () => {
  let made = 0;
  const newLoaders = madeWhenUsed({
    used: () => ({ number: ++made }),
    unused: () => {
      throw new Error('this one is not needed');
    },
  });
  const first = newLoaders();
  expect([first.used, first.used, newLoaders().used]).toEqual([{ number: 1 }, { number: 1 }, { number: 2 }]);
});
