import { clientOfPackage } from "./client-names";
import { type Findings, type FoundClient, NOTHING, type ProjectFile } from "./findings";

/** The clients that a package.json declares. */
export function readManifest({ path, text }: ProjectFile): Findings {
  const manifest = parse(text);
  if (manifest === undefined) {
    return { ...NOTHING, unclear: [{ at: path, written: "package.json", why: "it is no JSON" }] };
  }
  const groups = ["dependencies", "optionalDependencies", "peerDependencies", "devDependencies"];
  const clients = groups.flatMap((group) => {
    return Object.keys(membersOf(manifest[group])).flatMap((name): FoundClient[] => {
      const client = clientOfPackage(name);
      const weak = group === "devDependencies";
      return client === undefined ? [] : [{ client, written: name, at: path, weak }];
    });
  });
  const old = groups.some((group) => "aws-sdk" in membersOf(manifest[group]));
  const why = "version 2 of the SDK is one package with all clients: only the sources tell which are used";
  return { clients, unclear: old ? [{ at: path, written: "aws-sdk", why }] : [] };
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return membersOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
