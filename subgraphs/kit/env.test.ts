import { ConfigError, envTypes, readEnv, withoutCredentials } from './env';

describe('readEnv', () => {
  it('reads what is set and takes defaults for the rest, an empty value counting as not set', () => {
    const shape = { MONGODB_URI: envTypes.mongoUri(), PORT: envTypes.port().default(4001) };
    const config = readEnv(shape, { MONGODB_URI: 'mongodb://127.0.0.1:27017', PORT: '', OTHER: 'x' });
    expect(config).toEqual({ MONGODB_URI: 'mongodb://127.0.0.1:27017', PORT: 4001 });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('reports every problem at once, with what came in', () => {
    const shape = { PORT: envTypes.port(), MONGODB_URI: envTypes.mongoUri() };
    const read = (): unknown => readEnv(shape, { PORT: 'http', MONGODB_URI: '' });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT: expected a port number, got "http"\n +MONGODB_URI: .*but it is not set/);
  });

  it('shows a wrong limit on tokens, and no token', () => {
    const shape = { MAX_TOKENS: envTypes.port(), API_TOKEN: envTypes.port() };
    const read = (): unknown => readEnv(shape, { MAX_TOKENS: 'many', API_TOKEN: 'abc' });
    expect(read).toThrow(/MAX_TOKENS: .*, got "many"\n +API_TOKEN: .*, got "\(hidden\)"/);
  });

  it.each([
    'mongodb://user:p@ss@127.0.0.1/',
    'mongodb://user:p@ss/w0rd@127.0.0.1/',
    'mongodb://user:p?w0rd@127.0.0.1/',
  ])('refuses the unescaped password in %s, and shows no part of it', (uri) => {
    const read = (): unknown => readEnv({ MONGODB_URI: envTypes.mongoUri() }, { MONGODB_URI: uri });
    expect(read).toThrow(/%40/);
    expect(read).toThrow('got "mongodb://127.0.0.1/"');
  });
});

describe('withoutCredentials', () => {
  it.each([
    ['mongodb://127.0.0.1:27017/?replicaSet=rs0', 'mongodb://127.0.0.1:27017/'],
    ['mongodb://user:secret@a:1,b:2/db?authSource=admin', 'mongodb://a:1,b:2/db'],
    ['mongodb+srv://user:s%40cret@cluster.example.org/', 'mongodb+srv://cluster.example.org/'],
    ['mongodb://127.0.0.1/?authMechanismProperties=AWS_SESSION_TOKEN:secret', 'mongodb://127.0.0.1/'],
    ['http://127.0.0.1:4000/graphql', 'http://127.0.0.1:4000/graphql'],
  ])('makes %s show as %s', (uri, shown) => {
    expect(withoutCredentials(uri)).toBe(shown);
  });
});
