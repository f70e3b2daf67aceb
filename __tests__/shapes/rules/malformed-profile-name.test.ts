import { malformedProfileName } from "../../../lib/shapes/rules/malformed-profile-name";
import { found, written } from "../../found";

const PATH = ["sharing", "profile", "name"];

describe("malformed-profile-name", () => {
  test.each(["a", "the team's endpoints", "a-b_c", "1a", "x".repeat(64)])("accepts %j", (value) => {
    expect(malformedProfileName.check(PATH, value)).toEqual([]);
  });

  test.each(["", "123", "a/b", "Büro", "x".repeat(65)])("rejects %j", (value) => {
    expect(found(malformedProfileName.check(PATH, value))).toEqual(["malformed-profile-name sharing.profile.name"]);
  });

  test("says what a name may have", () => {
    expect(written(malformedProfileName.check(PATH, "123"))).toEqual([
      'sharing.profile.name: "123" cannot be the name of a Route 53 Profile: use 1 to 64 letters, digits, spaces, "-", "_" or "\'", and not digits alone (malformed-profile-name)',
    ]);
  });
});
