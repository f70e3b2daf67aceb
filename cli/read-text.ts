import { readFileSync } from "node:fs";
import type { Streams } from "./io";

// PowerShell 5 begins what it writes with such marks. https://www.unicode.org/faq/utf_bom.html
const MARKS = [
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
] as const;

/** Text from its bytes: UTF-16 where a byte-order mark says so, otherwise UTF-8; without the mark. */
export function decodeText(bytes: Uint8Array): string {
  const marked = MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte));
  return new TextDecoder(marked?.encoding).decode(bytes);
}

/** The text of a file. @throws where it cannot be read */
export function readTextFile(path: string): string {
  return decodeText(readFileSync(path));
}

/** The text of standard input; a person at a terminal is told what to type, as nothing comes by itself. */
export async function readStandardInput(streams: Streams, hint: string): Promise<string> {
  if (streams.isInputTerminal) streams.writeError(`Reading standard input: ${hint}\n`);
  return decodeText(await streams.readInput());
}
