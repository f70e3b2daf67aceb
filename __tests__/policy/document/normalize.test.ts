import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { unchecked, uncheckedKey } from "../../../lib/policy/statement/unchecked";
import { writePath } from "../../../lib/shapes/problem";
import { tokenValue } from "../../../lib/shapes/unresolved";
import { policyWhen, policyWith } from "../../rules/policy-findings";

const POLICY = ["services", "sqs", "policy"];
const STATEMENT = { Effect: "Allow", Action: "sqs:SendMessage", Resource: "*" };

describe("normalizePolicy()", () => {
  test.each<readonly [about: string, policy: unknown, found: string]>([
    ["text", '{"Statement":[]}', " (malformed-policy)"],
    ["a statement without a list", { actions: ["*"], resources: ["*"] }, " (malformed-policy)"],
    ["a token for the whole policy", tokenValue("policy"), " (policy-is-token)"],
    ["no statements", [], " (empty-policy-list)"],
    ["a document without statements", { Version: "2012-10-17", Statement: [] }, ".Statement (empty-policy-list)"],
    [
      "a misspelt element",
      policyWith({ actions: undefined, action: ["sqs:SendMessage"] }),
      "[0].action (unknown-element)",
    ],
    ["an element that is near to none", policyWith({ foo: 1 }), "[0].foo (unknown-element)"],
    [
      "a misspelt element of a document",
      { Version: "2012-10-17", Statement: { ...STATEMENT, Principle: "*" } },
      ".Statement.Principle (unknown-element)",
    ],
    [
      "a misspelt kind of principals",
      policyWith({ principals: { aws: ["111122223333"], services: ["events.amazonaws.com"] } }),
      "[0].principals.services (unknown-element)",
    ],
    ["actions and notActions together", policyWith({ notActions: ["sqs:GetQueueUrl"] }), "[0] (conflicting-elements)"],
    [
      "Resource and NotResource together",
      { Version: "2012-10-17", Statement: [{ ...STATEMENT, NotResource: "*" }] },
      ".Statement[0] (conflicting-elements)",
    ],
    ["neither actions nor notActions", policyWith({ actions: undefined }), "[0] (missing-element)"],
    ["an empty list of resources", policyWith({ resources: [] }), "[0].resources (empty-policy-list)"],
    ["no principals", policyWith({ principals: {} }), "[0].principals (empty-principals)"],
    ["an operator without keys", policyWhen({ StringEquals: {} }), "[0].conditions.StringEquals (empty-condition)"],
    ["conditions without operators", policyWith({ conditions: {} }), "[0].conditions (empty-condition)"],
    [
      "an operator that is undefined",
      policyWhen({ StringEquals: undefined, Bool: { "aws:SecureTransport": true } }),
      "[0].conditions.StringEquals (undefined-condition)",
    ],
    [
      "a condition value that is undefined",
      policyWhen({ StringEquals: { "aws:PrincipalOrgID": undefined, "aws:username": "alice" } }),
      '[0].conditions.StringEquals["aws:PrincipalOrgID"] (undefined-condition)',
    ],
    [
      "a document statement without effect",
      { Version: "2012-10-17", Statement: { Action: "*", Resource: "*" } },
      ".Statement (missing-effect)",
    ],
    ["an id that is no text", { Version: "2012-10-17", Id: 5, Statement: STATEMENT }, ".Id (wrong-type)"],
    ["null for an id", { Version: "2012-10-17", Id: null, Statement: STATEMENT }, ".Id (wrong-type)"],
    ["a list of ids", { Version: "2012-10-17", Id: ["a"], Statement: STATEMENT }, ".Id (wrong-type)"],
    [
      "an unknown element of a document",
      { Version: "2012-10-17", Statement: STATEMENT, Comment: "orders" },
      ".Comment (unknown-element)",
    ],
    [
      "an element of a document in another case",
      { version: "2012-10-17", Statement: STATEMENT },
      ".version (unknown-element)",
    ],
    [
      "a document whose statements are in another case",
      { Version: "2012-10-17", statement: STATEMENT },
      " (malformed-policy)",
    ],
    ["a number for a version", { Version: 20121017, Statement: STATEMENT }, ".Version (unknown-policy-version)"],
    [
      "a date for a version, as of YAML",
      { Version: new Date("2012-10-17"), Statement: STATEMENT },
      ".Version (unknown-policy-version)",
    ],
    ["null for a version", { Version: null, Statement: STATEMENT }, ".Version (unknown-policy-version)"],
    ["an unknown version", { Version: "2023-01-01", Statement: STATEMENT }, ".Version (unknown-policy-version)"],
    [
      "IAM variables under the old version",
      { Version: "2008-10-17", Statement: { ...STATEMENT, Resource: `arn:aws:s3:::home/\${aws:username}` } },
      ".Version (variables-need-version)",
    ],
  ])("reports %s", (_about, policy, found) => {
    expect(foundIn(policy)).toEqual([found]);
  });

  test.each<readonly [about: string, policy: unknown, path: string, message: string]>([
    [
      "a statement that is no object",
      ["allow"],
      "[0]",
      'Expected a statement, which is an object with actions and resources, received "allow"',
    ],
    [
      "an action that is not in a list",
      policyWith({ actions: "sqs:SendMessage" }),
      "[0].actions",
      'Expected a list of actions, received "sqs:SendMessage"',
    ],
    [
      "a resource that is no text",
      policyWith({ resources: [7] }),
      "[0].resources[0]",
      "Expected one of the resources as text, received 7",
    ],
    [
      "a principal outside a kind",
      policyWith({ principals: "arn:aws:iam::123456789012:role/deploy" }),
      "[0].principals",
      'Expected "*", or principals by kind, such as { aws: ["arn:aws:iam::123456789012:role/deploy"] }, received "arn:aws:iam::123456789012:role/deploy"',
    ],
    [
      "principals that are null",
      policyWith({ principals: null }),
      "[0].principals",
      'Expected "*", or principals by kind, such as { aws: ["123456789012"] }, received null',
    ],
    [
      "a Principal that is null",
      { Version: "2012-10-17", Statement: { ...STATEMENT, Principal: null } },
      ".Statement.Principal",
      'Expected "*", or principals by kind, such as { AWS: ["123456789012"] }, received null',
    ],
    [
      "a kind of principals that is undefined",
      policyWith({ principals: { aws: undefined, service: ["events.amazonaws.com"] } }),
      "[0].principals.aws",
      "Expected a list of principals, received nothing",
    ],
    [
      "conditions in a Map",
      policyWith({ conditions: new Map([["StringEquals", { "aws:username": "alice" }]]) }),
      "[0].conditions",
      "Expected an object of condition operators, received an instance of Map",
    ],
    [
      "conditions that are null",
      { Version: "2012-10-17", Statement: { ...STATEMENT, Condition: null } },
      ".Statement.Condition",
      "Expected an object of condition operators, received null",
    ],
    [
      "conditions that are no object",
      policyWith({ conditions: ["aws:username"] }),
      "[0].conditions",
      'Expected an object of condition operators, received ["aws:username"]',
    ],
    [
      "a condition value that is an object",
      policyWhen({ StringEquals: { "aws:username": { name: "alice" } } }),
      '[0].conditions.StringEquals["aws:username"]',
      'Expected one of the values as text, received {"name":"alice"}',
    ],
  ])("reports the type of %s", (_about, policy, path, message) => {
    expect(foundIn(policy)).toEqual([`${path} (wrong-type)`]);
    expect(normalizePolicy(policy, POLICY).problems[0]?.message).toBe(message);
  });

  test("warns of a value that is listed twice", () => {
    const policy = policyWith({ resources: ["*", "arn:aws:sqs:*:*:a", "*"] });
    expect(normalizePolicy(policy, POLICY).problems).toEqual([
      {
        rule: "repeated-policy-value",
        path: [...POLICY, 0, "resources", 2],
        message: '"*" is listed twice and rendered once: remove one of the two',
        severity: "warn",
      },
    ]);
  });

  test("warns once of a repeated value in unchecked actions", () => {
    const policy = policyWith({ actions: [unchecked(["sqs:A", "sqs:B"]), unchecked("sqs:A")] });
    expect(foundIn(policy)).toEqual(["[0].actions[1] (repeated-policy-value)"]);
    expect(foundIn(policyWith({ actions: unchecked(["sqs:A", "sqs:A"]) }))).toEqual([
      "[0].actions[1] (repeated-policy-value)",
    ]);
  });

  test("returns paths of documents as written, lists or not", () => {
    const document = { Version: "2012-10-17", Statement: [STATEMENT, { ...STATEMENT, Action: ["a", "b"] }] };
    const { statements } = normalizePolicy(document, POLICY);
    expect(statements.flatMap(({ actions }) => actions.items.map(({ path }) => path))).toEqual([
      [...POLICY, "Statement", 0, "Action"],
      [...POLICY, "Statement", 1, "Action", 0],
      [...POLICY, "Statement", 1, "Action", 1],
    ]);
  });

  test("accepts the old version, and none, where it makes no difference", () => {
    for (const Version of ["2008-10-17", undefined]) {
      expect(normalizePolicy({ Version, Id: "orders", Statement: STATEMENT }, POLICY).problems).toEqual([]);
    }
  });

  test("takes the empty conditions of a document for none", () => {
    const { statements, problems } = normalizePolicy({ Statement: { ...STATEMENT, Condition: {} } }, POLICY);
    expect([statements[0]?.conditions, problems]).toEqual([[], []]);
  });

  test("takes members that are undefined as absent", () => {
    const absent = {
      sid: undefined,
      effect: undefined,
      principals: undefined,
      conditions: undefined,
      notActions: undefined,
    };
    const { statements, problems } = normalizePolicy(policyWith(absent), POLICY);
    expect(problems).toEqual([]);
    expect(statements[0]).toMatchObject({
      sid: undefined,
      effect: { value: "Allow" },
      principals: { named: "*" },
      conditions: [],
    });
  });

  test("exempts unchecked actions, one by one or as a list", () => {
    const { statements, problems } = normalizePolicy(policyWith({ actions: unchecked(["sqs:A", "sqs:B"]) }), POLICY);
    expect(problems).toEqual([]);
    expect(statements[0]?.actions.items.map(({ value, unchecked }) => ({ value, unchecked }))).toEqual([
      { value: "sqs:A", unchecked: true },
      { value: "sqs:B", unchecked: true },
    ]);
  });

  test("exempts unchecked condition keys", () => {
    const conditions = { StringEquals: { [uncheckedKey("aws:New")]: "x", "aws:SourceVpc": "y" } };
    const { statements, problems } = normalizePolicy(policyWith({ conditions }), POLICY);
    expect(problems).toEqual([]);
    expect(statements[0]?.conditions.map(({ key, unchecked, path }) => [key, unchecked, path.at(-1)])).toEqual([
      ["aws:New", true, "aws:New"],
      ["aws:SourceVpc", false, "aws:SourceVpc"],
    ]);
  });

  test("never looks into a token", () => {
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error("looked into a token");
        },
      },
    );
    const { problems } = normalizePolicy(policyWith({ resources: tokenValue(trap), sid: tokenValue(trap) }), POLICY);
    expect(problems).toEqual([]);
  });
});

/** Where problems are, below the policy, and by which rules. */
function foundIn(policy: unknown): readonly string[] {
  const { problems } = normalizePolicy(policy, POLICY);
  return problems.map(({ path, rule }) => `${writePath(path).replace(writePath(POLICY), "")} (${rule})`);
}
