import { statusOfVariable, variableNames } from "../../../lib/policy/iam/variable-keys";

describe("statusOfVariable", () => {
  test.each([
    ["aws:username", "sqs", "single"],
    ["AWS:UserName", "sqs", "single"],
    ["aws:PrincipalTag/team", "sqs", "single"],
    ["aws:TagKeys", "sqs", "list"],
    ["aws:usrname", "sqs", "unknown"],
    ["aws:usrname", undefined, "unknown"],
    ["s3:prefix", "s3", "single"],
    ["s3:prefix", undefined, "single"],
    ["s3:prefix", "sqs", "unknown"],
    ["s3:prefx", undefined, "unknown"],
    ["dynamodb:LeadingKeys", "dynamodb", "list"],
    ["partner:team", "sqs", "unknown"],
    ["partner:team", undefined, "doubtful"],
    ["www.amazon.com:user_id", "dynamodb", "doubtful"],
    ["saml:sub", "s3", "doubtful"],
  ])("of %s for %s is %s", (name, service, status) => {
    expect(statusOfVariable(name, service)).toBe(status);
  });
});

describe("variableNames", () => {
  test("have the tag of the written name", () => {
    const names = variableNames("aws:PrincpalTag/$&", "sqs");
    expect(names).toContain("aws:username");
    expect(names).toContain("aws:PrincipalTag/$&");
  });

  test("leave out keys with a list", () => {
    expect(variableNames("aws:TagKey", "sqs")).not.toContain("aws:TagKeys");
  });
});
