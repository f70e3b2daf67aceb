import { readFileSync } from "node:fs";
import { cannotRead } from "./file-errors";
import type { Streams } from "./io";
import type { Reading } from "./reading";

// PowerShell 5 writes such a mark first. https://www.unicode.org/faq/utf_bom.html
const BYTE_ORDER_MARKS = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** The text in some bytes, without a byte-order mark: UTF-16 if such a mark says so, otherwise UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  const found = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  return new TextDecoder(found?.encoding).decode(bytes);
}

/** The text of a file. @throws if it cannot be read */
export function readTextFile(path: string): string {
  return decodeText(readFileSync(path));
}

/** The text of a file, or why it cannot be read. */
export function tryToRead(path: string): Reading<string> {
  try {
    return { value: readTextFile(path) };
  } catch (error) {
    return { error: cannotRead(path, error) };
  }
}

/** The text of standard input; `hint` asks a person at a terminal to type something. */
export async function readStandardInput(streams: Streams, hint: string): Promise<string> {
  if (streams.isInputTerminal) streams.writeError(`Reading standard input: ${hint}\n`);
  return decodeText(await streams.readInput());
}
