import pino from 'pino';
import pretty from 'pino-pretty';

export type Logger = pino.Logger;
export type LogLevel = pino.LevelWithSilent;

export interface LogConfig {
  readonly name: string;
  readonly level: LogLevel;
  /** For a person at a terminal; machines get one JSON object a line. */
  readonly readable: boolean;
}

/** A logger that writes to standard error, so that standard output stays free for answers. */
export function createLogger({ name, level, readable }: LogConfig, destination = 2): Logger {
  const options: pino.LoggerOptions = {
    name,
    level,
    ...(readable && { base: null }),
    redact: {
      paths: ['req.headers.authorization', 'req.headers.cookie', '*.uri', '*.mongoUri', '*.password'],
      censor: '(hidden)',
    },
  };
  if (!readable) return pino(options, pino.destination({ dest: destination, sync: true }));
  const stream = pretty({
    destination,
    sync: true,
    colorize: true,
    ignore: 'pid,hostname,reqId',
    messageFormat: `${name.padEnd(8)} {msg}`,
    translateTime: 'SYS:HH:MM:ss',
  });
  return pino(options, stream);
}
