import { JsonBytes } from './json-bytes';

const out = new JsonBytes();

function written(write: (out: JsonBytes) => void): string {
  out.restart();
  write(out);
  return out.take().toString();
}

it.each([
  ['nothing', ''],
  ['ASCII', 'El Zapote 12 / km 3'],
  ['quotes and backslashes', 'a "b" \\ c\\"'],
  ['line breaks', 'first\nsecond\r\nthird'],
  ['control characters', 'tab\t bell\u0007 null\u0000 delete\u007f'],
  ['letters of two bytes', 'Ahuachapán, Usulután, ñandú'],
  ['letters of three bytes', '—“中米”—\u2028\uffff'],
  ['pairs of surrogates', 'maíz 🌽 y café ☕'],
  ['a surrogate alone', 'cut off \ud83c'],
  ['surrogates in the wrong order', '\udf3d\ud83c'],
  ['what is long', `${'a long text with "quotes" and ñ, '.repeat(10_000)}🌽`],
])('writes a text of %s as JSON.stringify does', (_, text) => {
  expect(written((one) => one.text(text))).toBe(Buffer.from(JSON.stringify(text)).toString());
});

it('writes any text of random characters as JSON.stringify does', () => {
  let state = 7;
  const next = (below: number): number => {
    state = (state * 48_271) % 0x7fffffff;
    return state % below;
  };
  for (let round = 0; round < 2_000; round += 1) {
    const codes = Array.from({ length: next(60) }, () => (next(2) === 0 ? next(0x100) : next(0x10000)));
    const text = String.fromCharCode(...codes);
    expect(written((one) => one.text(text))).toBe(Buffer.from(JSON.stringify(text)).toString());
  }
});

it('puts pieces one after the other, whatever their kind, beyond the room that it began with', () => {
  const piece = '"x".repeat(100)';
  const all = written((one) => {
    for (let index = 0; index < 20_000; index += 1) {
      one.raw(Buffer.from(piece));
      one.ascii(',1,');
      one.json('{"ñ":"🌽"}');
    }
  });
  expect(all).toBe(`${piece},1,{"ñ":"🌽"}`.repeat(20_000));
});

it('keeps what it gave when it goes on to write', () => {
  out.restart();
  out.text('first');
  const first = out.take();
  out.restart();
  out.text('other');
  expect(first.toString()).toBe('"first"');
});
