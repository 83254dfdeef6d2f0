import { startAll } from './lifecycle';

function recorded(name: string, log: string[], stop: () => Promise<void> = async () => undefined) {
  return {
    name,
    stop: async () => {
      log.push(name);
      await stop();
    },
  };
}

it('stops what it started in reverse order, once', async () => {
  const log: string[] = [];
  const started = await startAll(async (use) => {
    use(recorded('database', log));
    return { ...use(recorded('server', log)), url: 'http://127.0.0.1:1' };
  });
  expect(started.url).toBe('http://127.0.0.1:1');
  await started.stop();
  await started.stop();
  expect(log).toEqual(['server', 'database']);
});

it('stops what it has started when a later step fails, and tells the reason of the failure', async () => {
  const log: string[] = [];
  const starting = startAll(async (use) => {
    use(recorded('database', log, async () => Promise.reject(new Error('stop failed'))));
    use(recorded('cache', log));
    throw new Error('port in use');
  });
  await expect(starting).rejects.toThrow('port in use');
  expect(log).toEqual(['cache', 'database']);
});

it('stops the rest when one refuses to stop, then says so', async () => {
  const log: string[] = [];
  const started = await startAll(async (use) => {
    use(recorded('database', log));
    use(recorded('server', log, async () => Promise.reject(new Error('stuck'))));
    return {};
  });
  await expect(started.stop()).rejects.toThrow('not everything could be stopped');
  expect(log).toEqual(['server', 'database']);
});
