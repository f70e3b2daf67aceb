import { dataVersion } from "../../lib/policy/iam/iam-data";
import { unchecked } from "../../lib/policy/statement/unchecked";
import { unknownAction } from "../../lib/rules/unknown-action";
import { tokenValue } from "../../lib/shapes/unresolved";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("unknown-action", () => {
  test.each<AcceptedCase>([
    ["a known action", policyWith({ actions: ["sqs:SendMessage"] })],
    ["another case", documentWith({ Action: "SQS:sendmessage" })],
    ["an unchecked action", policyWith({ actions: [unchecked("sqs:BrandNew")] })],
    ["a list of unchecked actions", policyWith({ actions: unchecked(["sqs:BrandNew", "sqs:BrandNewer"]) })],
    ["a token", policyWith({ actions: [unchecked("sqs:A"), tokenValue(1)] })],
    ["a pattern, which has another rule", policyWith({ actions: ["sqs:Snd*"] })],
    ["an action of another service, which has another rule", policyWith({ actions: ["kms:Frobnicate"] })],
    ["a malformed action, which has another rule", policyWith({ actions: ["SendMesage"] })],
    ["a prefix without data", policyWith({ actions: ["x:Y"] }), { service: undefined }],
    [
      "statements for all services, which have another rule",
      policyWith({ actions: ["sqs:Frobnicate"] }),
      { sharedBy: ["sqs"] },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(unknownAction, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a misspelt action", policyWith({ actions: ["sqs:SendMesage"] }), "services.sqs.policy[0].actions[0]"],
    [
      "an action that is excepted",
      policyWith({ notActions: ["sqs:Frobnicate"], actions: undefined }),
      "services.sqs.policy[0].notActions[0]",
    ],
    [
      "an action of a known prefix in a service outside the catalogue",
      policyWith({ actions: ["sqs:Frobnicate"] }),
      "customServices.custom.policy[0].actions[0]",
      { service: undefined },
    ],
    ["a shared document", documentWith({ Action: "sqs:Frobnicate" }), "policy.Statement.Action", { sharedBy: ["sqs"] }],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(unknownAction, policy, use)).toEqual([`${path} (unknown-action)`]);
  });

  test.each<MessageCase>([
    [
      "a misspelt action",
      policyWith({ actions: ["SQS:SendMesage"] }),
      `"SQS:SendMesage" is not an action in ${dataVersion()}: did you mean "sqs:SendMessage"? If AWS has added it since, write unchecked("SQS:SendMesage")`,
    ],
    [
      "an action whose opposite the service has",
      policyWith({ actions: ["autoscaling:DeleteScalingPolicy"] }),
      `"autoscaling:DeleteScalingPolicy" is not an action in ${dataVersion()}: did you mean "autoscaling:DeletePolicy"? If AWS has added it since, write unchecked("autoscaling:DeleteScalingPolicy")`,
      { service: "autoscaling" },
    ],
    [
      "an action in a document, which cannot hold unchecked()",
      documentWith({ Action: "sqs:SendMesage" }),
      `"sqs:SendMesage" is not an action in ${dataVersion()}: did you mean "sqs:SendMessage"? If AWS has added it since, set severity: { "unknown-action": "warn" }`,
    ],
    [
      "an action that is near to none",
      policyWith({ actions: ["sqs:Frobnicate"] }),
      `"sqs:Frobnicate" is not an action in ${dataVersion()}: if AWS has added it since, write unchecked("sqs:Frobnicate")`,
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(unknownAction, policy, use)).toEqual([message]);
  });
});
