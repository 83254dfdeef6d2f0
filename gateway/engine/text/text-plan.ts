import { UnreadAnswer } from '../ask-subgraph';
import type { FederatedSchema } from '../federated-schema';
import { askFetch } from '../fetch/ask-fetch';
import type { FetchStep } from '../fetch/fetch-step';
import type { Run, Step } from '../fetch/run-plan';
import type { JsonText } from '../json-text';
import type { Shape, ShapeField } from '../shape/shape-field';
import { SubgraphFailure } from '../subgraph-failure';
import { Findings } from './findings';
import { gather } from './gather';
import { type Body, SURPRISE } from './json-scan';
import { BYTES_AT_ONCE, inTurns, LONG_BYTES, type Pausing } from './pauses';
import { codeOf, codesOf, type ScanRoot } from './place-code';
import { NotAsText, Places } from './places';
import type { ScanPart } from './scan-answer';
import { scanEntities } from './scan-entities';

const START = '{"data":';
const END = '}\n';

/** However often answers were not as expected, code is tried again after so many runs. */
const MOST_RUNS_PASSED = 1_000;

/** What is run. */
export interface TextPlanOptions {
  readonly step: Step;
  readonly fields: readonly ShapeField[];
  readonly rootType: string;
  readonly shape: Shape;
  readonly schema: FederatedSchema;
  /**
   * How many runs are left to the plain steps before code is made, unless their answers are long, and at least as many
   * after each surprise.
   */
  readonly runsBeforeCode: number;
}

/** One run of a plan that keeps answers as text. */
interface TextRun {
  readonly run: Run;
  /** Whether it is worth it for long answers only. */
  readonly isEarly: boolean;
  /** From the first answer on. */
  found: Findings | undefined;
  /** How much was scanned. */
  bytes: number;
  isGivenUp: boolean;
  /** Called when it is. */
  giveUp: () => void;
}

/**
 * Runs a plan whose answers are as expected without ever parsing them: what the client gets is copied from them as
 * text, with code made for each place of the answer. On any surprise it gives up; the plain steps then go on with the
 * answers that are there.
 */
export class TextPlan {
  private surprises = 0;
  private runsToPass: number;
  /** How much the last run found. */
  private lastCount = 0;
  /** Null where answers can't be kept as text. */
  private places: Places | null | undefined;
  private readonly rootScanners = new Map<FetchStep, ScanRoot>();

  constructor(private readonly options: TextPlanOptions) {
    this.runsToPass = options.runsBeforeCode;
  }

  /**
   * The whole response; undefined where the plain steps are to be taken.
   * @param shaped told when the last step, to write it, began
   */
  async run(run: Run, shaped: (startedAt: number) => void): Promise<Buffer | undefined> {
    if (this.places === null) return undefined;
    const isEarly = this.runsToPass > 0;
    if (isEarly) this.runsToPass -= 1;
    // whose answers surprise is not asked for long ones either
    if (isEarly && this.surprises > 0) return undefined;
    const textRun = startRun(run, isEarly);
    await new Promise<void>((resolve, reject) => {
      // what else is under way is not waited for: the plain steps take it over
      textRun.giveUp = resolve;
      this.runStep(this.options.step, textRun).then(resolve, reject);
    });
    const { found } = textRun;
    if (textRun.isGivenUp || !found) return undefined;
    const startedAt = performance.now();
    const body = await attempt(() => written(found, textRun.bytes));
    if (!body) {
      this.surprised(textRun);
      return undefined;
    }
    this.surprises = 0;
    this.lastCount = found.length;
    shaped(startedAt);
    return body;
  }

  /** An answer was of another form: it may be so the next time. */
  private surprised(run: TextRun): void {
    giveUp(run);
    if (this.places?.isTooLarge) this.places = null;
    // others that were under way then tell nothing new
    if (run.isEarly || this.runsToPass > 0) return;
    this.surprises += 1;
    this.runsToPass = Math.min(this.options.runsBeforeCode * 2 ** this.surprises, MOST_RUNS_PASSED);
  }

  private async runStep(step: Step, run: TextRun): Promise<void> {
    if (run.isGivenUp) return;
    if (step.kind === 'fetch') await this.runFetch(step.fetch, run);
    else if (step.kind === 'parallel') await Promise.all(step.steps.map((one) => this.runStep(one, run)));
    else for (const one of step.steps) await this.runStep(one, run);
  }

