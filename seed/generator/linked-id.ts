import { createHash, createHmac } from 'node:crypto';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567'; // RFC 4648, lower case
const CHARACTERS = 26;

/**
 * How the people of one seed get their linked id. It is a keyed hash, so it tells nothing of the person and
 * can't be found by trying all persons without the key. A real linkage unit keeps its key; this one is
 * made from the seed, which is public, for there is nobody to protect.
 */
export function linkedIds(seed: string): (personKey: string) => string {
  const linkageKey = createHash('sha256')
    .update(JSON.stringify(['linkage key', seed]))
    .digest();
  return (personKey) => `lb_${base32(createHmac('sha256', linkageKey).update(personKey).digest())}`;
}

/** The first 130 bits, five a character. */
function base32(bytes: Buffer): string {
  const characters: string[] = [];
  for (let bit = 0; characters.length < CHARACTERS; bit += 5) {
    const window = bytes.readUInt16BE(bit >>> 3);
    characters.push(ALPHABET[(window >>> (11 - (bit & 7))) & 31] ?? '');
  }
  return characters.join('');
}
