import { any, bodyOf, boolean, float, int, nothing, SURPRISE, string, white } from './json-scan';

const scanners = { string, int, float, boolean, nothing, any };

/** How much of `json` is taken; undefined where it is not as expected. */
function taken(scan: keyof typeof scanners, json: string): string | undefined {
  const { bytes, text } = bodyOf(Buffer.from(json));
  try {
    return text.slice(0, scanners[scan](bytes, 0));
  } catch (error) {
    if (error === SURPRISE) return undefined;
    throw error;
  }
}

it.each<[keyof typeof scanners, readonly string[]]>([
  ['string', ['""', '"a"', '"a long one of some length"', '"\\"\\\\\\/\\b\\f\\n\\r\\t"', '"\\u00Ef\\ud83c"']],
  ['int', ['0', '-0', '7', '-12', '123456789', '2147483647', '-2147483648']],
  ['float', ['0', '-0.50', '12345678901234567890', '1e5', '1E-07', '2.5e+10']],
  ['boolean', ['true', 'false']],
  ['nothing', ['null']],
  ['any', ['"a"', '-1.5', 'true', 'null', '[]', '{}', '[1, [ ] , {"a" :\n{"b":[null]}}]']],
])('takes what JSON has for %s, and no more', (scan, values) => {
  for (const value of values) {
    JSON.parse(value);
    expect(taken(scan, `${value},`)).toBe(value);
  }
});

it.each<[keyof typeof scanners, readonly string[]]>([
  ['string', ['', 'a', '"', '"open', '"\\', '"\\q"', '"\\u12"', '"\\u12g4"', '"a\nb"', '"\u0000"', "'a'"]],
  ['int', ['', '-', '01', '+1', '1.0', '1e2', '2147483648', '-2147483649', '12345678901', 'null', '"1"']],
  ['float', ['.5', '1.', '1.e5', '1e', '1e+', '1e400', '-', '00', `1${'0'.repeat(100)}`]],
  ['boolean', ['True', 'tru', '0', 'null']],
  ['nothing', ['nul', 'NULL', 'undefined']],
  [
    'any',
    ['[', '[1', '[1,]', '[1 2]', '{"a"}', '{"a":}', '{a:1}', '{"a":1,}', ',', 'NaN', '['.repeat(1_000)],
  ],
])('is surprised by what is none of %s', (scan, values) => {
  for (const value of values) expect([value, taken(scan, value)]).toEqual([value, undefined]);
});

it('takes a body as bytes and as a character for each of them, if it is UTF-8', () => {
  expect(bodyOf(Buffer.from('é')).text).toBe('Ã©');
  expect(() => bodyOf(Buffer.from([0xc3]))).toThrow(SURPRISE);
});

it('knows what is white in JSON', () => {
  expect(white(Buffer.from(' \t\r\n\u000b'), 0)).toBe(4);
});
