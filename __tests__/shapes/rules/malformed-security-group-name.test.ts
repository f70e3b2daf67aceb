import { malformedSecurityGroupName } from "../../../lib/shapes/rules/malformed-security-group-name";
import { found, written } from "../../found";

const PATH = ["securityGroup", "name"];

describe("malformed-security-group-name", () => {
  test.each([
    ["a short text", "a"],
    ["every character that EC2 accepts", "Az 09._-:/()#,@[]+=&;{}!$*"],
    ["sg- not at the beginning", "my-sg-group"],
    ["sg without a hyphen", "sg"],
    ["227 characters", "x".repeat(227)],
    // Terraform adds "-" and 26 characters; EC2 accepts 255.
    ["228 characters", "x".repeat(228)],
  ] as const)("accepts %s", (_about, value) => {
    expect(malformedSecurityGroupName.check(PATH, value)).toEqual([]);
  });

  test.each([
    ["an empty text", ""],
    ["229 characters", "x".repeat(229)],
    ["255 characters", "x".repeat(255)],
    ["what begins like an id", "sg-endpoints"],
    ["an umlaut", "Büro"],
    ["a line break", "a\nb"],
  ] as const)("rejects %s", (_about, value) => {
    expect(found(malformedSecurityGroupName.check(PATH, value))).toEqual([
      "malformed-security-group-name securityGroup.name",
    ]);
  });

  test("says what a name may have", () => {
    expect(written(malformedSecurityGroupName.check(PATH, "sg-endpoints"))).toEqual([
      'securityGroup.name: "sg-endpoints" is not accepted by EC2 for a security group: use 1 to 228 letters, digits, spaces or ._-:/()#,@[]+=&;{}!$*, not beginning with "sg-" (malformed-security-group-name)',
    ]);
  });
});
