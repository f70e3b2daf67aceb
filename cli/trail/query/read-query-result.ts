import type { ByteWindow } from "../files/byte-window";
import type { OnFault } from "../files/list-values";
import type { TrailRecord } from "../recorded-call";
export function isQueryResult(_: Buffer): boolean {
  return false;
}
export async function* rowsOf(_w: ByteWindow, _f: OnFault): AsyncGenerator<readonly TrailRecord[]> {}
