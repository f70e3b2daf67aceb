import { nothingToShare } from "../../../lib/shapes/rules/nothing-to-share";
import { found, written } from "../../found";

const PATH = ["services"];

describe("nothing-to-share", () => {
  test.each([1, 2])("accepts %j interface endpoints", (interfaceEndpoints) => {
    expect(nothingToShare.check(PATH, interfaceEndpoints)).toEqual([]);
  });

  test.each([0])("rejects %j interface endpoints", (interfaceEndpoints) => {
    expect(found(nothingToShare.check(PATH, interfaceEndpoints))).toEqual(["nothing-to-share services"]);
  });

  test("says what to add", () => {
    expect(written(nothingToShare.check(PATH, 0))).toEqual([
      'services: A hub shares interface endpoints only, and none is among the services: add one, such as "sqs" (nothing-to-share)',
    ]);
  });
});
