import { readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { readTextFile } from "../../read-text";
import { mayNameClients } from "./find-clients";
import type { ProjectFile } from "./found-clients";

/** Folders without code of the project itself. */
const SKIPPED =
  /^(\.git|\.terraform|\.venv|__pycache__|build|cdktf\.out|coverage|dist|node_modules|site-packages|venv)$/;

/** Larger files are generated or bundled, and name clients that nobody calls. */
const MAX_BYTES = 1_000_000;

/** The files of a project that may name clients. */
export interface Project {
  readonly files: readonly ProjectFile[];
  /** Paths of files that are too large to be read. */
  readonly skipped: readonly string[];
}

/**
 * Reads the files of a project that may name clients, and reports how many it has read. If the path is a file, reads
 * only that.
 *
 * @throws if the path does not exist or a file cannot be read
 */
export function readProject(path: string, onProgress: (read: number) => void): Project {
  if (!statSync(path).isDirectory())
    return { files: [{ path: basename(path), text: readTextFile(path) }], skipped: [] };
  const all = filesIn(path, "");
  const isLarge = (file: string) => statSync(join(path, file)).size > MAX_BYTES;
  const read = (file: string, index: number) => {
    onProgress(index + 1);
    return { path: file, text: readTextFile(join(path, file)) };
  };
  return {
    files: all.filter((file) => !isLarge(file)).map(read),
    skipped: all.filter(isLarge),
  };
}

function filesIn(root: string, folder: string): readonly string[] {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return SKIPPED.test(entry.name) ? [] : filesIn(root, path);
      return entry.isFile() && mayNameClients(path) ? [path] : [];
    });
}
