import { malformedVariableName } from "../../../lib/shapes/rules/malformed-variable-name";
import { found, written } from "../../found";

const PATH = ["servicesVariable"];

describe("malformed-variable-name", () => {
  test.each(["services", "_services", "Services1"])("accepts %j", (value) => {
    expect(malformedVariableName.check(PATH, value)).toEqual([]);
  });

  test.each(["", "my services", "my-services", "1services", "Dienste_für_mich", "count", "for_each", "source", "_"])(
    "rejects %j",
    (value) => {
      expect(found(malformedVariableName.check(PATH, value))).toEqual(["malformed-variable-name servicesVariable"]);
    },
  );

  test("says what a name may have", () => {
    expect(written(malformedVariableName.check(PATH, "my services"))).toEqual([
      'servicesVariable: "my services" cannot be the name of a Terraform variable: expected letters, digits and underscores, such as "services" (malformed-variable-name)',
    ]);
  });
});
