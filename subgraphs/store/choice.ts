import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import { ConfigError } from '../kit/env';
import type { StoreConfig } from './config';

/** Which MongoDB serves us, and why that one. */
export type StoreChoice =
  | { readonly kind: 'server'; readonly uri: string; readonly reason: string }
  | { readonly kind: 'mongod'; readonly binary: string; readonly reason: string }
  | { readonly kind: 'embedded'; readonly reason: string };

/**
 * A server that runs already, before a `mongod` that we run, before the embedded engine.
 * @throws ConfigError when MONGOD_BINARY is no program, or only the embedded engine is left and may not serve
 */
export function chooseStore(config: StoreConfig): StoreChoice {
  const { mongodbUri, mongodBinary, searchPath } = config;
  if (mongodbUri) return { kind: 'server', uri: mongodbUri, reason: 'MONGODB_URI is set' };
  if (mongodBinary) {
    if (!isProgram(mongodBinary)) {
      throw new ConfigError(`MONGOD_BINARY ${mongodBinary} is not a program that can be run`);
    }
    return { kind: 'mongod', binary: mongodBinary, reason: 'MONGOD_BINARY is set' };
  }
  const binary = findProgram('mongod', searchPath);
  if (binary) return { kind: 'mongod', binary, reason: `${binary} is on PATH` };
  if (!config.embeddedAllowed) throw new ConfigError(REFUSAL);
  return { kind: 'embedded', reason: 'MONGODB_URI and MONGOD_BINARY are not set, and no mongod is on PATH' };
}

const REFUSAL = `the embedded engine does not serve under NODE_ENV=production; three ways out:
  set MONGODB_URI to a MongoDB server,
  set MONGOD_BINARY to a mongod, or put one on PATH, or
  set STORE_EMBEDDED=allow, if this is no production after all`;

function findProgram(name: string, searchPath: string): string | undefined {
  const fileName = process.platform === 'win32' ? `${name}.exe` : name;
  return searchPath
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, fileName))
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
