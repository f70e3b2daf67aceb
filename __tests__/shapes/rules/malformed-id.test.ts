import { malformedId } from "../../../lib/shapes/rules/malformed-id";
import { found, written } from "../../found";

const PATH = ["vpcId"];

describe("malformed-id", () => {
  test.each([
    ["vpc-0123456789abcdef0", "vpc"],
    ["vpc-01234567", "vpc"],
    ["subnet-0123456789abcdef0", "subnet"],
  ] as const)("accepts %j as an id of a %s", (value, prefix) => {
    expect(malformedId.check(PATH, value, prefix)).toEqual([]);
  });

  test.each([
    ["", "vpc"],
    ["vpc-", "vpc"],
    ["vpc-0123456", "vpc"],
    ["vpc-012345678", "vpc"],
    ["vpc-0123456789abcdef", "vpc"],
    ["vpc-0123456789abcdef01", "vpc"],
    ["vpc-0123456789ABCDEF0", "vpc"],
    ["vpc-0123456789abcdefg", "vpc"],
    ["subnet-0123456789abcdef0", "vpc"],
    ["my-vpc-01234567", "vpc"],
    ["vpc-01234567 ", "vpc"],
  ] as const)("rejects %j as an id of a %s", (value, prefix) => {
    expect(found(malformedId.check(PATH, value, prefix))).toEqual(["malformed-id vpcId"]);
  });

  test("shows the id in an ARN", () => {
    const arn = "arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0123456789abcdef0";
    expect(written(malformedId.check(PATH, arn, "vpc"))).toEqual([
      'vpcId: "arn:aws:ec2:eu-west-1:111122223333:vpc/vpc-0123456789abcdef0" is an ARN, and an id is expected: write "vpc-0123456789abcdef0" (malformed-id)',
    ]);
    expect(found(malformedId.check(PATH, arn, "subnet"))).toEqual(["malformed-id vpcId"]);
  });

  test("says what an id looks like", () => {
    expect(written(malformedId.check(PATH, "vpc-123", "vpc"))).toEqual([
      'vpcId: "vpc-123" is not an id of the form vpc-0123456789abcdef0: expected "vpc-" and 8 or 17 hexadecimal digits (malformed-id)',
    ]);
  });
});
