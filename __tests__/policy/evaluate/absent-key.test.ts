import { holdsIfAbsent } from "../../../lib/policy/evaluate/absent-key";
import { parseOperator } from "../../../lib/policy/evaluate/operators";

describe("holdsIfAbsent()", () => {
  test.each([
    ["StringEquals", ["x"], false],
    ["StringNotEquals", ["x"], true],
    ["StringEqualsIfExists", ["x"], true],
    ["NotIpAddress", ["10.0.0.0/8"], true],
    ["ForAnyValue:StringEquals", ["x"], false],
    ["ForAnyValue:StringNotEquals", ["x"], false],
    ["ForAnyValue:StringEqualsIfExists", ["x"], true],
    ["ForAllValues:StringEquals", ["x"], true],
    ["Null", ["true"], true],
    ["Null", ["false"], false],
    ["Null", ["absent"], undefined],
    ["Null", ["true", "false"], undefined],
    ["Null", [], undefined],
  ])("says of %s with %j: %s", (name, values, holds) => {
    const operator = parseOperator(name);
    expect(operator && holdsIfAbsent(operator, values)).toBe(holds);
  });
});
