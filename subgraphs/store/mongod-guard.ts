/**
 * A process that outlives the store by a moment: a `mongod` does not notice when the store is killed.
 * It is told the PID of one, and ends it when its channel to the store closes.
 */
let mongodPid: number | undefined;

process.on('message', (message: { mongodPid: number }) => {
  mongodPid = message.mongodPid;
});
process.once('disconnect', () => {
  try {
    if (mongodPid) process.kill(mongodPid, 'SIGTERM');
  } catch {
    // it has ended by itself
  }
  process.exit(0);
});
for (const signal of ['SIGINT', 'SIGHUP', 'SIGTERM'] as const) process.on(signal, () => undefined);
