import type { AbortListener, RequestSignal } from '../engine/ask-subgraph';

/**
 * An AbortController and its signal in one. In Node.js 20 each signal has a hidden class of its own, and V8 is
 * slow with all that touches it.
 */
export class RequestAbortion implements RequestSignal {
  aborted = false;
  reason: unknown;
  private readonly listeners = new Set<AbortListener>();

  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    const told = [...this.listeners];
    this.listeners.clear();
    for (const listener of told) {
      if (typeof listener === 'function') listener();
      else listener.handleEvent();
    }
  }

  addEventListener(_: 'abort', listener: AbortListener): void {
    this.listeners.add(listener);
  }

  removeEventListener(_: 'abort', listener: AbortListener): void {
    this.listeners.delete(listener);
  }
}
