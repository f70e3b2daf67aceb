import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** A file that was downloaded before. */
export interface CachedFile {
  readonly text: string;
  /** When it was downloaded. */
  readonly date: Date;
}

/** The folder in which the user's programs keep what they can download again. */
export function cacheFolder(env: NodeJS.ProcessEnv, platform: NodeJS.Platform = process.platform): string {
  const usual = {
    win32: env["LOCALAPPDATA"] ?? join(homedir(), "AppData", "Local"),
    darwin: join(homedir(), "Library", "Caches"),
  };
  const folder = platform === "win32" || platform === "darwin" ? usual[platform] : join(homedir(), ".cache");
  return join(env["XDG_CACHE_HOME"] || folder, "vpc-endpoints");
}

/** A file of the cache; undefined if there is none. */
export function readCached(path: string): CachedFile | undefined {
  try {
    return { text: readFileSync(path, "utf8"), date: statSync(path).mtime };
  } catch {
    return undefined;
  }
}

/** Keeps a file. A cache that cannot be written is no cache, and no fault. */
export function writeCached(folder: string, name: string, content: Uint8Array): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Another run may read at the same time: it finds the old file or the new one.
    const draft = join(folder, `${name}.${process.pid}`);
    writeFileSync(draft, content);
    renameSync(draft, join(folder, name));
  } catch {
    // See above.
  }
}
