import { show } from "../lib/shapes/text";
import { errorCode } from "./error-code";

/** Why a file cannot be read. */
export function cannotRead(file: string, error: unknown): string {
  return `Cannot read ${show(file)}: ${whyNotRead(error)}`;
}

/** The same without the name of the file. */
export function whyNotRead(error: unknown): string {
  return reason(error, "the file does not exist");
}

/** Why a file cannot be written. */
export function cannotWrite(file: string, error: unknown): string {
  return `Cannot write ${show(file)}: ${reason(error, "its folder does not exist")}`;
}

function reason(error: unknown, ifAbsent: string): string {
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: ifAbsent,
    EISDIR: "it is a folder, not a file",
    EACCES: "permission is denied",
    ENOSPC: "no space is left on the device",
  };
  const code = errorCode(error);
  return reasons[code] ?? code;
}
