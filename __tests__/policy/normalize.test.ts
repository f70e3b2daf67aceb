import { normalizePolicy } from "../../lib/policy/document/normalize";
import { unchecked } from "../../lib/policy/statement/unchecked";
import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { policyWhen, policyWith } from "./problems-of";

const POLICY = "services.sqs.policy";
const STATEMENT = { Effect: "Allow", Action: "sqs:SendMessage", Resource: "*" };

describe("normalizePolicy() refuses", () => {
  test.each<readonly [about: string, policy: unknown, path: string, message: string]>([
    [
      "text",
      '{"Statement":[]}',
      POLICY,
      '"{\\"Statement\\":[]}" is neither a list of statements nor an IAM document with Statement: pass the object, such as JSON.parse(text)',
    ],
    [
      "a statement without a list",
      { actions: ["*"], resources: ["*"] },
      POLICY,
      '{"actions":["*"],"resources":["*"]} is neither a list of statements nor an IAM document with Statement: write statements as a list: [{ actions, resources }]',
    ],
    [
      "a token for the whole policy",
      unresolved("policy"),
      POLICY,
      "The whole policy is a Terraform token, which cannot be checked: write its statements here, with tokens for their values",
    ],
    ["no statements", [], POLICY, "Received an empty list: name at least one of the statements"],
    [
      "a document without statements",
      { Version: "2012-10-17", Statement: [] },
      `${POLICY}.Statement`,
      "Received an empty list: name at least one of the statements",
    ],
    [
      "a statement that is no object",
      ["allow"],
      `${POLICY}[0]`,
      'Received "allow": expected a statement: an object with actions and resources',
    ],
    [
      "a misspelt element",
      policyWith({ actions: undefined, action: ["sqs:SendMessage"] }),
      `${POLICY}[0].action`,
      'There is no element "action": did you mean "actions"?',
    ],
    [
      "an element that is near to none",
      policyWith({ foo: 1 }),
      `${POLICY}[0].foo`,
      'There is no element "foo": use "sid", "effect", "principals", "actions", "notActions", "resources", "notResources" or "conditions"',
    ],
    [
      "a misspelt element of a document",
      { Version: "2012-10-17", Statement: { ...STATEMENT, Principle: "*" } },
      `${POLICY}.Statement.Principle`,
      'There is no element "Principle": did you mean "Principal"?',
    ],
    [
      "a misspelt kind of principals",
      policyWith({ principals: { aws: ["111122223333"], services: ["events.amazonaws.com"] } }),
      `${POLICY}[0].principals.services`,
      'There is no element "services": did you mean "service"?',
    ],
    [
      "actions and notActions together",
      policyWith({ notActions: ["sqs:GetQueueUrl"] }),
      `${POLICY}[0]`,
      'A statement has either "actions" or "notActions", received both: remove one of them',
    ],
    [
      "Resource and NotResource together",
      { Version: "2012-10-17", Statement: [{ ...STATEMENT, NotResource: "*" }] },
      `${POLICY}.Statement[0]`,
      'A statement has either "Resource" or "NotResource", received both: remove one of them',
    ],
    [
      "neither actions nor notActions",
      policyWith({ actions: undefined }),
      `${POLICY}[0]`,
      'A statement has either "actions" or "notActions", received neither: add one, such as "actions": ["*"]',
    ],
    [
      "an empty list of resources",
      policyWith({ resources: [] }),
      `${POLICY}[0].resources`,
      "Received an empty list: name at least one of the resources",
    ],
    [
      "an action that is not in a list",
      policyWith({ actions: "sqs:SendMessage" }),
      `${POLICY}[0].actions`,
      'Received "sqs:SendMessage": expected a list of actions',
    ],
    [
      "a resource that is no text",
      policyWith({ resources: [7] }),
      `${POLICY}[0].resources[0]`,
      "Received 7: expected one of the resources as text",
    ],
    [
      "a principal outside a kind",
      policyWith({ principals: "arn:aws:iam::123456789012:role/deploy" }),
      `${POLICY}[0].principals`,
      'Received "arn:aws:iam::123456789012:role/deploy": expected "*", or principals by kind, such as { aws: ["123456789012"] }',
    ],
    [
      "principals that are null",
      policyWith({ principals: null }),
      `${POLICY}[0].principals`,
      'Received null: expected "*", or principals by kind, such as { aws: ["123456789012"] }',
    ],
    [
      "a Principal that is null",
      { Version: "2012-10-17", Statement: { ...STATEMENT, Principal: null } },
      `${POLICY}.Statement.Principal`,
      'Received null: expected "*", or principals by kind, such as { AWS: ["123456789012"] }',
    ],
    [
      "a kind of principals that is undefined",
      policyWith({ principals: { aws: undefined, service: ["events.amazonaws.com"] } }),
      `${POLICY}[0].principals.aws`,
      "Received nothing: expected a list of principals",
    ],
    [
      "no principals",
      policyWith({ principals: {} }),
      `${POLICY}[0].principals`,
      'Received no principals: name at least one, or write "*" for everyone',
    ],
    [
      "an operator without keys",
      policyWhen({ StringEquals: {} }),
      `${POLICY}[0].conditions.StringEquals`,
      "Received no condition keys: add one, or remove the member",
    ],
    [
      "conditions without operators",
      policyWith({ conditions: {} }),
      `${POLICY}[0].conditions`,
      "Received no condition operators: add one, or remove the member",
    ],
    [
      "conditions in a Map",
      policyWith({ conditions: new Map([["StringEquals", { "aws:username": "alice" }]]) }),
      `${POLICY}[0].conditions`,
      "Received an instance of Map: expected an object of condition operators",
    ],
    [
      "conditions that are null",
      { Version: "2012-10-17", Statement: { ...STATEMENT, Condition: null } },
      `${POLICY}.Statement.Condition`,
      "Received null: expected an object of condition operators",
    ],
    [
      "an operator that is undefined",
      policyWhen({ StringEquals: undefined, Bool: { "aws:SecureTransport": true } }),
      `${POLICY}[0].conditions.StringEquals`,
      "Received nothing, and without this condition the statement would be about more requests: give a value, or remove the member if that is meant",
    ],
    [
      "a condition value that is undefined",
      policyWhen({ StringEquals: { "aws:PrincipalOrgID": undefined, "aws:username": "alice" } }),
      `${POLICY}[0].conditions.StringEquals["aws:PrincipalOrgID"]`,
      "Received nothing, and without this condition the statement would be about more requests: give a value, or remove the member if that is meant",
    ],
    [
      "conditions that are no object",
      policyWith({ conditions: ["aws:username"] }),
      `${POLICY}[0].conditions`,
      'Received ["aws:username"]: expected an object of condition operators',
    ],
    [
      "a condition value that is an object",
      policyWhen({ StringEquals: { "aws:username": { name: "alice" } } }),
      `${POLICY}[0].conditions.StringEquals["aws:username"]`,
      'Received {"name":"alice"}: expected one of the values as text',
    ],
    [
      "a document statement without effect",
      { Version: "2012-10-17", Statement: { Action: "*", Resource: "*" } },
      `${POLICY}.Statement`,
      'A statement of an IAM document needs an Effect: add "Effect": "Allow" or "Effect": "Deny"',
    ],
    [
      "an unknown version",
      { Version: "2023-01-01", Statement: STATEMENT },
      `${POLICY}.Version`,
      '"2023-01-01" is not a version of the IAM policy language: write "2012-10-17"',
    ],
    [
      "IAM variables under the old version",
      { Version: "2008-10-17", Statement: { ...STATEMENT, Resource: `arn:aws:s3:::home/\${aws:username}` } },
      `${POLICY}.Version`,
      `IAM reads "arn:aws:s3:::home/\${aws:username}" as plain text unless the document says "Version": "2012-10-17": add that version, or write \${$} where a dollar sign is meant`,
    ],
  ])("%s", (_about, policy, path, message) => {
    expect(normalizePolicy(policy, POLICY).problems).toEqual([{ path, message, severity: "error" }]);
  });
});

