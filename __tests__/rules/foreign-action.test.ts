import { unchecked } from "../../lib/policy/statement/unchecked";
import { foreignAction } from "../../lib/rules/foreign-action";
import { tokenValue } from "../../lib/shapes/unresolved";
import { paths } from "./check-rule";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("foreign-action", () => {
  test("finds them in the policy of a custom service with the full name of one of AWS", () => {
    const policy = {
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "*" }],
    };
    const own = (name: string) => ({
      services: {},
      customServices: { own: { type: "Interface", serviceName: name, policy } },
    });
    expect(paths(foreignAction, own("com.amazonaws.eu-west-1.sqs"))).toHaveLength(1);
    expect(paths(foreignAction, own("com.amazonaws.eu-west-1.no-such"))).toEqual([]);
  });

  test.each<AcceptedCase>([
    ["an action of the service", policyWith({ actions: ["sqs:SendMessage", "SQS:Get*", "*"] })],
    ["an unknown action of the service, which has another rule", policyWith({ actions: ["sqs:Frobnicate"] })],
    [
      "actions of all prefixes of an endpoint",
      policyWith({ actions: ["geo:GetMapTile", "geo-maps:GetTile"] }),
      { service: "geo.maps" },
    ],
    [
      "a single action of another service that AWS documents",
      policyWith({ actions: ["iam:PassRole"] }),
      { service: "glue" },
    ],
    ["a numbered cell", policyWith({ actions: ["timestream:WriteRecords"] }), { service: "timestream.ingest-cell7" }],
    [
      "any action if nobody knows what the endpoint carries",
      policyWith({ actions: ["ec2:RunInstances"] }),
      { service: "console" },
    ],
    ["any action of a service outside the catalogue", policyWith({ actions: ["x:Y"] }), { service: undefined }],
    ["a malformed action, which has another rule", policyWith({ actions: ["SendMessage"] })],
    ["a shared document", documentWith({ Action: ["sqs:SendMessage", "kms:Decrypt"] }), { sharedBy: ["sqs", "kms"] }],
    [
      "a shared document without any, which has another rule",
      documentWith({ Action: "sns:Publish" }),
      { sharedBy: ["sqs"] },
    ],
    ["actions of several services", policyWith({ actions: ["sqs:SendMessage", "kms:Decrypt"] })],
    [
      "a statement about another service next to its own",
      [...policyWith({ actions: ["kms:Decrypt"] }), ...policyWith({})],
    ],
    ["a token", policyWith({ actions: [tokenValue("action")] })],
    ["excepted actions", policyWith({ actions: undefined, notActions: ["kms:Decrypt"] })],
    ["a Deny alone, which has another rule", policyWith({ effect: "Deny", actions: ["kms:Decrypt"] })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(foreignAction, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["an action of another service", policyWith({ actions: ["kms:Decrypt"] }), "services.sqs.policy[0].actions[0]"],
    ["several actions once", policyWith({ actions: ["kms:Decrypt", "sns:*"] }), "services.sqs.policy[0].actions"],
    ["a document", documentWith({ Action: ["kms:Decrypt", "sns:*"] }), "services.sqs.policy.Statement.Action"],
    ["a misspelt prefix", policyWith({ actions: ["sqss:SendMessage"] }), "services.sqs.policy[0].actions[0]"],
    [
      "an unchecked action of another service",
      policyWith({ actions: [unchecked("kms:BrandNew")] }),
      "services.sqs.policy[0].actions[0]",
    ],
    [
      "one that allows next to one that denies",
      [...policyWith({ actions: ["kms:Decrypt"] }), ...policyWith({ effect: "Deny" })],
      "services.sqs.policy[0].actions[0]",
    ],
    [
      "other actions of a service of which the endpoint carries one",
      policyWith({ actions: ["iam:Create*"] }),
      "services.glue.policy[0].actions[0]",
      { service: "glue" },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(foreignAction, policy, use)).toEqual([`${path} (foreign-action)`]);
  });

  test.each<MessageCase>([
    [
      "another service",
      policyWith({ actions: ["kms:Decrypt"] }),
      '"kms:Decrypt" does not pass through the "sqs" endpoint, which carries "sqs:*", so it would block every request: move it to the policy of its own endpoint',
    ],
    [
      "a misspelt prefix",
      policyWith({ actions: ["sqss:sendmessage"] }),
      '"sqss:sendmessage" does not pass through the "sqs" endpoint, which carries "sqs:*", so it would block every request: did you mean "sqs:SendMessage"?',
    ],
    [
      "an action that both services have",
      policyWith({ actions: ["kms:TagResource"] }),
      '"kms:TagResource" does not pass through the "secretsmanager" endpoint, which carries "secretsmanager:*", so it would block every request: move it to the policy of its own endpoint',
      { service: "secretsmanager" },
    ],
    [
      "a service of which the endpoint carries one action",
      policyWith({ actions: ["iam:CreateRole", "iam:DeleteRole"] }),
      '"iam:CreateRole" and "iam:DeleteRole" do not pass through the "glue" endpoint, which carries "glue:*" or "iam:PassRole", so it would block every request: move them to the policies of their own endpoints',
      { service: "glue" },
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(foreignAction, policy, use)).toEqual([message]);
  });
});
