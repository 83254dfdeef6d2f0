import * as json from './json-scan';

/** The code of one function, with what it refers to. It is made of plans, types and names alone, never of values. */
export class Code {
  private readonly references = new Map<unknown, string>();

  /** The name by which code knows `reference`. */
  refer(reference: unknown): string {
    const name = this.references.get(reference) ?? `ref${this.references.size}`;
    this.references.set(reference, name);
    return name;
  }

  /** @param name tells it apart in a profile */
  function<F>(parameters: readonly string[], body: string, name: string): F {
    return this.make('', parameters, body, name);
  }

  /** A function that may `yield`. */
  generator<F>(parameters: readonly string[], body: string, name: string): F {
    return this.make('*', parameters, body, name);
  }

  private make<F>(kind: '' | '*', parameters: readonly string[], body: string, name: string): F {
    const quoted = JSON.stringify(name);
    const source = `
      'use strict';
      const { white, string, int, float, boolean, nothing, any, SURPRISE } = json;
      return { ${kind}${quoted}(${parameters.join(', ')}) { ${body} } }[${quoted}];`;
    const make = new Function('json', ...this.references.values(), source);
    return make(json, ...this.references.keys());
  }
}
