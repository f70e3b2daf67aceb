import { isObject } from "../../shapes/is-object";
import { POLICY_VERSION } from "../../shapes/policy-version";
import type { Path, Problem } from "../../shapes/problem";
import { emptyPolicyList } from "../../shapes/rules/empty-policy-list";
import { malformedPolicy } from "../../shapes/rules/malformed-policy";
import { policyIsToken } from "../../shapes/rules/policy-is-token";
import { unknownPolicyVersion } from "../../shapes/rules/unknown-policy-version";
import { variablesNeedVersion } from "../../shapes/rules/variables-need-version";
import { type Dialect, DOCUMENT, TYPED } from "./dialect";
import { type NormalPolicy, type NormalStatement, textsOf } from "./normal";
import { checkElementNames, type Elements, readItem } from "./read-items";
import { readStatement } from "./read-statement";

/** Brings a list of typed statements, or an IAM document, into normal form. */
export function normalizePolicy(input: unknown, path: Path): NormalPolicy {
  const problems: Problem[] = [];
  const statements = readPolicy(input, path, problems);
  return { path, statements, problems };
}

function readPolicy(input: unknown, path: Path, problems: Problem[]): readonly NormalStatement[] {
  if (Array.isArray(input)) return readStatements(input, path, TYPED, problems);
  if (isObject(input) && "Statement" in input) return readDocument(input, path, problems);
  problems.push(...policyIsToken.check(path, input), ...malformedPolicy.check(path, input));
  return [];
}

function readDocument(document: Elements, path: Path, problems: Problem[]): readonly NormalStatement[] {
  problems.push(...checkElementNames(document, path, ["Version", "Id", "Statement"]));
  const id = document["Id"];
  if (id !== undefined) readItem(id, [...path, "Id"], problems);
  const at = [...path, "Statement"];
  const given = document["Statement"];
  const statements = Array.isArray(given)
    ? readStatements(given, at, DOCUMENT, problems)
    : [readStatement(given, at, DOCUMENT, problems)].filter((statement) => statement !== undefined);
  problems.push(...checkVersion(document["Version"], [...path, "Version"], statements));
  return statements;
}

function readStatements(
  list: readonly unknown[],
  path: Path,
  dialect: Dialect,
  problems: Problem[],
): readonly NormalStatement[] {
  problems.push(...emptyPolicyList.check(path, list, "statements"));
  return list.flatMap((statement, index) => readStatement(statement, [...path, index], dialect, problems) ?? []);
}

function checkVersion(version: unknown, path: Path, statements: readonly NormalStatement[]): readonly Problem[] {
  if (version === POLICY_VERSION) return [];
  const found = unknownPolicyVersion.check(path, version);
  if (found.length > 0) return found;
  const items = statements.flatMap(({ resources, conditions }) => [
    ...resources.items,
    ...conditions.flatMap(({ values }) => values),
  ]);
  const texts = textsOf(items).map(({ value }) => value);
  return variablesNeedVersion.check(path, version, texts);
}
