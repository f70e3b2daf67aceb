import { createReadStream, readFileSync } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip, gunzipSync } from "node:zlib";
import type { TrailFile } from "./list-files";

/** Files up to this size are read at once, which is faster than a stream. */
const SMALL = 1 << 22;
const MOST_OF_SMALL = 1 << 24;
const CHUNK = 1 << 18;

const GZIP = [0x1f, 0x8b] as const;
const LONGEST_MARK = 3;

/** Where bytes come from. */
export interface ByteSource {
  readonly file: TrailFile;
  /** Standard input, for the file `-`. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Gets the size of each piece that is read, before it is expanded. */
  readonly onRead: (bytes: number) => void;
}

/**
 * The bytes of a file or of standard input, in pieces: expanded if they are gzipped, one or more members, and as UTF-8
 * without a byte-order mark.
 *
 * @throws if it cannot be read or expanded, after what came before the fault
 */
export async function* readBytes(source: ByteSource): AsyncGenerator<Buffer> {
  const small = readSmall(source);
  if (small) yield* utf8([small]);
  else yield* utf8(await expanded(piecesOf(source)));
}

/** The bytes of a small file; undefined if it is large, or broken, so that a stream gives what comes before the fault. */
function readSmall({ file, onRead }: ByteSource): Buffer | undefined {
  if (file.path === "-" || file.bytes > SMALL) return undefined;
  const bytes = readFileSync(file.path);
  try {
    const expanded = isGzip(bytes) ? gunzipSync(bytes, { maxOutputLength: MOST_OF_SMALL }) : bytes;
    onRead(bytes.length);
    return expanded;
  } catch {
    return undefined;
  }
}

async function* piecesOf({ file, input, onRead }: ByteSource): AsyncGenerator<Buffer> {
  const pieces: AsyncIterable<Uint8Array> =
    file.path === "-" ? input : createReadStream(file.path, { highWaterMark: CHUNK });
  for await (const piece of pieces) {
    onRead(piece.length);
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.length);
  }
}

async function expanded(pieces: AsyncGenerator<Buffer>): Promise<AsyncIterable<Buffer>> {
  const first = await atLeast(GZIP.length, pieces);
  const all = prepend(first, pieces);
  if (!isGzip(first)) return all;
  // The stream gives the error to whoever reads it.
  return pipeline(Readable.from(all, { objectMode: false }), createGunzip({ chunkSize: CHUNK }), () => undefined);
}

function isGzip(bytes: Uint8Array): boolean {
  return GZIP.every((byte, index) => bytes[index] === byte);
}

async function atLeast(length: number, pieces: AsyncIterator<Buffer>): Promise<Buffer> {
  let bytes: Buffer = Buffer.alloc(0);
  while (bytes.length < length) {
    const next = await pieces.next();
    if (next.done) break;
    bytes = bytes.length === 0 ? next.value : Buffer.concat([bytes, next.value]);
  }
  return bytes;
}

async function* prepend(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first;
  yield* rest;
}

/** Without a byte-order mark; PowerShell 5 writes UTF-16 with one. https://www.unicode.org/faq/utf_bom.html */
async function* utf8(pieces: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  const all = prepend(Buffer.alloc(0), fromIterable(pieces));
  const first = await atLeast(LONGEST_MARK, all);
  const encoding = first[0] === 0xff && first[1] === 0xfe ? "utf-16le" : undefined;
  if (encoding === undefined) {
    const hasMark = first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf;
    yield* prepend(hasMark ? first.subarray(LONGEST_MARK) : first, all);
    return;
  }
  const decoder = new TextDecoder(encoding);
  for await (const piece of prepend(first, all)) yield Buffer.from(decoder.decode(piece, { stream: true }));
}

async function* fromIterable(pieces: AsyncIterable<Buffer> | Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield* pieces;
}
