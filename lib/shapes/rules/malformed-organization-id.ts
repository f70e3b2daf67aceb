import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedOrganizationId = shapeRule({
  id: "malformed-organization-id",
  what: 'The id of an organization is "o-" and 10 to 32 small letters or digits.',
  why: "A policy about another id allows nobody.",
  source: "https://docs.aws.amazon.com/organizations/latest/APIReference/API_Organization.html (2026)",
  message: (value: string) =>
    /^o-[a-z0-9]{10,32}$/.test(value)
      ? undefined
      : `${show(value)} is not the id of an organization: expected "o-" and 10 to 32 small letters or digits, as aws organizations describe-organization prints it`,
});
