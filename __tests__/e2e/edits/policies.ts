import { TerraformLocal, type TerraformStack } from "cdktf";
import { fullAccess } from "../../../lib";
import type { Statement } from "../../../lib/policy/statement/statement";
import type { Chapter, Services } from "./edit";

const SEND: Statement<"sqs"> = {
  sid: "Send",
  actions: ["sqs:SendMessage", "sqs:GetQueueUrl"],
  resources: ["arn:aws:sqs:us-east-1:111122223333:jobs"],
};
const RECEIVE: Statement<"sqs"> = {
  sid: "Receive",
  actions: ["sqs:ReceiveMessage", "sqs:DeleteMessage"],
  resources: ["arn:aws:sqs:us-east-1:111122223333:jobs", "arn:aws:sqs:us-east-1:111122223333:mail"],
};
const REORDERED: Statement<"sqs"> = {
  resources: ["arn:aws:sqs:us-east-1:111122223333:mail", "arn:aws:sqs:us-east-1:111122223333:jobs"],
  actions: ["sqs:DeleteMessage", "sqs:ReceiveMessage"],
  sid: "Receive",
};

const GET: Statement<"apigateway"> = { actions: ["apigateway:GET"], resources: ["*"] };

/** The policy in a local, as a user's program may have it. */
function withText(stack: TerraformStack, Action: string): { services: Services } {
  const id = `document-${stack.node.children.length}`;
  const document = { Version: "2012-10-17", Statement: { Effect: "Allow", Principal: "*", Action, Resource: "*" } };
  const local = new TerraformLocal(stack, id, JSON.stringify(document));
  return { services: { sqs: { policy: local.asString }, "ecr.dkr": {}, s3: {} } };
}

const withPolicy = (policy: readonly Statement<"sqs">[]): { services: Services } => ({
  services: { sqs: { policy }, "ecr.dkr": {}, s3: {} },
});

export const POLICIES: Chapter = {
  kind: "Policies",
  edits: [
    {
      title: "Add a policy",
      to: () => withPolicy([SEND]),
      expected: { 'interface["sqs"]': ["update"] },
    },
    {
      title: "Remove a policy",
      from: () => withPolicy([SEND]),
      expected: { 'interface["sqs"]': ["update"] },
      note: "Back to full access, written out.",
    },
    {
      title: "Remove a policy of a service of which nobody knows whether it supports policies",
      from: () => ({ services: { apigateway: { policy: [GET] }, "ecr.dkr": {}, s3: {} } }),
      to: () => ({ services: { apigateway: {}, "ecr.dkr": {}, s3: {} } }),
      expected: {},
      note: "The AWS provider keeps the old policy. Write `policy: fullAccess()` to return to full access.",
    },
    {
      title: "Write `fullAccess()` instead of a policy of such a service",
      from: () => ({ services: { apigateway: { policy: [GET] }, "ecr.dkr": {}, s3: {} } }),
      to: () => ({ services: { apigateway: { policy: fullAccess() }, "ecr.dkr": {}, s3: {} } }),
      expected: { 'interface["apigateway"]': ["update"] },
    },
    {
      title: "Add `alsoAllow` to a policy",
      from: () => withPolicy([SEND]),
      to: () => ({ services: { sqs: { policy: [SEND], alsoAllow: [RECEIVE] }, "ecr.dkr": {}, s3: {} } }),
      expected: { 'interface["sqs"]': ["update"] },
    },
    {
      title: "Add `alsoAllow` without a policy",
      to: () => ({ services: { sqs: { alsoAllow: [RECEIVE] }, "ecr.dkr": {}, s3: {} } }),
      expected: {},
      note: "Full access allows it already.",
    },
    {
      title: "Edit a policy that only Terraform knows",
      from: (_place, stack) => withText(stack, "sqs:SendMessage"),
      to: (_place, stack) => withText(stack, "sqs:ReceiveMessage"),
      expected: { 'interface["sqs"]': ["update"] },
    },
    {
      title: "Add a statement",
      from: () => withPolicy([SEND]),
      to: () => withPolicy([SEND, RECEIVE]),
      expected: { 'interface["sqs"]': ["update"] },
    },
    {
      title: "Reorder the statements",
      from: () => withPolicy([SEND, RECEIVE]),
      to: () => withPolicy([RECEIVE, SEND]),
      expected: {},
    },
    {
      title: "Reorder the lists and the members of a statement",
      from: () => withPolicy([SEND, RECEIVE]),
      to: () => withPolicy([SEND, REORDERED]),
      expected: {},
    },
    {
      title: "Write defaults of a statement out",
      from: () => withPolicy([SEND]),
      to: () => withPolicy([{ ...SEND, effect: "Allow", principals: "*" }]),
      expected: {},
    },
    {
      title: "Write out full access instead of no policy",
      to: () => ({ policy: [{ actions: ["*"], resources: ["*"] }] }),
      expected: {},
    },
    {
      title: 'Write `policy: "none"` instead of a policy',
      from: () => withPolicy([SEND]),
      to: () => ({ services: { sqs: { policy: "none" }, "ecr.dkr": {}, s3: {} } }),
      expected: {},
      note: "The AWS provider keeps the old policy. Remove `policy` instead to return to full access.",
    },
  ],
};
