import { nearestAllowOf } from "../../../lib/policy/evaluate/nearest-allow";

const everything = { Effect: "Allow", Principal: "*", Action: "*", Resource: "*" };
const request = {
  action: "s3:GetObject",
  resource: "arn:aws:s3:::b/k",
  context: { "aws:PrincipalOrgID": "o-other12345" },
};

const nearest = (...statements: readonly object[]) =>
  nearestAllowOf({ Version: "2012-10-17", Statement: statements.map((one) => ({ ...everything, ...one })) })(request);

describe("nearestAllowOf()", () => {
  test("names the condition that fails", () => {
    const Condition = { StringEquals: { "aws:PrincipalOrgID": "o-a1b2c3d4e5" } };
    expect(nearest({ Condition })).toEqual({ index: 0, fails: ["StringEquals aws:PrincipalOrgID"] });
  });

  test("takes the statement that fails in the fewest elements", () => {
    expect(nearest({ Action: "s3:PutObject", Resource: "arn:aws:s3:::c/*" }, { Resource: "arn:aws:s3:::c/*" })).toEqual(
      {
        index: 1,
        fails: ["Resource"],
      },
    );
  });

  test("of those that fail alike, takes one about the action", () => {
    expect(
      nearest({ NotAction: "s3:Get*", Resource: "*", Action: undefined }, { Resource: "arn:aws:s3:::c/*" }),
    ).toEqual({
      index: 1,
      fails: ["Resource"],
    });
  });

  test("leaves statements that deny out, and counts nothing that is not known", () => {
    const Condition = { StringEquals: { "aws:ResourceOrgID": "o-a1b2c3d4e5" } };
    expect(nearest({ Effect: "Deny" }, { Condition, NotResource: "arn:aws:s3:::b/*", Resource: undefined })).toEqual({
      index: 1,
      fails: ["NotResource"],
    });
  });

  test("is undefined for a policy that allows nothing", () => {
    expect(nearest({ Effect: "Deny" })).toBeUndefined();
  });
});
