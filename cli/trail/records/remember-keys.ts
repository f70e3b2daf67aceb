/** So many places a table has, 8 bytes each, of which three quarters are used. */
const PLACES = 1 << 21;
const MOST_KEYS = PLACES * 0.75;

/**
 * Remembers keys by their hashes: at least the newest 1.5 million, and at most twice as many, in 32 MB whatever their
 * number. Two of three million keys have the same hash in one of two thousand cases.
 */
export function rememberKeys() {
  // Written to at once, so that memory does not grow later.
  let [newer, older] = [new Float64Array(PLACES).fill(0), new Float64Array(PLACES).fill(0)];
  let keys = 0;
  let isOlderEmpty = true;
  return {
    has: (hash: number): boolean =>
      newer[placeOf(hash, newer)] === hash || (!isOlderEmpty && older[placeOf(hash, older)] === hash),
    add: (hash: number): void => {
      if (keys >= MOST_KEYS) {
        [newer, older] = [older.fill(0), newer];
        keys = 0;
        isOlderEmpty = false;
      }
      const place = placeOf(hash, newer);
      if (newer[place] === hash) return;
      newer[place] = hash;
      keys += 1;
    },
  };
}

/** The place of a hash in a table, or the free one where it belongs. */
function placeOf(hash: number, table: Float64Array): number {
  let place = (hash >>> 0) & (PLACES - 1);
  while (table[place] !== 0 && table[place] !== hash) place = (place + 1) & (PLACES - 1);
  return place;
}

/**
 * A hash from 1 to 2^53 - 1 of a text, and of others whose hash is given: two as FNV-1a makes them, the second with another
 * multiplier. https://www.rfc-editor.org/rfc/rfc9923
 */
export function hashOf(text: string, others = 0): number {
  let low = 0x811c9dc5 ^ others;
  let high = 0x01000193 ^ others;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x5bd1e995);
  }
  high ^= high >>> 15;
  return (low >>> 0) + (high >>> 11) * 0x100000000 || 1;
}
