import { validateHeaderName, validateHeaderValue } from 'node:http';

export type Headers = Readonly<Record<string, string | readonly string[]>>;

/** The beginning of each request with that path: what follows are header lines, an empty line and the body. */
export function requestStart(method: 'GET' | 'POST', path: string, host: string): string {
  return `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\nconnection: keep-alive\r\n`;
}

/**
 * One line for each value.
 * @throws Error when a name or a value is none: a line break in it would begin another header, or a request
 */
export function headerLines(headers: Headers): string {
  let lines = '';
  for (const name of Object.keys(headers)) {
    validateHeaderName(name);
    const values = headers[name] ?? [];
    for (const value of typeof values === 'string' ? [values] : values) {
      validateHeaderValue(name, value);
      lines += `${name}: ${value}\r\n`;
    }
  }
  return lines;
}
