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
