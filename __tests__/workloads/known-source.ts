/** When the pages of AWS were read. */
export const READ_AT = "2026-11-28";

/** Pages, models and repositories of AWS, and the site of Karpenter. */
const SOURCES = [
  /^https:\/\/docs\.aws\.amazon\.com\/[\w-]+\/.+\.html$/,
  /^https:\/\/github\.com\/(aws|aws-samples|boto)\/[\w-]+\/(blob|tree)\/.+$/,
  /^https:\/\/karpenter\.sh\/docs\/.+\/$/,
];

/** Whether a text is the address of a page that counts as a source. */
export function isKnownSource(text: string): boolean {
  return SOURCES.some((form) => form.test(text));
}