  private async runFetch(step: FetchStep, run: TextRun): Promise<void> {
    if (!step.requires) {
      await this.ask(step, undefined, (body, at) => this.scanRoot(step, body, at, run), run);
      return;
    }
    const { found } = run;
    if (!found) return;
    const gathering = attempt(() => gather(step, found, this.places?.pathsOf.get(step) ?? []));
    const gathered = gathering instanceof Promise ? await gathering : gathering;
    if (!gathered) return this.surprised(run);
    const { representations, count } = gathered;
    if (count === 0) return;
    await this.ask(
      step,
      representations,
      (body, at) => {
        found.texts[step.number] = body.text;
        return scanEntities(step, gathered, body, at, found);
      },
      run,
    );
  }

  /** @throws SURPRISE */
  private scanRoot(step: FetchStep, { bytes, text }: Body, at: number, run: TextRun): Pausing<number> {
    if (run.isEarly && !run.found && bytes.length < LONG_BYTES) throw SURPRISE;
    this.places ??= placesOf(this.options);
    const { places } = this;
    const scan = places && this.rootScanner(step, places);
    if (!scan) throw SURPRISE;
    run.found ??= startFindings(places, this.lastCount);
    run.found.texts[step.number] = text;
    return scan(bytes, at, text, run.found, run.found.root);
  }

  private rootScanner(step: FetchStep, { root }: Places): ScanRoot | null {
    const scan = this.rootScanners.get(step) ?? unlessNotAsText(() => codeOf(root).scanRoot(step));
    if (scan) this.rootScanners.set(step, scan);
    return scan;
  }

  private async ask(
    step: FetchStep,
    representations: JsonText | undefined,
    scan: ScanPart,
    run: TextRun,
  ): Promise<void> {
    const scanCounted: ScanPart = (body, at) => {
      run.bytes += body.bytes.length;
      return scan(body, at);
    };
    try {
      const answer = await askFetch(step, run.run, representations, scanCounted);
      if (!(answer instanceof UnreadAnswer)) this.surprised(run);
    } catch (error) {
      if (error === SURPRISE) return this.surprised(run);
      if (!(error instanceof SubgraphFailure)) throw error;
      // no doing of the plan's: the next time it may work
      giveUp(run);
    }
  }
}

function placesOf({ step, schema, shape, rootType, fields }: TextPlanOptions): Places | null {
  return unlessNotAsText(() => {
    const places = new Places(fetchesOf(step), schema, shape, rootType, fields);
    codeOf(places.root);
    return places;
  });
}

function unlessNotAsText<T>(make: () => T): T | null {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotAsText) return null;
    throw error;
  }
}

function startRun(run: Run, isEarly: boolean): TextRun {
  return { run, isEarly, found: undefined, bytes: 0, isGivenUp: false, giveUp: () => undefined };
}

function startFindings(places: Places, expected: number): Findings {
  const found = new Findings(codesOf(places), places.gatheredCount, expected);
  found.root = codeOf(places.root).blank(found);
  return found;
}

function giveUp(run: TextRun): void {
  run.isGivenUp = true;
  run.giveUp();
}

/** @throws SURPRISE */
function written(found: Findings, bytes: number): Buffer | Promise<Buffer> {
  if (bytes >= LONG_BYTES) return inTurns(writtenInPieces(found, bytes));
  return Buffer.from(`${START}${found.codeOf(found.root).write(found, found.root)}${END}`, 'latin1');
}

function* writtenInPieces(found: Findings, bytes: number): Pausing<Buffer> {
  let whole = Buffer.allocUnsafeSlow(bytes);
  let length = 0;
  let text = START;
  const put = (): void => {
    const end = length + text.length;
    if (end > whole.length) whole = Buffer.concat([whole], 2 * end);
    whole.write(text, length, 'latin1');
    length = end;
    text = '';
  };
  for (const piece of found.codeOf(found.root).pieces(found, found.root)) {
    text += piece;
    if (text.length < BYTES_AT_ONCE) continue;
    put();
    yield;
  }
  text += END;
  put();
  return whole.subarray(0, length);
}

function fetchesOf(step: Step): FetchStep[] {
  return step.kind === 'fetch' ? [step.fetch] : step.steps.flatMap(fetchesOf);
}

/** What `work` gives; undefined where there was a surprise, or no code can be made. */
function attempt<T>(work: () => T | Promise<T>): T | undefined | Promise<T | undefined> {
  try {
    const result = work();
    return result instanceof Promise ? result.catch(unlessSurprise) : result;
  } catch (error) {
    return unlessSurprise(error);
  }
}

function unlessSurprise(error: unknown): undefined {
  if (error === SURPRISE || error instanceof NotAsText) return undefined;
  throw error;
}
