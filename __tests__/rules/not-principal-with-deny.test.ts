import { notPrincipalWithDeny } from "../../lib/rules/not-principal-with-deny";
import { type AcceptedCase, documentWith, messagesOf, pathsOf, type ReportedCase } from "./policy-findings";

describe("not-principal-with-deny", () => {
  test.each<AcceptedCase>([
    ["Principal with Deny", documentWith({ Effect: "Deny" })],
    [
      "NotPrincipal with Allow, which is an error",
      documentWith({ Principal: undefined, NotPrincipal: { AWS: "123456789012" } }),
    ],
    [
      "NotPrincipal on a gateway, which has another rule",
      documentWith({ Effect: "Deny", Principal: undefined, NotPrincipal: { AWS: "123456789012" } }),
      { service: "s3", types: ["Gateway"] },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(notPrincipalWithDeny, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "NotPrincipal with Deny",
      documentWith({ Effect: "Deny", Principal: undefined, NotPrincipal: { AWS: "123456789012" } }),
      "services.sqs.policy.Statement.NotPrincipal",
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(notPrincipalWithDeny, policy, use)).toEqual([`${path} (not-principal-with-deny)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(
      messagesOf(
        notPrincipalWithDeny,
        documentWith({ Effect: "Deny", Principal: undefined, NotPrincipal: { AWS: "123456789012" } }),
      ),
    ).toEqual([
      'NotPrincipal also denies principals with a permissions boundary and sessions that are not listed: prefer "Principal": "*" with ArnNotLike on "aws:PrincipalArn"',
    ]);
  });
});
