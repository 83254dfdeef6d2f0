import { type FSWatcher, watch } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from '../../subgraphs/kit/logger';
import { StartError } from '../../subgraphs/kit/service';
import { CurrentText } from './current-text';
import { reasonForNoSupergraph } from './no-supergraph';
import { parseSupergraph } from './supergraph';
import type { SupergraphSource } from './supergraph-source';

export interface SupergraphFileOptions {
  readonly file: string;
  /** Else it is read once. */
  readonly watch: boolean;
  /** How often it is read where the file system does not tell of a change. */
  readonly pollMs?: number;
  /** How long it has to stay as it is before it is taken for whole. */
  readonly settledMs?: number;
  /** The same for one that is no supergraph: it may be half of one. */
  readonly doubtfulMs?: number;
}

const POLL_MS = 2_000;
const SETTLED_MS = 100;
const DOUBTFUL_MS = 2_000;
const AT_ONCE_MS = 20;

/** @throws StartError when the file can't be read */
export async function openSupergraphFile(
  options: SupergraphFileOptions,
  log: Logger,
): Promise<SupergraphSource> {
  const file = resolve(options.file);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new StartError(`the supergraph ${file} can't be read: ${reasonForNoSupergraph(error)}`);
  });
  const current = new CurrentText(text);
  const watching = options.watch ? new WatchedFile(file, options, current, log) : undefined;
  return {
    get current() {
      return current.text;
    },
    onChange: (listener) => current.onChange(listener),
    stop: async () => watching?.stop(),
  };
}

/**
 * Reads a file again when anything happens in its folder, and now and then in any case: a mounted file system, or a
 * link that leads to another folder, tells nothing. What counts is the text alone, so that it is all the same whether
 * the file was written, replaced by another one, removed and made again, or is a link that leads elsewhere now.
 */
class WatchedFile {
  readonly #file: string;
  readonly #current: CurrentText;
  readonly #log: Logger;
  readonly #pollMs: number;
  readonly #settledMs: number;
  readonly #doubtfulMs: number;
  readonly #finished: Promise<void>;
  #folder: FSWatcher | undefined;
  /** Aborted by what happens: ends the pause before the next look. */
  #wake = new AbortController();
  #isStopped = false;
  #isMissing = false;

  constructor(file: string, options: SupergraphFileOptions, current: CurrentText, log: Logger) {
    this.#file = file;
    this.#current = current;
    this.#log = log;
    this.#pollMs = options.pollMs ?? POLL_MS;
    this.#settledMs = options.settledMs ?? SETTLED_MS;
    this.#doubtfulMs = options.doubtfulMs ?? DOUBTFUL_MS;
    this.#watchFolder();
    this.#finished = this.#run();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#wake.abort();
    await this.#finished;
    this.#folder?.close();
  }

  async #run(): Promise<void> {
    let candidate: Candidate | undefined;
    while (!this.#isStopped) {
      this.#wake = new AbortController();
      const text = await this.#read();
      if (text === undefined || text === this.#current.text) {
        candidate = undefined;
        await this.#pause(this.#pollMs);
        continue;
      }
      if (text !== candidate?.text) candidate = this.#suspect(text);
      const leftMs = candidate.settledAt - performance.now();
      if (leftMs > 0) await this.#pause(Math.min(leftMs, this.#pollMs));
      else this.#current.set(text);
    }
  }

  /** @returns undefined while there is none */
  async #read(): Promise<string | undefined> {
    try {
      const text = await readFile(this.#file, 'utf8');
      this.#isMissing = false;
      return text;
    } catch (error) {
      if (!this.#isMissing) {
        this.#log.warn(
          `the supergraph ${this.#file} can't be read, what it held stays: ${reasonForNoSupergraph(error)}`,
        );
      }
      this.#isMissing = true;
      this.#watchFolder(); // it may be another one by now
      return undefined;
    }
  }

  #suspect(text: string): Candidate {
    const mustLastMs = isSupergraph(text) ? this.#settledMs : this.#doubtfulMs;
    return { text, settledAt: performance.now() + mustLastMs };
  }

  #watchFolder(): void {
    this.#folder?.close();
    try {
      const folder = watch(dirname(this.#file), () => this.#wake.abort());
      folder.on('error', () => folder.close());
      this.#folder = folder;
    } catch (error) {
      this.#folder = undefined;
      this.#log.debug({ err: error }, `nothing tells of changes to ${this.#file}: it is read now and then`);
    }
  }

  /** Until something happens, but long enough that many things that happen at once are one. */
  async #pause(ms: number): Promise<void> {
    await wait(ms, undefined, { signal: this.#wake.signal }).catch(() => undefined);
    await wait(AT_ONCE_MS);
  }
}

interface Candidate {
  readonly text: string;
  /** When it has not changed for long enough, in milliseconds of `performance.now()`. */
  readonly settledAt: number;
}

function isSupergraph(text: string): boolean {
  try {
    parseSupergraph(text);
    return true;
  } catch {
    return false;
  }
}
