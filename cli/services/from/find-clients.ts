import { type Findings, NOTHING, type ProjectFile } from "./findings";
import { readManifest } from "./manifest-clients";
import { readPython } from "./python-clients";
import { readScript } from "./script-clients";

/** The AWS SDK clients that a file uses. */
export function findClients(file: ProjectFile): Findings {
  if (/(^|\/)package\.json$/.test(file.path)) return readManifest(file);
  if (/\.[cm]?[jt]sx?$/.test(file.path)) return readScript(file);
  return file.path.endsWith(".py") ? readPython(file) : NOTHING;
}

/** Whether a file can tell which clients a project uses. */
export function isReadable(path: string): boolean {
  return /(^|\/)package\.json$|\.([cm]?[jt]sx?|py)$/.test(path) && !path.endsWith(".d.ts");
}
