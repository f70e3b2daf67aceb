import { emptyPrincipals } from "../../../lib/shapes/rules/empty-principals";

const AT = ["policy"];

describe("empty-principals", () => {
  test.each([["a kind of principals", emptyPrincipals.check(AT, ["aws"])]])("accepts %s", (_about, found) => {
    expect(found).toEqual([]);
  });

  test.each([
    [
      "no kind of principals",
      emptyPrincipals.check(AT, []),
      'Received no principals: name at least one, or write "*" for everyone',
    ],
  ])("reports %s", (_about, found, message) => {
    expect(found).toEqual([{ rule: "empty-principals", path: AT, message, severity: "error" }]);
  });
});
