import { SqsQueue } from "@cdktf/provider-aws/lib/sqs-queue";
import { simulatePolicy } from "../../lib/emit/simulate-policy";
import { fullAccess } from "../../lib/policy/ready/full-access";
import { organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { newApp, newStack } from "../defined";

const QUEUE = "arn:aws:sqs:eu-west-1:111122223333:jobs";
const send = { action: "sqs:SendMessage", resource: QUEUE, principal: "arn:aws:iam::111122223333:role/deploy" };
const queue = new SqsQueue(newStack(newApp()), "q", {});

describe("simulatePolicy()", () => {
  const perimeter = organizationPerimeter({ organizationId: "o-a1b2c3d4e5" });
  const own = { "aws:PrincipalOrgID": "o-a1b2c3d4e5", "aws:ResourceOrgID": "o-a1b2c3d4e5" };

  test("answers one request", () => {
    expect(simulatePolicy(perimeter, { ...send, context: own })).toEqual({
      outcome: "allowed",
      statement: { index: 0, sid: "AllowRequestsByOrgsIdentitiesToOrgsResources", path: "policy[0]" },
      dependsOn: [],
    });
  });

  test("answers several requests in their order", () => {
    const stranger = { ...own, "aws:PrincipalOrgID": "o-other12345" };
    const answers = simulatePolicy(perimeter, [{ ...send, context: stranger }, send, { ...send, context: own }]);
    expect(answers.map(({ outcome }) => outcome)).toEqual(["denied", "depends", "allowed"]);
    expect(answers[1]?.dependsOn).toEqual(["aws:PrincipalOrgID", "aws:ResourceOrgID"]);
    expect(simulatePolicy(perimeter, [])).toEqual([]);
  });

  test("takes an IAM document, its JSON, full access and no policy", () => {
    const document = {
      Version: "2012-10-17",
      Statement: { Effect: "Allow", Principal: "*", Action: "sqs:*", Resource: "*", Sid: "A" },
    };
    const statement = { index: 0, sid: "A", path: "policy.Statement" };
    expect(simulatePolicy(document, send)).toEqual({ outcome: "allowed", statement, dependsOn: [] });
    expect(simulatePolicy(JSON.stringify(document), send)).toEqual({ outcome: "allowed", statement, dependsOn: [] });
    expect(simulatePolicy(fullAccess(), send)).toMatchObject({ outcome: "allowed", statement: { path: "policy[0]" } });
    expect(simulatePolicy("none", send)).toEqual({ outcome: "allowed", dependsOn: [] });
  });

  test("names the place of a statement in the list, in whatever order the list is", () => {
    const statements = [
      { actions: ["sqs:SendMessage" as const], resources: ["*"] },
      { sid: "Alarm", effect: "Deny" as const, actions: ["sqs:*" as const], resources: [QUEUE] },
    ];
    expect(simulatePolicy(statements, send)).toEqual({
      outcome: "denied",
      statement: { index: 1, sid: "Alarm", path: "policy[1]" },
      dependsOn: [],
    });
  });

  test("leaves open what depends on a token, until the context states it", () => {
    const policy = [{ actions: ["sqs:SendMessage" as const], resources: [queue.arn] }];
    const key = "terraform:aws_sqs_queue.q.arn";
    expect(simulatePolicy(policy, { ...send, otherKeys: "absent" })).toMatchObject({
      outcome: "depends",
      dependsOn: [key],
    });
    expect(simulatePolicy(policy, { ...send, context: { [key]: QUEUE } })).toMatchObject({ outcome: "allowed" });
    expect(simulatePolicy(queue.policy, send)).toEqual({
      outcome: "depends",
      dependsOn: ["terraform:aws_sqs_queue.q.policy"],
    });
  });

  test("names everything that is wrong at once", () => {
    const wrong: unknown[] = [
      [{ actions: ["sqs:*"], resources: [] }],
      [{ acton: "a" }, { action: "b", context: { a: {} } }, 5],
    ];
    expect(() => Reflect.apply(simulatePolicy, undefined, wrong)).toThrow(
      new Error(`Cannot call simulatePolicy(): 4 problems
  - requests[0].acton: There is no such option: did you mean "action"? (unknown-option)
  - requests[1].context.a: Expected a string, a list of strings, or null for a key that is absent, received {} (wrong-type)
  - requests[2]: Expected an object of options, received 5 (wrong-type)
  - policy[0].resources: Received an empty list: name at least one of the resources (empty-policy-list)`),
    );
  });

  test.each<[string, unknown, unknown, string]>([
    [
      "an effect that IAM has not",
      [{ effect: "Alow", actions: ["*"], resources: ["*"] }],
      send,
      'policy: Statement 1 of the policy cannot be evaluated: Effect is Allow or Deny, not "Alow": correct it (policy-not-evaluable)',
    ],
    [
      "no action",
      fullAccess(),
      {},
      'request.action: Missing: give the action, such as "s3:GetObject" (missing-option)',
    ],
    ["text that is no JSON", "{", send, "policy: "],
  ])("refuses %s", (_what, policy, request, message) => {
    expect(() => Reflect.apply(simulatePolicy, undefined, [policy, request])).toThrow(message);
  });
});
