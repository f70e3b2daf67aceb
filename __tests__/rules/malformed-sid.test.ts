import { malformedSid } from "../../lib/rules/malformed-sid";
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

describe("malformed-sid", () => {
  test.each<AcceptedCase>([
    ["no id", policyWith({})],
    ["words with hyphens, as the guide of S3 has them", policyWith({ sid: "Access-to-specific-bucket-only" })],
    [
      "words with spaces, as the guide of Data Exchange has them",
      policyWith({ sid: "Allow ONLY Data Exchange Principals" }),
    ],
    ["underscores, as SQS writes them", policyWith({ sid: "__owner_statement" })],
    ["digits", policyWith({ sid: "Send2" })],
    ["an empty id", documentWith({ Sid: "" })],
    ["a token", policyWith({ sid: tokenValue("sid") })],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(malformedSid, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    ["a colon and a slash", policyWith({ sid: "read:queue/now" }), "services.sqs.policy[0].sid"],
    ["a letter with an accent", documentWith({ Sid: "Accès" }), "services.sqs.policy.Statement.Sid"],
    ["a wrong character at the beginning", policyWith({ sid: "!Send" }), "services.sqs.policy[0].sid"],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(malformedSid, policy, use)).toEqual([`${path} (malformed-sid)`]);
  });

  test.each<MessageCase>([
    [
      "wrong characters between words",
      policyWith({ sid: "read:queue/now" }),
      '"read:queue/now" is not a statement id: use letters, digits, spaces, "-" and "_", such as "readQueueNow"',
    ],
    [
      "several wrong characters in a row",
      policyWith({ sid: "read::queue" }),
      '"read::queue" is not a statement id: use letters, digits, spaces, "-" and "_", such as "readQueue"',
    ],
    [
      "nothing but wrong characters",
      policyWith({ sid: ":" }),
      '":" is not a statement id: use letters, digits, spaces, "-" and "_", such as "Statement1"',
    ],
  ])("says what to do about %s", (...[, policy, message, use]) => {
    expect(messagesOf(malformedSid, policy, use)).toEqual([message]);
  });
});
