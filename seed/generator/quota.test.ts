import { listed, scaled, tally, totalOf, without } from './quota';

describe('scaled', () => {
  it('keeps proportions and gives what is left to the largest remainders', () => {
    expect(scaled({ a: 5, b: 3, c: 2 }, 7)).toEqual({ a: 4, b: 2, c: 1 });
  });

  it('gives a tie to the value named first', () => {
    expect(scaled({ a: 1, b: 1, c: 1 }, 4)).toEqual({ a: 2, b: 1, c: 1 });
  });

  it.each([0, 1, 999, 2_538, 40_000])('adds up to %d', (total) => {
    expect(totalOf(scaled({ a: 1_650, b: 1_550, c: 1_350, d: 1 }, total))).toBe(total);
  });
});

describe('without', () => {
  it('takes a part away, down to zero', () => {
    expect(without({ a: 3, b: 2 }, { b: 2 })).toEqual({ a: 3, b: 0 });
  });

  it('refuses to go below zero, naming the value', () => {
    expect(() => without({ a: 3 }, { a: 4 })).toThrow("a: 4 of 3 can't be taken away");
    expect(() => without({ a: 3 } as Record<string, number>, { b: 1 })).toThrow(
      "b: 1 of 0 can't be taken away",
    );
  });
});

it('counts again what it has listed', () => {
  expect(tally(listed({ a: 2, b: 1 }))).toEqual({ a: 2, b: 1 });
});
