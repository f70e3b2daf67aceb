import { memberPath, type Problem } from "../../problems";
import { isUnresolved } from "../../shapes/unresolved";
import {
  emptyPolicyList,
  malformedPolicy,
  policyIsToken,
  unknownVersion,
  variablesNeedVersion,
} from "../policy-problems";
import { DOCUMENT, TYPED } from "./dialect";
import type { NormalPolicy, NormalStatement } from "./normal";
import { findUnknown, isRecord } from "./read-items";
import { readStatement } from "./read-statement";

const VERSION = "2012-10-17";
const OLD_VERSION = "2008-10-17";

/** Brings a list of typed statements, or an IAM document, into normal form. */
export function normalizePolicy(input: unknown, path: string): NormalPolicy {
  const problems: Problem[] = [];
  const statements = readPolicy(input, path, problems);
  return { path, statements, problems };
}

function readPolicy(input: unknown, path: string, problems: Problem[]): readonly NormalStatement[] {
  if (Array.isArray(input)) {
    if (input.length === 0) problems.push(emptyPolicyList(path, "statements"));
    return input.flatMap((statement, index) =>
      readStatement(statement, `${path}[${index}]`, TYPED, problems),
    );
  }
  if (isRecord(input) && "Statement" in input) return readDocument(input, path, problems);
  problems.push(isUnresolved(input) ? policyIsToken(path) : malformedPolicy(path, input));
  return [];
}

function readDocument(
  document: Readonly<Record<string, unknown>>,
  path: string,
  problems: Problem[],
): readonly NormalStatement[] {
  findUnknown(document, path, ["Version", "Id", "Statement"], problems);
  const listPath = memberPath(path, "Statement");
  const given = document["Statement"];
  const statements = Array.isArray(given)
    ? given.flatMap((statement, index) =>
        readStatement(statement, `${listPath}[${index}]`, DOCUMENT, problems),
      )
    : readStatement(given, listPath, DOCUMENT, problems);
  if (Array.isArray(given) && given.length === 0) problems.push(emptyPolicyList(listPath, "statements"));
  problems.push(...checkVersion(document["Version"], memberPath(path, "Version"), statements));
  return statements;
}

/** Documents are rendered with the current version, which changes the meaning of `${` in one of the old version. */
function checkVersion(
  version: unknown,
  path: string,
  statements: readonly NormalStatement[],
): readonly Problem[] {
  if (version === VERSION) return [];
  if (version !== undefined && version !== OLD_VERSION) return [unknownVersion(path, version)];
  const variable = statements.flatMap(textsOf).find((text) => text.includes("${"));
  return variable === undefined ? [] : [variablesNeedVersion(path, variable)];
}

function textsOf({ resources, conditions }: NormalStatement): readonly string[] {
  const items = [...resources.items, ...conditions.flatMap((condition) => condition.values)];
  return items.map((item) => item.value).filter((value) => typeof value === "string");
}
