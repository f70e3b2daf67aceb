import { malformedSecurityGroupDescription } from "../../../lib/shapes/rules/malformed-security-group-description";
import { found, written } from "../../found";

const PATH = ["securityGroup", "description"];

describe("malformed-security-group-description", () => {
  test.each([
    ["a short text", "a"],
    ["every character that EC2 accepts", "Az 09._-:/()#,@[]+=&;{}!$*"],
    ["255 characters", "x".repeat(255)],
  ] as const)("accepts %s", (_about, value) => {
    expect(malformedSecurityGroupDescription.check(PATH, value)).toEqual([]);
  });

  test.each([
    ["an empty text", ""],
    ["256 characters", "x".repeat(256)],
    ["an umlaut", "Büro"],
    ["a line break", "a\nb"],
    ["a quote", '"a"'],
    ["an angle bracket", "<a"],
  ] as const)("rejects %s", (_about, value) => {
    expect(found(malformedSecurityGroupDescription.check(PATH, value))).toEqual([
      "malformed-security-group-description securityGroup.description",
    ]);
  });

  test("says what a description may have", () => {
    expect(written(malformedSecurityGroupDescription.check(PATH, "Büro"))).toEqual([
      'securityGroup.description: "Büro" is not accepted by EC2 for a security group: use 1 to 255 letters, digits, spaces or ._-:/()#,@[]+=&;{}!$* (malformed-security-group-description)',
    ]);
  });
});
