import { unknownSource } from "../../../lib/shapes/rules/unknown-source";
import { written } from "../../found";

const NAMED = "{ securityGroupId }, { cidrBlock }, { ipv6CidrBlock } or { prefixListId }";

describe("unknown-source", () => {
  test.each([
    [
      "an ARN, and gives the id in it",
      "arn:aws:ec2:eu-west-1:123456789012:security-group/sg-0a1b2c3d4e5f60718",
      false,
      '"arn:aws:ec2:eu-west-1:123456789012:security-group/sg-0a1b2c3d4e5f60718" is an ARN, and an id is expected: write "sg-0a1b2c3d4e5f60718"',
    ],
    [
      "any other value",
      "app",
      false,
      `Expected one security group (sg-…), CIDR block or prefix list (pl-…), received "app": give its id or block, or one of ${NAMED}`,
    ],
    [
      "a reference whose kind does not show",
      "var.source",
      true,
      `Synth cannot see what kind of source "var.source" is: name it, as one of ${NAMED}`,
    ],
  ])("refuses %s", (_about, source, isReference, message) => {
    expect(written(unknownSource.check(["source"], source, isReference))).toEqual([
      `source: ${message} (unknown-source)`,
    ]);
  });
});
