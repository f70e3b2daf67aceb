import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { policyAbout } from "../../../lib/policy/evaluate/may-allow";
import { tokenValue } from "../../../lib/shapes/unresolved";

const PULL = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];
const IMAGES = ["arn:aws:ecr:eu-west-1:602401143452:repository/*"];
const EVERYTHING = { actions: ["*"], resources: ["*"] };

/** The effects of the statements that a policy keeps. */
function effects(...statements: readonly object[]): readonly unknown[] {
  const policy = normalizePolicy(statements, []);
  return policyAbout(policy, { actions: PULL, resources: IMAGES }).statements.map(({ effect }) => effect.value);
}

describe("policyAbout()", () => {
  test.each<[string, object]>([
    ["everything", EVERYTHING],
    ["one of the actions", { ...EVERYTHING, actions: ["ecr:batchgetimage"] }],
    ["a pattern for some of them", { ...EVERYTHING, actions: ["ecr:Get*"] }],
    ["some of the resources", { ...EVERYTHING, resources: ["arn:aws:ecr:*:*:repository/eks/*"] }],
    ["what begins like them", { ...EVERYTHING, resources: ["arn:aws:ecr:*"] }],
    ["all but other actions", { notActions: ["sqs:*"], resources: ["*"] }],
    ["all but other resources", { actions: ["*"], notResources: ["arn:aws:ecr:*:111122223333:*"] }],
    ["a resource that only Terraform knows", { ...EVERYTHING, resources: [tokenValue("arn")] }],
    ["an action that only Terraform knows", { ...EVERYTHING, actions: [tokenValue("action")] }],
    ["what a condition narrows", { ...EVERYTHING, conditions: { Bool: { "aws:SecureTransport": true } } }],
  ])("keeps a statement that allows %s", (_about, statement) => {
    expect(effects(statement)).toEqual(["Allow"]);
  });

  test.each<[string, object]>([
    ["allows other actions", { ...EVERYTHING, actions: ["ecr:PutImage", "ecr:Describe*"] }],
    ["allows other resources", { ...EVERYTHING, resources: ["arn:aws:ecr:*:111122223333:repository/*"] }],
    ["allows the resources of one account", { ...EVERYTHING, resources: ["arn:aws:*:*:111122223333:*"] }],
  ])("leaves out a statement that %s", (_about, statement) => {
    expect(effects(statement)).toEqual([]);
  });

  test.each<[string, object, boolean]>([
    ["denies everything", EVERYTHING, true],
    ["denies more than that", { actions: ["ecr:*"], resources: ["arn:aws:ecr:*:602401143452:*"] }, true],
    ["denies all but other resources", { actions: ["*"], notResources: ["arn:aws:ecr:*:111122223333:*"] }, true],
    ["denies one of the actions", { ...EVERYTHING, actions: ["ecr:BatchGetImage"] }, false],
    ["denies some of the resources", { ...EVERYTHING, resources: ["arn:aws:ecr:*:*:repository/eks/*"] }, false],
    ["denies all but those actions", { notActions: ["ecr:Batch*"], resources: ["*"] }, false],
    ["denies all but those resources", { actions: ["*"], notResources: IMAGES }, false],
    ["denies what only Terraform knows", { ...EVERYTHING, resources: [tokenValue("arn")] }, false],
    ["denies all but what only Terraform knows", { actions: ["*"], notResources: [tokenValue("arn")] }, false],
  ])("judges a statement that %s", (_about, statement, isKept) => {
    expect(effects({ ...statement, effect: "Deny" })).toEqual(isKept ? ["Deny"] : []);
  });

  test("keeps principals and conditions, for all actions and resources", () => {
    const conditions = { Bool: { "aws:SecureTransport": true } };
    const policy = normalizePolicy([{ actions: PULL, resources: IMAGES, principals: "*", conditions }], ["policy"]);
    const [statement] = policyAbout(policy, { actions: PULL, resources: IMAGES }).statements;
    expect(statement).toMatchObject({
      actions: { negated: false, items: [{ value: "*" }] },
      resources: { negated: false, items: [{ value: "*" }] },
      principals: { named: "*" },
      conditions: policy.statements[0]?.conditions,
    });
  });
});
