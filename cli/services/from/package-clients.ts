import { isObject } from "../../../lib/shapes/is-object";
import { parseJson } from "../../parse-json";
import { clientOfPackage } from "./client-endpoints";
import { type FoundClient, type FoundClients, NO_CLIENTS, type ProjectFile } from "./found-clients";

/** Finds the clients that a package.json declares. */
export function findPackageClients({ path, text }: ProjectFile): FoundClients {
  const declared = parseJson(text);
  if (!isObject(declared)) {
    return { ...NO_CLIENTS, unclear: [{ at: path, written: "package.json", why: "it is not JSON" }] };
  }
  const groups = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"];
  const clients = groups.flatMap((group) => {
    return Object.keys(membersOf(declared[group])).flatMap((name): FoundClient[] => {
      const client = clientOfPackage(name);
      const weak = group === "devDependencies";
      return client === undefined ? [] : [{ client, written: name, at: path, weak }];
    });
  });
  const hasVersion2 = groups.some((group) => "aws-sdk" in membersOf(declared[group]));
  const why =
    "version 2 of the SDK has all clients in one package: only the source code shows which are used";
  return { clients, unclear: hasVersion2 ? [{ at: path, written: "aws-sdk", why }] : [] };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
