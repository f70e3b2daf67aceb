import { policy, statementList } from "../../lib/plan/read-policy";
import type { Problem } from "../../lib/shapes/problem";
import { REFUSED, tokenValue } from "../../lib/shapes/unresolved";

const read = (reader: typeof policy, value: unknown) => {
  const problems: Problem[] = [];
  return [reader(value, ["policy"], problems), problems.map(({ rule }) => rule)];
};

describe("policy", () => {
  const document = { Version: "2012-10-17", Statement: [] };
  const token = tokenValue("${TfToken[TOKEN.1]}");

  test.each<readonly [string, unknown, unknown, readonly string[]]>([
    ["statements", [], [], []],
    ["a document", document, document, []],
    ["the JSON of a document", JSON.stringify(document), document, []],
    ["the JSON of statements", "[]", [], []],
    ["the word for none", "none", "none", []],
    ["a token", token, token, []],
    ["a token for a list", tokenValue(["#{TfToken[TOKEN.1]}"]), REFUSED, ["policy-token-of-wrong-type"]],
    ["another word", "full", REFUSED, ["policy-is-no-json"]],
    ["a JSON text with a fault", '{"Statement": [}', REFUSED, ["policy-is-no-json"]],
    ["what is left to others", 5, 5, []],
  ])("reads %s", (_about, value, expected, rules) => {
    expect(read(policy, value)).toEqual([expected, rules]);
  });
});

describe("statementList", () => {
  test.each<readonly [string, unknown, unknown, readonly string[]]>([
    ["statements", [{}], [{}], []],
    ["a document", { Statement: [] }, REFUSED, ["wrong-type"]],
    ["a token", tokenValue("x"), REFUSED, ["wrong-type"]],
    ["the JSON of statements", "[]", REFUSED, ["wrong-type"]],
  ])("reads %s", (_about, value, expected, rules) => {
    expect(read(statementList, value)).toEqual([expected, rules]);
  });
});
