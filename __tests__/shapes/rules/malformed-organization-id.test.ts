import { malformedOrganizationId } from "../../../lib/shapes/rules/malformed-organization-id";
import { found, written } from "../../found";

const PATH = ["organizationId"];

describe("malformed-organization-id", () => {
  test.each(["o-a1b2c3d4e5", `o-${"a".repeat(32)}`])("accepts %j", (value) => {
    expect(malformedOrganizationId.check(PATH, value)).toEqual([]);
  });

  test.each(["", "a1b2c3d4e5", "o-a1b2c3d4e", `o-${"a".repeat(33)}`, "o-A1B2C3D4E5", "ou-a1b2c3d4e5", "o-a1b2c3d4e5 "])(
    "rejects %j",
    (value) => {
      expect(found(malformedOrganizationId.check(PATH, value))).toEqual(["malformed-organization-id organizationId"]);
    },
  );

  test("says where to find the id", () => {
    expect(written(malformedOrganizationId.check(PATH, "o-1"))).toEqual([
      'organizationId: "o-1" is not the id of an organization: expected "o-" and 10 to 32 small letters or digits, as aws organizations describe-organization prints it (malformed-organization-id)',
    ]);
  });
});
