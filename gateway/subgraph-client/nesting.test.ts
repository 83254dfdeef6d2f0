import { isNestedDeeper } from './nesting';

it.each([
  ['1', 0],
  ['"[[["', 0],
  ['[]', 1],
  ['[[], [], {}]', 2],
  ['{"a":[{"b":"]]]"}]}', 3],
  ['["\\"[["]', 1],
  ['["\\\\",["\\\\\\"[[["]]', 2],
  ['{"[":{"{":[]}}', 3],
])('knows that %s is %i levels deep', (text, depth) => {
  JSON.parse(text);
  expect(isNestedDeeper(text, depth)).toBe(false);
  expect(isNestedDeeper(text, depth - 1)).toBe(depth > 0);
});

it.each(['', '"', '"\\"', ']]]', '[ "', 'null]'])('lets the parser refuse %j', (text) => {
  expect(isNestedDeeper(text, 1)).toBe(false);
});
