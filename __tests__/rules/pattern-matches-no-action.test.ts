import { dataVersion } from "../../lib/policy/iam/iam-data";
import { unchecked } from "../../lib/policy/statement/unchecked";
import { patternMatchesNoAction } from "../../lib/rules/pattern-matches-no-action";
import {
  type AcceptedCase,
  documentWith,
  type MessageCase,
  messagesOf,
  pathsOf,
  policyWith,
  type ReportedCase,
} from "./policy-findings";

describe("pattern-matches-no-action", () => {
  test.each<AcceptedCase>([
    ["a pattern of known actions", policyWith({ actions: ["sqs:Get*", "sqs:?endMessage"] })],
    ["everything of the service", policyWith({ actions: ["sqs:*"] })],
    ["another case", policyWith({ actions: ["sqs:send*"] })],
    ["an unchecked pattern", policyWith({ actions: [unchecked("sqs:Brand*")] })],
    ["a name, which has another rule", policyWith({ actions: ["sqs:Frobnicate"] })],
    ["a pattern of another service, which has another rule", policyWith({ actions: ["kms:Frob*"] })],
    ["a malformed pattern, which has another rule", policyWith({ actions: ["Send*"] })],
    ["a prefix without data", policyWith({ actions: ["x:Y*"] }), { service: undefined }],
    [
      "statements for all services, which have another rule",
      policyWith({ actions: ["sqs:Frob*"] }),
      { sharedBy: ["sqs"] },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(patternMatchesNoAction, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a misspelt verb", policyWith({ actions: ["sqs:Snd*"] }), "services.sqs.policy[0].actions[0]"],
    [
      "a question mark for no letter",
      policyWith({ actions: ["sqs:SendMessage?"] }),
      "services.sqs.policy[0].actions[0]",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(patternMatchesNoAction, policy, use)).toEqual([`${path} (pattern-matches-no-action)`]);
  });

  test.each<MessageCase>([
    [
      "a misspelt verb",
      policyWith({ actions: ["sqs:Snd*Message"] }),
      `"sqs:Snd*Message" matches no action in ${dataVersion()}: did you mean "sqs:Send*"? If AWS has added it since, write unchecked("sqs:Snd*Message")`,
    ],
    [
      "a misspelt action that is no verb and more",
      policyWith({ actions: ["apigateway:GETT*"] }),
      `"apigateway:GETT*" matches no action in ${dataVersion()}: did you mean "apigateway:GET*" or "apigateway:Get*"? If AWS has added it since, write unchecked("apigateway:GETT*")`,
      { service: "apigateway" },
    ],
    [
      "a verb whose opposite the service has",
      policyWith({ actions: ["codecommit:Detach*"] }),
      `"codecommit:Detach*" matches no action in ${dataVersion()}: if AWS has added it since, write unchecked("codecommit:Detach*")`,
      { service: "codecommit" },
    ],
    [
      "a pattern in a document, which cannot hold unchecked()",
      documentWith({ Action: "sqs:Snd*" }),
      `"sqs:Snd*" matches no action in ${dataVersion()}: did you mean "sqs:Send*"? If AWS has added it since, set severity: { "pattern-matches-no-action": "warn" }`,
    ],
    [
      "a pattern that is near to none",
      policyWith({ actions: ["sqs:Frobnicate*"] }),
      `"sqs:Frobnicate*" matches no action in ${dataVersion()}: if AWS has added it since, write unchecked("sqs:Frobnicate*")`,
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(patternMatchesNoAction, policy, use)).toEqual([message]);
  });
});
