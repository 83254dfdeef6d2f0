/** Something that was started and can be stopped; stopping twice does no harm. */
export interface Stoppable {
  stop(): Promise<void>;
}

/** A server that accepts connections at `url`. */
export interface Listening extends Stoppable {
  readonly url: string;
}

/**
 * Runs `start` and gives its result one `stop` that undoes, last first, everything it passed to `use`.
 * When `start` fails, what was used so far is stopped before the error is thrown on; what a step that ran
 * beside the failed one opens later is stopped at once.
 */
export async function startAll<T extends object>(
  start: (use: <S extends Stoppable>(resource: S) => S) => Promise<T>,
): Promise<Omit<T, 'stop'> & Stoppable> {
  const opened: Stoppable[] = [];
  let stopping: Promise<void> | undefined;
  const use = <S extends Stoppable>(resource: S): S => {
    if (stopping) void resource.stop().catch(() => undefined);
    else opened.push(resource);
    return resource;
  };
  const stop = (): Promise<void> => {
    stopping ??= stopInReverse(opened);
    return stopping;
  };
  try {
    const started = await start(use);
    return { ...started, stop };
  } catch (error) {
    await stop().catch(() => undefined); // the reason why the start failed is the one to tell
    throw error;
  }
}

async function stopInReverse(opened: readonly Stoppable[]): Promise<void> {
  const failures: unknown[] = [];
  for (const resource of [...opened].reverse()) {
    await resource.stop().catch((error: unknown) => failures.push(error));
  }
  if (failures.length > 0) throw new AggregateError(failures, 'not everything could be stopped');
}
