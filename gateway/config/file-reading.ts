import { readFileSync } from 'node:fs';

/** Why `file` can't be read, in words that follow its name; null when it can. */
export function whyUnreadable(file: string): string | null {
  try {
    readFileSync(file);
    return null;
  } catch (error) {
    return unreadable(error);
  }
}

/** What a failed read says, in words that follow the name of the file. */
export function unreadable(error: unknown): string {
  const code = typeof error === 'object' && error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `can't be read: ${String(error)}`;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'is not there (ENOENT)',
  EISDIR: 'is a folder, not a file',
  EACCES: 'may not be read by this user',
};
