import { groupBy } from "../../../lib/shapes/group-by";
import { commentLines } from "../../comment-lines";
import { programName, writeKey, writeTypescript } from "../../write-typescript";
import type { ProposedPolicy } from "./propose-endpoint";
import type { ProposedAction, ProposedStatement } from "./proposed-statements";
import type { ReadyCall } from "./ready-call";

const PACKAGE = "cdktf-aws-vpc-endpoints";
const INDENT = "      ";

/**
 * Proposed policies as TypeScript to paste: the functions to import, and maps of services with a policy each.
 *
 * @param columns where the comments break
 */
export function writeProposals(proposals: readonly ProposedPolicy[], columns: number): string {
  if (proposals.length === 0) return "// No recorded call passes an endpoint of this stack";
  const names = [...new Set(proposals.flatMap(namesIn))].sort();
  const imports = names.length === 0 ? [] : [`import { ${names.join(", ")} } from "${PACKAGE}";`, ""];
  const maps = [...groupBy(proposals, ({ map }) => map)].flatMap(([map, own]) => [
    ...(map === "" ? [] : commentLines(map, columns)),
    "services: {",
    ...own.flatMap((proposal) => entryLines(proposal, columns)),
    "},",
  ]);
  return [...imports, ...maps].join("\n");
}

function namesIn({ ready, statements }: ProposedPolicy): readonly string[] {
  const isUnchecked = statements.some(({ actions }) => actions.some((action) => typeof action !== "string"));
  return [...ready.map(({ name }) => name), ...(isUnchecked ? ["unchecked"] : [])];
}

function entryLines(proposal: ProposedPolicy, columns: number): readonly string[] {
  const { service, statements, denies, ready, remarks } = proposal;
  const comments = remarks.flatMap((remark) => commentLines(remark, columns - 2)).map((line) => `  ${line}`);
  const items = [
    ...statements.map((statement) => writeTypescript(withNames(statement), INDENT)),
    ...denies.map((statement) => writeTypescript(statement, INDENT)),
    ...ready.map(writeCall),
  ];
  // A policy has at least one Allow: an empty one would let everything pass, and synth refuses one that denies alone.
  if (statements.length + ready.length === 0)
    return [...comments, `  // ${writeKey(service)}: no statement can be proposed`];
  return [
    ...comments,
    `  ${writeKey(service)}: {`,
    "    policy: [",
    ...items.map((item) => `${INDENT}${item},`),
    "    ],",
    "  },",
  ];
}

function writeCall({ name, arguments: given }: ReadyCall): string {
  return `...${name}(${given.map((argument) => writeTypescript(argument, INDENT)).join(", ")})`;
}

/** The statement with calls of `unchecked` in the place of what they return. */
function withNames(statement: ProposedStatement): object {
  return { ...statement, actions: statement.actions.map(nameOf) };
}

function nameOf(action: ProposedAction): string | object {
  return typeof action === "string" ? action : programName(`unchecked(${writeTypescript(action.unchecked)})`);
}
