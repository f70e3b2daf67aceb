import { suggest } from "../../cli/suggest";

describe("suggest()", () => {
  test.each([
    ["servics", 'did you mean "services"?'],
    ["xyz", 'use "services", "cost" or "verify"'],
  ])("advises on %s", (name, advice) => {
    expect(suggest(name, ["services", "cost", "verify"])).toBe(advice);
  });
});
