import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedProfileName = shapeRule({
  id: "malformed-profile-name",
  what: "The name of a Route 53 Profile has the characters that Route 53 accepts.",
  why: "Route 53 would refuse it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/Route53/latest/APIReference/API_route53profiles_CreateProfile.html (2026)",
  message: (value: string) =>
    /^(?!\d+$)[\w\-' ]{1,64}$/.test(value)
      ? undefined
      : `${show(value)} cannot be the name of a Route 53 Profile: use 1 to 64 letters, digits, spaces, "-", "_" or "'", and not digits alone`,
});
