import { type ArnFault, parseArn } from "../policy/evaluate/arn";
import { VALUE_FORMS } from "../policy/evaluate/value-forms";
import { nearest } from "../services/nearest";
import { regionNames } from "../services/regions";
import { didYouMean, show } from "../shapes/text";
import { eachFaultyArn } from "./each-arn";
import { hasMissingValue, hasPlaceholder, hasPlaceholderField } from "./placeholder-forms";
import { defineRule, finding } from "./rule";

const ADVICE: Partial<Readonly<Record<ArnFault, string>>> = {
  form: 'expected "*" or an ARN with six parts: arn:partition:service:region:account:resource',
  service: "its service must be in lower case",
  account: "its account must have 12 digits, or be empty or a wildcard",
};

export const malformedArn = defineRule({
  id: "malformed-arn",
  what: 'A resource is "*" or an ARN, and so is what ArnEquals and its like compare.',
  why: "AWS rejects the policy in the middle of an apply, or the statement matches nothing.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html (2026)",
  check: eachFaultyArn((arn, path, fault) => {
    // A placeholder in the place of the region has a rule of its own.
    if (fault === "region" && [hasPlaceholder, hasPlaceholderField, hasMissingValue].some((is) => is(arn))) return [];
    const advice = fault === "region" ? adviseOnRegion(parseArn(arn)?.region ?? "") : ADVICE[fault];
    return advice === undefined ? [] : finding(path, `${show(arn)} is not an ARN that AWS accepts: ${advice}`);
  }),
});

function adviseOnRegion(region: string): string {
  const { accepts, within } = VALUE_FORMS.region;
  const lower = region.toLowerCase();
  const meant = accepts(lower) ? lower : within?.exec(lower)?.[0];
  const what = `its region ${show(region)} must be the name of a region, or be empty or a wildcard`;
  const near = meant === undefined ? nearest(region, regionNames()) : [meant];
  return near.length > 0 ? `${what}; ${didYouMean(near)}` : what;
}
