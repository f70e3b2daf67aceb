import { tokenInList } from "../../../lib/shapes/rules/token-in-list";
import { written } from "../../found";

const PATH = ["subnetIds", 0];

describe("token-in-list", () => {
  test("says what to do", () => {
    expect(written(tokenInList.check(PATH))).toEqual([
      "subnetIds[0]: A whole-list token stands inside a list: pass the token itself, or join lists with Fn.concat([...]) (token-in-list)",
    ]);
  });
});
