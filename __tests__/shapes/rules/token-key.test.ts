import { tokenKey } from "../../../lib/shapes/rules/token-key";
import { written } from "../../found";

const PATH = ["services"];

describe("token-key", () => {
  test("says why a key must be known", () => {
    expect(written(tokenKey.check(PATH))).toEqual([
      "services: A key is a Terraform token, but Terraform must know the keys of for_each before it plans: write the key as a literal string (token-key)",
    ]);
  });
});
