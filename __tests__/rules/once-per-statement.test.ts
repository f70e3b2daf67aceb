import { oncePerStatement } from "../../lib/rules/once-per-statement";
import { policyWith, subjectOf } from "./policy-findings";

describe("oncePerStatement()", () => {
  test("computes a value once for each statement", () => {
    const { policies } = subjectOf([...policyWith({}), ...policyWith({ effect: "Deny" })]);
    const compute = jest.fn(({ effect }) => effect.value);
    const effectOf = oncePerStatement(compute);
    const read = () => policies.flatMap((policy) => policy.normal.statements.map((one) => effectOf(one, policy)));
    expect([read(), read()]).toEqual([
      ["Allow", "Deny"],
      ["Allow", "Deny"],
    ]);
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
