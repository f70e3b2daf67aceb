import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { findService } from "../../lib/services/catalogue";

const LIB = join(__dirname, "..", "..", "lib");

/** The files that declare what the construct takes. */
const DECLARATIONS = ["model/options.ts", "model/props.ts", "constructs/vpc-endpoints.ts"];

/** Interfaces that a user's object has; every other one in those files is only a part of these. */
const WHOLE = [
  "VpcEndpointsProps",
  "SecurityGroupOptions",
  "Timeouts",
  "SubnetConfiguration",
  "InterfaceOptions",
  "GatewayOptions",
  "InboundResolverOptions",
  "CustomInterfaceOptions",
  "CustomGatewayOptions",
  "CustomGatewayLoadBalancerOptions",
  "CustomResourceOptions",
  "CustomServiceNetworkOptions",
];

/**
 * Options about what was there before the stack, and of a method; importing and moving need a history, and all of
 * these have suites of their own.
 */
const HISTORY = /^(MovedFrom|IngressSourceOptions)$|\.(importId|movedFrom)$/;

/** What AWS provider 5.100.0 does not know, or what depends on it. */
const NEWER = /^PrivateDnsPreference |^Custom(Resource|ServiceNetwork)Options\.privateDns/;

const used = new Set<string>();

/** Every option that the types declare, as `Interface.member`, and every word of the unions of words. */
export function declaredOptions(): readonly string[] {
  const nodes = declarations();
  const interfaces = new Map(nodes.filter(ts.isInterfaceDeclaration).map((node) => [node.name.text, node]));
  const options = WHOLE.flatMap((name) => membersOf(name, interfaces).map((member) => `${name}.${member}`));
  const words = nodes.filter(ts.isTypeAliasDeclaration).flatMap(wordsOf);
  return [...new Set([...options, ...words])].filter((option) => !HISTORY.test(option) && !NEWER.test(option)).sort();
}

/** Interfaces whose members would escape the check, since no whole one extends them. */
export function strayInterfaces(): readonly string[] {
  const nodes = declarations().filter(ts.isInterfaceDeclaration);
  const extended = nodes.flatMap((node) => parentsOf(node));
  return nodes
    .map(({ name }) => name.text)
    .filter((name) => !WHOLE.includes(name) && !extended.includes(name) && !HISTORY.test(name));
}

/** The options that were recorded, in the same words. */
export function usedOptions(): readonly string[] {
  return [...used].sort();
}

/** Notes the options of one construct. */
export function recordUse(props: object): void {
  note("VpcEndpointsProps", props);
  const { services, customServices, securityGroup, timeouts, ipAddressType } = asRecord(props);
  note("SecurityGroupOptions", asRecord(securityGroup));
  note("Timeouts", asRecord(timeouts));
  noteWord("IpAddressType", ipAddressType);
  for (const [name, options] of Object.entries(asRecord(services))) noteService(name, asRecord(options));
  for (const options of Object.values(asRecord(customServices))) {
    note(`Custom${asRecord(options)["type"]}Options`, asRecord(options));
    noteValues(asRecord(options));
  }
}

function declarations(): readonly ts.Statement[] {
  return DECLARATIONS.flatMap((file) => {
    const text = readFileSync(join(LIB, file), "utf8");
    return [...ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements];
  });
}

function noteService(name: string, options: Readonly<Record<string, unknown>>): void {
  const { types } = options;
  const chosen = Array.isArray(types) ? types : (findService(name)?.types.slice(0, 1) ?? []);
  for (const type of chosen) note(`${type}Options`, options);
  note("InboundResolverOptions", options);
  if (types !== undefined) used.add(`types ${JSON.stringify(types)}`);
  noteValues(options);
}

function noteValues(options: Readonly<Record<string, unknown>>): void {
  noteWord("IpAddressType", options["ipAddressType"]);
  noteWord("DnsRecordIpType", options["dnsRecordIpType"]);
  const { subnetConfigurations } = options;
  for (const one of Array.isArray(subnetConfigurations) ? subnetConfigurations : []) {
    note("SubnetConfiguration", asRecord(one));
  }
}

function note(owner: string, options: object): void {
  for (const name of Object.keys(options)) used.add(`${owner}.${name}`);
}

function noteWord(alias: string, word: unknown): void {
  if (typeof word === "string") used.add(`${alias} ${JSON.stringify(word)}`);
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function membersOf(name: string, interfaces: ReadonlyMap<string, ts.InterfaceDeclaration>): readonly string[] {
  const node = interfaces.get(name);
  if (!node) return [];
  const own = node.members.flatMap((member) => {
    return member.name && ts.isIdentifier(member.name) ? [member.name.text] : [];
  });
  return [...own, ...parentsOf(node).flatMap((parent) => membersOf(parent, interfaces))];
}

function parentsOf(node: ts.InterfaceDeclaration): readonly string[] {
  const parents = (node.heritageClauses ?? []).flatMap(({ types }) => [...types]);
  return parents.flatMap(({ expression }) => (ts.isIdentifier(expression) ? [expression.text] : []));
}

/** The words of a union such as `"ipv4" | "ipv6"`, and the lists of words that `types` allows. */
function wordsOf(alias: ts.TypeAliasDeclaration): readonly string[] {
  const words: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTupleTypeNode(node)) words.push(`types ${JSON.stringify(node.elements.flatMap(wordOf))}`);
    else if (ts.isUnionTypeNode(node) && alias.type === node) {
      words.push(...node.types.flatMap(wordOf).map((word) => `${alias.name.text} ${JSON.stringify(word)}`));
      ts.forEachChild(node, visit);
    } else ts.forEachChild(node, visit);
  };
  visit(alias.type);
  return alias.name.text === "Policy" ? [] : words;
}

function wordOf(node: ts.Node): readonly string[] {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? [node.literal.text] : [];
}
