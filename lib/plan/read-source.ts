import type { AddedSource, IngressSources } from "../model/planned-group";
import { cidr, groupSource, id } from "../shapes/formats";
import { isObject } from "../shapes/is-object";
import type { Problem } from "../shapes/problem";
import { record } from "../shapes/read-object";
import { type Reader, text } from "../shapes/reader";
import { malformedSecurityGroupDescription } from "../shapes/rules/malformed-security-group-description";
import { unknownSource } from "../shapes/rules/unknown-source";
import { isUnresolved, type Known } from "../shapes/unresolved";

type Kind = keyof IngressSources;
type Found = Pick<AddedSource, "kind" | "value">;

const READERS = {
  security_groups: groupSource,
  prefix_list_ids: id("pl"),
  cidr_blocks: cidr("IPv4", "ipv6CidrBlock"),
  ipv6_cidr_blocks: cidr("IPv6", "cidrBlock"),
} as const satisfies Record<Kind, Reader<Known<string>>>;

/** The kind of source that an object names by its one member. */
const NAMED = {
  securityGroupId: "security_groups",
  prefixListId: "prefix_list_ids",
  cidrBlock: "cidr_blocks",
  ipv6CidrBlock: "ipv6_cidr_blocks",
} as const satisfies Record<string, Kind>;

/** What the texts and references of each kind look like. */
const FORMS: readonly (readonly [RegExp, Kind])[] = [
  [/^(\d{12}\/)?sg-/, "security_groups"],
  [/^pl-/, "prefix_list_ids"],
  [/^[\d.]+\/?\d*$/, "cidr_blocks"],
  [/^[\da-f]*:[\da-f:.]*\/?\d*$/i, "ipv6_cidr_blocks"],
  [/(^|\.)aws_(default_)?security_group\..*\.id$|\.security_group_id$/, "security_groups"],
  [/(^|\.)aws_(ec2_managed_)?prefix_list\..*\.id$|\.prefix_list_id$/, "prefix_list_ids"],
  [/\.cidr_block$/, "cidr_blocks"],
  [/\.ipv6_cidr_block$/, "ipv6_cidr_blocks"],
];

/** Reads what `allowFrom()` is given; `reference` is the source as Terraform JSON has it. */
export function readAddedSource(
  { source, options }: { readonly source: unknown; readonly options: unknown },
  reference: unknown,
  problems: Problem[],
): AddedSource | undefined {
  const { description } = readOptions(options, ["options"], problems);
  const found = isObject(source) ? readNamed(source, problems) : readSource(source, reference, problems);
  return found && { ...found, description };
}

const readOptions = record<Pick<AddedSource, "description">>({
  description: text(malformedSecurityGroupDescription.check),
});

function readSource(source: unknown, reference: unknown, problems: Problem[]): Found | undefined {
  const path = ["source"];
  const written = typeof reference === "string" ? reference.replace(/^\$\{(.*)\}$/s, "$1") : undefined;
  const kind = FORMS.find(([form]) => written !== undefined && form.test(written))?.[1];
  if (kind !== undefined) return { kind, value: READERS[kind](source, path, problems) };
  problems.push(...unknownSource.check(path, written ?? source, isUnresolved(source)));
  return undefined;
}

function readNamed(source: object, problems: Problem[]): Found | undefined {
  const given = record({
    securityGroupId: READERS.security_groups,
    prefixListId: READERS.prefix_list_ids,
    cidrBlock: READERS.cidr_blocks,
    ipv6CidrBlock: READERS.ipv6_cidr_blocks,
  })(source, ["source"], problems);
  const names = (["securityGroupId", "prefixListId", "cidrBlock", "ipv6CidrBlock"] as const).filter(
    (name) => given[name] !== undefined,
  );
  const [name, other] = names;
  const value = name && given[name];
  if (value !== undefined && name !== undefined && other === undefined) return { kind: NAMED[name], value };
  if (problems.length === 0) problems.push(...unknownSource.check(["source"], source, false));
  return undefined;
}
