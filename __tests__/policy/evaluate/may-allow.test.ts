import { normalizePolicy } from "../../../lib/policy/document/normalize";
import { mayAllow } from "../../../lib/policy/evaluate/may-allow";
import { tokenValue } from "../../../lib/shapes/unresolved";

const PULL = ["ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];
const IMAGES = ["arn:aws:ecr:eu-west-1:602401143452:repository/*"];
const EVERYTHING = { actions: ["*"], resources: ["*"] };

function allows(statement: object): boolean {
  const { statements } = normalizePolicy([statement], []);
  return statements.some((one) => mayAllow(one, PULL, IMAGES));
}

describe("mayAllow()", () => {
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
  ])("is true of a statement that allows %s", (_about, statement) => {
    expect(allows(statement)).toBe(true);
  });

  test.each<[string, object]>([
    ["denies them", { ...EVERYTHING, effect: "Deny" }],
    ["allows other actions", { ...EVERYTHING, actions: ["ecr:PutImage", "ecr:Describe*"] }],
    ["allows other resources", { ...EVERYTHING, resources: ["arn:aws:ecr:*:111122223333:repository/*"] }],
    ["allows the resources of one account", { ...EVERYTHING, resources: ["arn:aws:*:*:111122223333:*"] }],
  ])("is false of a statement that %s", (_about, statement) => {
    expect(allows(statement)).toBe(false);
  });
});
