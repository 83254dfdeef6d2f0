import { isatty } from 'node:tty';
import pino from 'pino';
import pretty from 'pino-pretty';
import { z } from 'zod';
import { envTypes } from './env';

const STANDARD_ERROR = 2;

export type Logger = pino.Logger;
export type LogLevel = pino.LevelWithSilent;

export interface LogConfig {
  readonly level: LogLevel;
  /** For a person at a terminal; machines get one JSON object a line. */
  readonly readable: boolean;
}

/** The variables that `logConfig` reads, for the shape given to `readEnv`. */
export const logSettings = {
  LOG_LEVEL: envTypes.logLevel().default('info'),
  LOG_FORMAT: envTypes.logFormat().optional(),
  NODE_ENV: z.string().optional(),
};

/** Readable at a terminal outside production, else JSON, unless LOG_FORMAT says otherwise. */
export function logConfig(read: {
  LOG_LEVEL: LogLevel;
  LOG_FORMAT?: string | undefined;
  NODE_ENV?: string | undefined;
}): LogConfig {
  const format =
    read.LOG_FORMAT ?? (read.NODE_ENV !== 'production' && isatty(STANDARD_ERROR) ? 'pretty' : 'json');
  return { level: read.LOG_LEVEL, readable: format === 'pretty' };
}

/** A logger that writes to standard error, so that standard output stays free for answers. */
export function createLogger(
  name: string,
  { level, readable }: LogConfig,
  destination = STANDARD_ERROR,
): Logger {
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
    colorize: isatty(destination),
    ignore: 'pid,hostname,reqId',
    messageFormat: `${name.padEnd(8)} {msg}`,
    translateTime: 'SYS:HH:MM:ss',
  });
  return pino(options, stream);
}
