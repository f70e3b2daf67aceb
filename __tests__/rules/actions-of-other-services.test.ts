import { actionsOfOtherServices } from "../../lib/rules/actions-of-other-services";
import { tokenValue } from "../../lib/shapes/unresolved";
import { findings, paths } from "./check-rule";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

const ALLOW = { Effect: "Allow", Principal: "*", Resource: "*" };

const own = policyWith({});
const SESSION_MANAGER = ["ssm:*", "ssmmessages:*", "ec2messages:*"];

describe("actions-of-other-services", () => {
  test("finds them in what is added to a policy, and takes a shared document with all its endpoints", () => {
    const alsoAllow = [{ actions: ["kms:Decrypt"], resources: ["*"] }];
    expect(paths(actionsOfOtherServices, { services: { sqs: { alsoAllow } } })).toEqual([
      "services.sqs.alsoAllow[0].actions[0]",
    ]);
    const policy = { Version: "2012-10-17", Statement: { ...ALLOW, Action: ["sqs:*", "kms:*"] } };
    const added = [{ actions: ["sqs:SendMessage"], resources: ["*"] }];
    expect(paths(actionsOfOtherServices, { services: { sqs: { alsoAllow: added }, kms: {} }, policy })).toEqual([]);
  });

  test("says of an addition where it belongs", () => {
    const alsoAllow = [{ actions: ["kms:Decrypt"], resources: ["*"] }];
    expect(findings(actionsOfOtherServices, { services: { sqs: { alsoAllow } } })).toEqual([
      'services.sqs.alsoAllow[0].actions[0]: "kms:Decrypt" does not pass through the "sqs" endpoint, which carries "sqs:*", so it has no effect here: remove it, or add it to its own endpoint',
    ]);
  });

  test.each<AcceptedCase>([
    ["actions of the service", policyWith({ actions: ["sqs:SendMessage", "SQS:Get*", "*"] })],
    ["a policy without any, which another rule refuses", policyWith({ actions: ["kms:Decrypt"] })],
    ["a service of which nobody knows the actions", policyWith({ actions: ["x:Y"] }), { service: "console" }],
    ["a service outside the catalogue", policyWith({ actions: ["x:Y"] }), { service: undefined }],
    ["a token", policyWith({ actions: ["sqs:SendMessage", tokenValue("action")] })],
    ["a malformed action, which another rule refuses", policyWith({ actions: ["sqs:SendMessage", "Decrypt"] })],
    [
      "a shared document with actions of all its endpoints",
      documentWith({ Action: SESSION_MANAGER }),
      { sharedBy: ["ssm", "ssmmessages", "ec2messages"] },
    ],
    [
      "a shared document that denies actions of a service without endpoint",
      { Statement: [...statements(documentWith({})), ...statements(documentWith({ Effect: "Deny", Action: "s3:*" }))] },
      { sharedBy: ["sqs"] },
    ],
    ["typed statements for all services, which have another rule", policyWith({}), { sharedBy: ["kms"] }],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(actionsOfOtherServices, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "one action of another service",
      policyWith({ actions: ["sqs:SendMessage", "kms:Decrypt"] }),
      "services.sqs.policy[0].actions[1]",
    ],
    ["several once", policyWith({ actions: SESSION_MANAGER }), "services.ssm.policy[0].actions", { service: "ssm" }],
    [
      "several in a document",
      documentWith({ Action: SESSION_MANAGER }),
      "services.ssm.policy.Statement.Action",
      { service: "ssm" },
    ],
    [
      "a statement without any of the service",
      [...own, ...policyWith({ actions: ["kms:Decrypt", "kms:Encrypt"] })],
      "services.sqs.policy[1].actions",
    ],
    [
      "a Deny about another service",
      [...own, ...policyWith({ effect: "Deny", actions: ["kms:Decrypt"] })],
      "services.sqs.policy[1].actions[0]",
    ],
    [
      "excepted actions of another service",
      policyWith({ actions: undefined, notActions: ["kms:Decrypt"] }),
      "services.sqs.policy[0].notActions[0]",
    ],
    [
      "a misspelt prefix in a shared document",
      documentWith({ Action: ["sqs:*", "sqss:SendMessage"] }),
      "policy.Statement.Action[1]",
      { sharedBy: ["sqs", "kms"] },
    ],
    [
      "a misspelt prefix in a Deny of a shared document",
      { Statement: [...statements(documentWith({})), ...statements(documentWith({ Effect: "Deny", Action: "s4:*" }))] },
      "policy.Statement[1].Action",
      { sharedBy: ["s3"] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(actionsOfOtherServices, policy, use)).toEqual([`${path} (actions-of-other-services)`]);
  });

  test.each<MessageCase>([
    [
      "one action",
      policyWith({ actions: ["sqs:SendMessage", "kms:Decrypt"] }),
      '"kms:Decrypt" does not pass through the "sqs" endpoint, which carries "sqs:*", so it has no effect here: remove it, or keep it if other endpoints have the same policy',
    ],
    [
      "several",
      policyWith({ actions: SESSION_MANAGER }),
      '"ssm:*" and "ec2messages:*" do not pass through the "ssmmessages" endpoint, which carries "ssmmessages:*", so they have no effect here: remove them, or keep them if other endpoints have the same policy',
      { service: "ssmmessages" },
    ],
    [
      "many",
      policyWith({ actions: ["sqs:*", "a:*", "b:*", "c:*", "d:*", "e:*", "f:*", "g:*", "h:*"] }),
      '"a:*", "b:*", "c:*", "d:*", "e:*", "f:*" and 2 more do not pass through the "sqs" endpoint, which carries "sqs:*", so they have no effect here: remove them, or keep them if other endpoints have the same policy',
    ],
    [
      "a misspelt prefix",
      policyWith({ actions: ["sqs:GetQueueUrl", "sqss:SendMessage"] }),
      '"sqss:SendMessage" does not pass through the "sqs" endpoint, which carries "sqs:*", so it has no effect here: did you mean "sqs:SendMessage"?',
    ],
    [
      "a shared document",
      documentWith({ Action: ["sqs:*", "sns:Publish"] }),
      '"sns:Publish" does not pass through any endpoint that has this policy, so it has no effect here: remove it, or keep it if other endpoints have the same policy',
      { sharedBy: ["sqs"] },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(actionsOfOtherServices, policy, use)).toEqual([message]);
  });
});

function statements(document: object): readonly unknown[] {
  return "Statement" in document ? [document.Statement] : [];
}
