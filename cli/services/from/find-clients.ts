import { type FoundClients, NO_CLIENTS, type ProjectFile } from "./found-clients";
import { findPackageClients } from "./package-clients";
import { findPythonClients } from "./python-clients";
import { findScriptClients } from "./script-clients";

/** Finds the AWS SDK clients that a file uses or declares. */
export function findClients(file: ProjectFile): FoundClients {
  if (/(^|\/)package\.json$/.test(file.path)) return findPackageClients(file);
  if (/\.[cm]?[jt]sx?$/.test(file.path)) return findScriptClients(file);
  return file.path.endsWith(".py") ? findPythonClients(file) : NO_CLIENTS;
}

/** Whether a file may name clients: a package.json, JavaScript, TypeScript or Python. */
export function mayNameClients(path: string): boolean {
  return /(^|\/)package\.json$|\.([cm]?[jt]sx?|py)$/.test(path) && !path.endsWith(".d.ts");
}
