/** Loaded before a script that knows nothing of a parent (`node --require`): ends it when the parent is gone. */
process.once('disconnect', () => process.exit(1));
process.channel?.unref(); // the listener would keep a script that is done from ending
