import { policySize } from "../../../lib/policy/document/size";
import { joinText, reference, tokenValue } from "../../../lib/shapes/unresolved";

describe("policySize()", () => {
  test("counts compact text, with the characters that Terraform escapes", () => {
    expect(policySize({ a: "x&<>" })).toEqual({
      literal: '{"a":"x"}'.length + 18,
      estimated: '{"a":"x"}'.length + 18,
    });
  });

  test("takes a token for 150 characters", () => {
    expect(policySize({ a: tokenValue("queue arn") })).toEqual({ literal: 8, estimated: 158 });
    const text = joinText("arn:aws:s3:::a-", reference("region"), "/*");
    expect(policySize({ a: text })).toEqual({ literal: 8, estimated: 8 + "arn:aws:s3:::a-eu-northwest-1/*".length });
  });
});
