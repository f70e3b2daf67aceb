/** The part of a stream of bytes that is in memory. */
export interface ByteWindow {
  /** The bytes that were read and not yet taken. */
  readonly bytes: () => Buffer;
  /** Takes bytes from the start. */
  readonly take: (length: number) => void;
  /** Reads another piece; false at the end, or if the stream broke. */
  readonly grow: () => Promise<boolean>;
  /** What the stream broke with; undefined if it did not. */
  readonly error: () => unknown;
}

/** A window on pieces of bytes. */
export function windowOn(pieces: AsyncGenerator<Buffer>): ByteWindow {
  let bytes: Buffer = Buffer.alloc(0);
  let broken: unknown;
  const next = async (): Promise<Buffer | undefined> => {
    try {
      const { value, done } = await pieces.next();
      return done ? undefined : value;
    } catch (error) {
      broken = error;
      return undefined;
    }
  };
  return {
    bytes: () => bytes,
    take: (length) => {
      bytes = bytes.subarray(length);
    },
    grow: async () => {
      const piece = await next();
      if (piece) bytes = bytes.length === 0 ? piece : Buffer.concat([bytes, piece]);
      return piece !== undefined;
    },
    error: () => broken,
  };
}

/** Reads until there are so many bytes, or all; whether there are so many. */
export async function growTo(length: number, window: ByteWindow): Promise<boolean> {
  while (window.bytes().length < length) if (!(await window.grow())) return false;
  return true;
}

const SPACE = new Set([0x09, 0x0a, 0x0d, 0x20]);

/** Whether a byte is white space of JSON, or such a separator as stands between values. */
export function isBetween(byte: number | undefined): boolean {
  // A comma; the record separator of https://www.rfc-editor.org/rfc/rfc7464.
  return byte !== undefined && (SPACE.has(byte) || byte === 0x2c || byte === 0x1e);
}

/** Takes what stands between values; whether anything comes after it. */
export async function skipBetween(window: ByteWindow): Promise<boolean> {
  for (;;) {
    const bytes = window.bytes();
    let at = 0;
    while (isBetween(bytes[at])) at += 1;
    window.take(at);
    if (at < bytes.length) return true;
    if (!(await window.grow())) return window.bytes().length > 0;
  }
}
