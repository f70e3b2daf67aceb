import type { StandIn } from "./stand-ins";

/** Parts of the names of resources that are words of AWS and no names. */
const KINDS: Readonly<Record<string, string>> = { role: "role", user: "user", "assumed-role": "role", group: "group" };

/** Replaces the names in an ARN and keeps its shape: `arn:aws:iam::account-1:role/role-2`, `arn:aws:s3:::bucket-1/key-1`. */
export function redactArn(arn: string, standIn: StandIn): string {
  const [start = "", partition = "", service = "", region = "", account = "", ...rest] = arn.split(":");
  const owner = /^\d{12}$/.test(account) ? standIn("account", account) : account;
  const name = redactName(rest.join(":"), service, standIn);
  return [start, partition, service, region, owner, ...(rest.length > 0 ? [name] : [])].join(":");
}

function redactName(name: string, service: string, standIn: StandIn): string {
  if (name === "root" || name === "") return name;
  const pieces = name.split(/([/:])/);
  const names = pieces.filter((_, index) => index % 2 === 0);
  const hasType = service !== "s3" && names.length > 1;
  const kinds = kindsOf(names, service);
  return pieces
    .map((piece, index) => {
      if (index % 2 === 1 || (hasType && index === 0)) return piece;
      return redactPiece(piece, kinds[index / 2] ?? "resource", standIn);
    })
    .join("");
}

/** The kind of each piece of a name. */
function kindsOf(names: readonly string[], service: string): readonly string[] {
  const [type = ""] = names;
  if (service === "s3") return names.map((_, index) => (index === 0 ? "bucket" : "key"));
  if (type === "assumed-role") return names.map((_, index) => (index === names.length - 1 ? "session" : "role"));
  const kind = KINDS[type] ?? "resource";
  return names.map((_, index) => (index === names.length - 1 ? kind : "path"));
}

/** Wildcards are shape. */
function redactPiece(piece: string, kind: string, standIn: StandIn): string {
  if (/^[*?]*$/.test(piece)) return piece;
  const [, before = "", name = "", after = ""] = /^([*?]*)(.*?)([*?]*)$/s.exec(piece) ?? [];
  return before + standIn(kind, name) + after;
}