describe("normalizePolicy()", () => {
  test("warns of a value that is listed twice", () => {
    const policy = policyWith({ resources: ["*", "arn:aws:sqs:*:*:a", "*"] });
    expect(normalizePolicy(policy, POLICY).problems).toEqual([
      {
        path: `${POLICY}[0].resources[2]`,
        message: '"*" is listed twice and rendered once: remove one of the two',
        severity: "warning",
      },
    ]);
  });

  test("gives paths of documents as written, lists or not", () => {
    const document = { Version: "2012-10-17", Statement: [STATEMENT, { ...STATEMENT, Action: ["a", "b"] }] };
    const { statements } = normalizePolicy(document, POLICY);
    expect(statements.flatMap(({ actions }) => actions.items.map(({ path }) => path))).toEqual([
      `${POLICY}.Statement[0].Action`,
      `${POLICY}.Statement[1].Action[0]`,
      `${POLICY}.Statement[1].Action[1]`,
    ]);
  });

  test("accepts the old version, and none, where it makes no difference", () => {
    for (const Version of ["2008-10-17", undefined]) {
      expect(normalizePolicy({ Version, Statement: STATEMENT }, POLICY).problems).toEqual([]);
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
    const { statements, problems } = normalizePolicy(
      policyWith({ actions: unchecked(["sqs:A", "sqs:B"]) }),
      POLICY,
    );
    expect(problems).toEqual([]);
    expect(statements[0]?.actions.items.map(({ value, unchecked }) => ({ value, unchecked }))).toEqual([
      { value: "sqs:A", unchecked: true },
      { value: "sqs:B", unchecked: true },
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
    const { problems } = normalizePolicy(
      policyWith({ resources: unresolved(trap), sid: unresolved(trap) }),
      POLICY,
    );
    expect(problems).toEqual([]);
  });
});
