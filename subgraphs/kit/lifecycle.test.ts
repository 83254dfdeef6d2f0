import { type Stoppable, startAll } from './lifecycle';

/** Writes to `stopped` when it is stopped. */
function resource(name: string, stopped: string[]): Stoppable {
  return {
    stop: async () => {
      stopped.push(name);
    },
  };
}

describe('startAll', () => {
  it('stops what was used, last first and once', async () => {
    const stopped: string[] = [];
    const started = await startAll(async (use) => {
      use(resource('database', stopped));
      return use(resource('server', stopped));
    });
    await Promise.all([started.stop(), started.stop()]);
    expect(stopped).toEqual(['server', 'database']);
  });

  it('stops what was used when a later step fails', async () => {
    const stopped: string[] = [];
    const starting = startAll(async (use) => {
      use(resource('database', stopped));
      throw new Error('no port');
    });
    await expect(starting).rejects.toThrow('no port');
    expect(stopped).toEqual(['database']);
  });

  it('stops what a step beside the failed one opens too late', async () => {
    const stopped: string[] = [];
    let open: (late: Stoppable) => void = () => undefined;
    const late = new Promise<Stoppable>((resolve) => {
      open = resolve;
    });
    const starting = startAll(async (use) => {
      await Promise.all([late.then(use), Promise.reject(new Error('no port'))]);
      return {};
    });
    await expect(starting).rejects.toThrow('no port');
    open(resource('sibling', stopped));
    await late;
    await Promise.resolve();
    expect(stopped).toEqual(['sibling']);
  });

  it('tells of everything that could not be stopped, and stops the rest', async () => {
    const stopped: string[] = [];
    const stuck: Stoppable = { stop: () => Promise.reject(new Error('stuck')) };
    const started = await startAll(async (use) => {
      use(resource('database', stopped));
      use(stuck);
      return {};
    });
    await expect(started.stop()).rejects.toThrow('not everything could be stopped');
    expect(stopped).toEqual(['database']);
  });
});
