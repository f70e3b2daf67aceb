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

/** What a service with both types of endpoint takes: options of the others, and the lists of words of `types`. */
const DUAL = /^Dual(Gateway|Both|Interface)Options$/;

/** Stands for no option. */
const NO_OPTION = "OptionOfOtherType";

const used = new Set<string>();

/** Every option that the types declare, as `Interface.member`, and every word of the unions of words. */
export function declaredOptions(): readonly string[] {
  const nodes = declarations();
  const interfaces = new Map(nodes.filter(ts.isInterfaceDeclaration).map((node) => [node.name.text, node]));
  const options = WHOLE.flatMap((name) => membersOf(name, interfaces).map((member) => `${name}.${member}`));
  const dual = [...interfaces.values()].filter(({ name }) => DUAL.test(name.text));
  const words = [...nodes.filter(ts.isTypeAliasDeclaration).flatMap(wordsOf), ...dual.flatMap(listsOfWords)];
  return [...new Set([...options, ...words])].filter((option) => !HISTORY.test(option) && !NEWER.test(option)).sort();
}

/** Interfaces whose members would escape the check, since no whole one extends them. */
export function strayInterfaces(): readonly string[] {
  const nodes = declarations().filter(ts.isInterfaceDeclaration);
  const extended = nodes.flatMap((node) => parentsOf(node));
  return nodes
    .map(({ name }) => name.text)
    .filter((name) => !WHOLE.includes(name) && !extended.includes(name) && !HISTORY.test(name))
    .filter((name) => !DUAL.test(name) && name !== NO_OPTION);
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

/** The lists of words that `types` allows. */
function listsOfWords(declaration: ts.Node): readonly string[] {
  const lists: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTupleTypeNode(node)) lists.push(`types ${JSON.stringify(node.elements.flatMap(wordOf))}`);
    else ts.forEachChild(node, visit);
  };
  visit(declaration);
  return lists;
}

/** The words of a union such as `"ipv4" | "ipv6"`. */
function wordsOf({ name, type }: ts.TypeAliasDeclaration): readonly string[] {
  if (!ts.isUnionTypeNode(type) || name.text === "Policy") return [];
  return type.types.flatMap(wordOf).map((word) => `${name.text} ${JSON.stringify(word)}`);
}

function wordOf(node: ts.Node): readonly string[] {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? [node.literal.text] : [];
}
