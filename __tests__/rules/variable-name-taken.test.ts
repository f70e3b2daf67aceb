import { variableNameTaken } from "../../lib/rules/variable-name-taken";
import { written } from "../found";

describe("variable-name-taken", () => {
  test("finds a name that the stack has already", () => {
    expect(written(variableNameTaken.check(["servicesVariable"], "endpoints"))).toEqual([
      'servicesVariable: The stack has a construct "endpoints" already, and the variable would be another one: choose another name for one of the two (variable-name-taken)',
    ]);
  });
});
