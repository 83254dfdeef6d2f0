import { decodeCursor, encodeCursor } from './cursor';

it.each([
  { value: '', id: 'act:usaid:hn-cmfa' },
  { value: '2022-07-01', id: 'Ñandú "quoted"' },
  { value: '', id: '' },
])('reads back %j', (position) => {
  expect(decodeCursor('ID_ASC', encodeCursor('ID_ASC', position))).toEqual(position);
});

it.each([
  ['free text', 'abc'],
  ['another shape', Buffer.from('{"id":1}').toString('base64url')],
  ['a position without an id', Buffer.from('["ID_ASC",""]').toString('base64url')],
  ['a position without a text', Buffer.from('["ID_ASC",5,"x"]').toString('base64url')],
  ['a query operator', Buffer.from('["ID_ASC",{"$gt":""},"x"]').toString('base64url')],
])('refuses %s', (_name, cursor) => {
  expect(() => decodeCursor('ID_ASC', cursor)).toThrow(`after: expected a cursor taken from`);
});

it('refuses a cursor of another order, naming the one asked for', () => {
  const cursor = encodeCursor('ID_DESC', { value: '', id: 'x' });
  expect(() => decodeCursor('ID_ASC', cursor)).toThrow('a cursor of the order ID_ASC');
});
