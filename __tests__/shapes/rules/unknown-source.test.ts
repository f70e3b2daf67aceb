import { unknownSource } from "../../../lib/shapes/rules/unknown-source";
import { written } from "../../found";

const NAMED = "{ securityGroupId }, { cidrBlock }, { ipv6CidrBlock } or { prefixListId }";

describe("unknown-source", () => {
  test.each([
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
