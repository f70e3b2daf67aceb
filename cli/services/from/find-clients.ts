import { isObject } from "../../../lib/shapes/is-object";
import { parseJson } from "../../parse-json";
import { clientOfPackage } from "./client-endpoints";
import { type FoundClient, type FoundClients, NO_CLIENTS, type ProjectFile } from "./found-clients";
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

const GROUPS = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"];

/** Finds the clients that a package.json declares. */
function findPackageClients({ path, text }: ProjectFile): FoundClients {
  const manifest = parseJson(text);
  if (!isObject(manifest)) {
    return { clients: [], unclear: [{ at: path, written: "package.json", why: "it is not JSON" }] };
  }
  const declared = GROUPS.flatMap((group) =>
    Object.keys(manifest[group] ?? {}).map((name) => ({ name, weak: group === "devDependencies" })),
  );
  const clients = declared.flatMap(({ name, weak }): readonly FoundClient[] => {
    const client = clientOfPackage(name);
    return client === undefined ? [] : [{ client, written: name, at: path, weak }];
  });
  const hasVersion2 = declared.some(({ name }) => name === "aws-sdk");
  const why = "version 2 of the SDK has all clients in one package: only the source code shows which are used";
  return { clients, unclear: hasVersion2 ? [{ at: path, written: "aws-sdk", why }] : [] };
}
