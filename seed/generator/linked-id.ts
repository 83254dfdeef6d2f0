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

function base32(bytes: Uint8Array): string {
  let text = '';
  let pending = 0;
  let bits = 0;
  for (const byte of bytes) {
    pending = (pending << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(pending >>> bits) & 31];
    }
    pending &= (1 << bits) - 1;
  }
  return text.slice(0, CHARACTERS);
}
