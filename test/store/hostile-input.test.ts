import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { Fixture } from './engine.fixture';

let engine: Fixture;
beforeAll(async () => {
  engine = await Fixture.start();
});
afterAll(() => engine.stop());

function frame(opCode: number, body: Buffer, length = 16 + body.length): Buffer {
  const head = Buffer.alloc(16);
  head.writeInt32LE(length, 0);
  head.writeInt32LE(opCode, 12);
  return Buffer.concat([head, body]);
}

const msg = (...sections: Buffer[]): Buffer => frame(2013, Buffer.concat([Buffer.alloc(4), ...sections]));
const bytes = (...values: number[]): Buffer => Buffer.from(values);

async function send(packet: Buffer): Promise<Socket> {
  const socket = connect(engine.port, '127.0.0.1');
  await once(socket, 'connect');
  socket.on('error', () => undefined);
  socket.resume();
  socket.write(packet);
  return socket;
}

it.each([
  ['a length beyond 48 MB', frame(2013, Buffer.alloc(16), 100_000_000)],
  ['a negative length', frame(2013, Buffer.alloc(16), -1)],
  ['a length below a header', frame(2013, Buffer.alloc(16), 8)],
  ['an unknown opcode', frame(1234, Buffer.alloc(16))],
  ['a message without sections', frame(2013, Buffer.alloc(8))],
  ['an unknown section', msg(bytes(7, 5, 0, 0, 0, 0))],
  ['a document that ends too early', msg(bytes(0, 50, 0, 0, 0, 0))],
  ['a document with a type that is none', msg(bytes(0, 8, 0, 0, 0, 0x55, 0x61, 0, 0))],
  ['a string with a negative length', msg(bytes(0, 12, 0, 0, 0, 2, 0x61, 0, 0xff, 0xff, 0xff, 0xff, 0))],
  ['an unknown required flag', frame(2013, bytes(4, 0, 0, 0, 0, 5, 0, 0, 0, 0))],
  [
    'an OP_QUERY that is no handshake',
    frame(
      2004,
      Buffer.concat([Buffer.alloc(4), Buffer.from('a.b\0'), Buffer.alloc(8), bytes(5, 0, 0, 0, 0)]),
    ),
  ],
])('closes the connection that sends %s, says why, and lives on', async (_name, packet) => {
  const before = engine.logged.length;
  const socket = await send(packet);
  await once(socket, 'close');
  expect(engine.logged.slice(before)).toEqual([expect.stringMatching(/^connection \d+ closed: /)]);
  expect(await engine.db.command({ ping: 1 })).toEqual({ ok: 1 });
});

it('closes a connection that nests documents beyond 100 levels', async () => {
  let document = bytes(5, 0, 0, 0, 0);
  for (let level = 0; level < 150; level += 1) {
    const outer = Buffer.concat([Buffer.alloc(4), bytes(3, 0x61, 0), document, bytes(0)]);
    outer.writeInt32LE(outer.length, 0);
    document = outer;
  }
  const socket = await send(msg(Buffer.concat([bytes(0), document])));
  await once(socket, 'close');
  expect(engine.logged.at(-1)).toMatch(/nested object depth/);
});

it('puts together a message that comes in small pieces', async () => {
  const document = Buffer.concat([
    bytes(0, 0, 0, 0, 0x10),
    Buffer.from('ping\0'),
    bytes(1, 0, 0, 0, 2),
    Buffer.from('$db\0'),
    bytes(6, 0, 0, 0),
    Buffer.from('admin\0'),
    bytes(0),
  ]);
  document.writeInt32LE(document.length, 0);
  const packet = msg(Buffer.concat([bytes(0), document]));
  const socket = connect(engine.port, '127.0.0.1');
  socket.setNoDelay(true);
  for (const byte of packet) socket.write(bytes(byte));
  const [reply] = await once(socket, 'data');
  expect(reply.readInt32LE(12)).toBe(2013);
  socket.destroy();
});
