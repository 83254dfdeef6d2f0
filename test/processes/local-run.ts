import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Behaviour } from './fixtures/part';

export interface PartEvent {
  readonly name: string;
  readonly event: 'started' | 'stopping' | 'stopped';
  readonly pid: number;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

export interface Parts {
  readonly store: Behaviour;
  readonly seed: 'sound' | 'fails' | 'runs on';
  readonly usaid: Behaviour;
  readonly amexcid: Behaviour;
  readonly arco: Behaviour;
  readonly gateway: Behaviour;
}

export const soundParts: Parts = {
  store: 'sound',
  seed: 'sound',
  usaid: 'sound',
  amexcid: 'sound',
  arco: 'sound',
  gateway: 'sound',
};

/** What a shell may hold for other programs. */
const ELSEWHERE = { LOG_LEVEL: '', LOG_FORMAT: '', MONGODB_URI: '', HOST: '0.0.0.0', PORT: '1' };

/** `npm start` with stand-ins for its parts, as a terminal runs it: the leader of a process group. */
export class LocalRun {
  readonly events: PartEvent[] = [];
  output = '';
  errors = '';
  /** Settles with the exit code when everything is written too. */
  readonly closed: Promise<number | null>;
  private readonly child: ChildProcess;
  private readonly waiting = new Set<() => void>();

  constructor(folder: string, parts: Parts = soundParts, args: readonly string[] = ['--port', '0']) {
    installParts(folder, parts);
    const child = spawn(process.execPath, [path.join(__dirname, 'fixtures', 'local.js'), ...args], {
      env: { ...process.env, ...ELSEWHERE, PARTS: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    this.child = child;
    this.closed = once(child, 'close').then(([code]) => code);
    createInterface(child.stdout).on('line', (line) => this.read(line));
    child.stderr.on('data', (chunk) => {
      this.errors += String(chunk);
    });
  }

  /** What a terminal does on Ctrl-C. */
  pressCtrlC(): void {
    process.kill(-this.pid, 'SIGINT');
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  get hasEnded(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** The event, once it has happened. */
  async event(name: string, event: PartEvent['event']): Promise<PartEvent> {
    for (;;) {
      const found = this.events.find((one) => one.name === name && one.event === event);
      if (found) return found;
      await this.nextLine();
    }
  }

  async ready(): Promise<void> {
    while (!this.output.includes('A first query:')) await this.nextLine();
  }

  namesOf(event: PartEvent['event']): string[] {
    return this.events.filter((one) => one.event === event).map((one) => one.name);
  }

  /** Settles never when it ends without another line: the test then shows what there was. */
  private nextLine(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.add(resolve);
    });
  }

  private read(line: string): void {
    if (line.startsWith('{')) this.events.push(JSON.parse(line));
    else this.output += `${line}\n`;
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }
}

function installParts(folder: string, parts: Parts): void {
  mkdirSync(folder, { recursive: true });
  const fixture = path.join(__dirname, 'fixtures', 'part.js');
  for (const [name, behaviour] of Object.entries(parts)) {
    const run = name === 'seed' ? 'runTask' : 'runPart';
    const call = `${run}(${JSON.stringify(name)}, ${JSON.stringify(behaviour)});\n`;
    writeFileSync(path.join(folder, `${name}.js`), `require(${JSON.stringify(fixture)}).${call}`);
  }
}
