import { ConfigError, envTypes, readEnv } from './env';

const shape = {
  MONGODB_URI: envTypes.mongoUri(),
  PORT: envTypes.port().default(4001),
  API_TOKEN: envTypes.name().optional(),
};

it('reads what is set and takes defaults for the rest, an empty value counting as not set', () => {
  const config = readEnv(shape, { MONGODB_URI: 'mongodb://127.0.0.1:27017', PORT: '', OTHER: 'x' });
  expect(config).toEqual({ MONGODB_URI: 'mongodb://127.0.0.1:27017', PORT: 4001 });
  expect(Object.isFrozen(config)).toBe(true);
});

it('reports every problem at once, with what came in and without secrets', () => {
  const read = () =>
    readEnv(shape, { MONGODB_URI: 'http://user:hunter2@db/', PORT: 'many', API_TOKEN: 'not a name' });
  expect(read).toThrow(ConfigError);
  expect(read).toThrow(
    [
      "the environment can't be used:",
      '  MONGODB_URI: expected a MongoDB URI such as mongodb://127.0.0.1:27017, got "http://(hidden)@db/"',
      '  PORT: expected a port number, got "many"',
      '  API_TOKEN: expected 1 to 60 letters, digits, hyphens or underscores, got "(hidden)"',
    ].join('\n'),
  );
});

it('says which variable is missing', () => {
  expect(() => readEnv(shape, {})).toThrow(/MONGODB_URI: .*but it is not set/);
});
