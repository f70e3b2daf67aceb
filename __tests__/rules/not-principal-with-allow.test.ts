import { notPrincipalWithAllow } from "../../lib/rules/not-principal-with-allow";
import { type AcceptedCase, documentWith, messagesOf, pathsOf, type ReportedCase } from "./policy-findings";

describe("not-principal-with-allow", () => {
  test.each<AcceptedCase>([
    ["Principal with Allow", documentWith({})],
    [
      "NotPrincipal with Deny, which is a warning",
      documentWith({ Effect: "Deny", Principal: undefined, NotPrincipal: { AWS: "123456789012" } }),
    ],
    [
      "NotPrincipal on a gateway, which has another rule",
      documentWith({ Principal: undefined, NotPrincipal: { AWS: "123456789012" } }),
      { service: "s3", types: ["Gateway"] },
    ],
  ])("accepts %s", (...[, policy, use]) => {
    expect(pathsOf(notPrincipalWithAllow, policy, use)).toEqual([]);
  });

  test.each<ReportedCase>([
    [
      "NotPrincipal with Allow",
      documentWith({ Principal: undefined, NotPrincipal: { AWS: "123456789012" } }),
      "services.sqs.policy.Statement.NotPrincipal",
    ],
    [
      "NotPrincipal with Allow on a gateway and an interface",
      documentWith({ Principal: undefined, NotPrincipal: { AWS: "123456789012" } }),
      "services.s3.policy.Statement.NotPrincipal",
      { service: "s3", types: ["Gateway", "Interface"] },
    ],
    [
      "NotPrincipal with Allow without any endpoint",
      documentWith({ Principal: undefined, NotPrincipal: { AWS: "123456789012" } }),
      "policy.Statement.NotPrincipal",
      { sharedBy: [] },
    ],
  ])("reports %s", (...[, policy, path, use]) => {
    expect(pathsOf(notPrincipalWithAllow, policy, use)).toEqual([`${path} (not-principal-with-allow)`]);
  });

  test("says what is wrong and what to do", () => {
    expect(
      messagesOf(notPrincipalWithAllow, documentWith({ Principal: undefined, NotPrincipal: { AWS: "123456789012" } })),
    ).toEqual(['NotPrincipal cannot be used with Allow: write "Principal": "*" with ArnNotLike on "aws:PrincipalArn"']);
  });
});
