import { policySize } from "../../../lib/policy/document/size";
import { tokenValue } from "../../../lib/shapes/unresolved";

describe("policySize()", () => {
  test("counts compact text, with the characters that Terraform escapes", () => {
    expect(policySize({ a: "x&<>" })).toEqual({
      literal: '{"a":"x"}'.length + 18,
      estimated: '{"a":"x"}'.length + 18,
    });
  });

  test("takes a token for 150 characters", () => {
    expect(policySize({ a: tokenValue("queue arn") })).toEqual({ literal: 8, estimated: 158 });
  });
});
