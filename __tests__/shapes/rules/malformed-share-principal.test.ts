import { malformedSharePrincipal } from "../../../lib/shapes/rules/malformed-share-principal";
import { found, written } from "../../found";

const PATH = ["sharing", "principals", 0];

describe("malformed-share-principal", () => {
  test.each([
    "123456789012",
    "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5",
    "arn:aws:organizations::123456789012:ou/o-a1b2c3d4e5/ou-ab12-cdefghij",
    "arn:aws-us-gov:organizations::123456789012:organization/o-a1b2c3d4e5",
  ])("accepts %j", (value) => {
    expect(malformedSharePrincipal.check(PATH, value)).toEqual([]);
  });

  test.each([
    "",
    "12345678901",
    "1234567890123",
    "o-a1b2c3d4e5",
    "arn:aws:organizations::123456789012:organization/",
    "arn:aws:organizations::123456789012:account/o-a1b2c3d4e5/123456789012",
    "arn:aws:iam::123456789012:role/admin",
  ])("rejects %j", (value) => {
    expect(found(malformedSharePrincipal.check(PATH, value))).toEqual([
      "malformed-share-principal sharing.principals[0]",
    ]);
  });

  test("says what it can be", () => {
    expect(written(malformedSharePrincipal.check(PATH, "o-a1b2c3d4e5"))).toEqual([
      'sharing.principals[0]: "o-a1b2c3d4e5" is neither an account id nor the ARN of an organization or an organizational unit, such as "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5" (malformed-share-principal)',
    ]);
  });
});
