import { nothingToEstimate } from "../../../lib/shapes/rules/nothing-to-estimate";
import { found, written } from "../../found";

const PATH = ["services"];

describe("nothing-to-estimate", () => {
  test.each([1, 2])("accepts %j services", (services) => {
    expect(nothingToEstimate.check(PATH, services)).toEqual([]);
  });

  test.each([0])("rejects %j services", (services) => {
    expect(found(nothingToEstimate.check(PATH, services))).toEqual(["nothing-to-estimate services"]);
  });

  test("says what to add", () => {
    expect(written(nothingToEstimate.check(PATH, 0))).toEqual([
      'services: No service is named: add at least one, such as "sqs" (nothing-to-estimate)',
    ]);
  });
});
