import { show } from "../lib/problems";
import { errorCode } from "./verify/error-code";

/** Why a file could not be read. */
export function unreadable(file: string, error: unknown): string {
  return `Cannot read ${show(file)}: ${reason(error, "there is no such file")}`;
}

/** Why a file could not be written. */
export function unwritable(file: string, error: unknown): string {
  return `Cannot write ${show(file)}: ${reason(error, "its folder does not exist")}`;
}

function reason(error: unknown, absent: string): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: absent,
    EISDIR: "it is a folder, name a file",
    EACCES: "permission is denied",
  };
  const code = errorCode(error);
  return reasons[code] ?? code;
}
