import { outcomeOf } from "../../../../cli/trail/calls/outcome";

const BY_ENDPOINT =
  "User: x is not authorized to perform: s3:GetObject because no VPC endpoint policy allows the s3:GetObject action";

describe("outcomeOf", () => {
  test.each([
    [{}, "succeeded"],
    [{ errorCode: "" }, "succeeded"],
    [
      { errorCode: "VpceAccessDenied", errorMessage: "The request was denied due to a VPC endpoint policy" },
      "denied-by-endpoint",
    ],
    [{ errorCode: "AccessDenied", errorMessage: "Access Denied" }, "access-denied"],
    [{ errorCode: "AccessDenied", errorMessage: BY_ENDPOINT }, "denied-by-endpoint"],
    [
      { errorCode: "AccessDenied", errorMessage: "… with an explicit deny in a VPC endpoint policy" },
      "denied-by-endpoint",
    ],
    [{ errorCode: "AccessDeniedException" }, "access-denied"],
    [{ errorCode: "Client.UnauthorizedOperation" }, "access-denied"],
    [{ errorCode: "AuthorizationError" }, "access-denied"],
    [{ errorCode: "NoSuchKey", errorMessage: BY_ENDPOINT }, "failed"],
    [{ errorCode: "ThrottlingException" }, "failed"],
  ])("says of %j: %s", (record, outcome) => {
    expect(outcomeOf(record)).toBe(outcome);
  });
});
