import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedDuration = shapeRule({
  id: "malformed-duration",
  what: "A timeout is a duration as Go writes it.",
  why: "The AWS provider would refuse it at plan.",
  source: "https://developer.hashicorp.com/terraform/language/resources/syntax#operation-timeouts (2026)",
  message: (value: string) =>
    /^(\d+(\.\d+)?(ms|s|m|h))+$/.test(value)
      ? undefined
      : `${show(value)} is not a duration: write a number and its unit, such as "30m" or "1h30m"`,
});
