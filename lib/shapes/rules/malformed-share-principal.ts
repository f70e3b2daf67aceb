import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedSharePrincipal = shapeRule({
  id: "malformed-share-principal",
  what: "A Profile is shared with accounts, organizations or organizational units.",
  why: "AWS Resource Access Manager accepts no others for a Profile.",
  source: "https://docs.aws.amazon.com/ram/latest/APIReference/API_AssociateResourceShare.html (2026)",
  message: (value: string) =>
    /^(\d{12}|arn:[a-z-]+:organizations::\d{12}:(organization\/o-|ou\/o-).+)$/.test(value)
      ? undefined
      : `${show(value)} is neither an account id nor the ARN of an organization or an organizational unit, such as "arn:aws:organizations::123456789012:organization/o-a1b2c3d4e5"`,
});
