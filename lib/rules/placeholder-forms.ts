import { VALUE_FORMS } from "../policy/evaluate/value-forms";
import type { ValueKind } from "../policy/iam/key-kinds";
import { isPossibleRegion } from "../services/regions";

const NOUN =
  "account|arn|bucket|domain|endpoint|function|id|key|name|org|organization|queue|region|role|secret|table|topic|user|vpce?";

/** What templates and documentation write where a value belongs: `<bucket>`, `{{bucket}}`, `YOUR_BUCKET`, `arn:...`. */
const ANYWHERE: readonly RegExp[] = [
  /<[^<>]*[a-z][^<>]*>/i,
  /\{\{[^{}]+\}\}/,
  /__[A-Z][A-Z0-9_]*__|%[A-Z][A-Z0-9_]*%/,
  /…|(^|[:/-])\.{3}|\.{3}$/,
  new RegExp(`(?<![a-z])your[-_ ]([a-z]+[-_ ])*(${NOUN})(?![a-z])`, "i"),
  /(?<![A-Z])(REPLACE|CHANGE|INSERT)[-_ ]?(ME|THIS|WITH|HERE|YOUR)(?![A-Z])/,
  // AWS's documentation has these buckets, and nobody can create one:
  // https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html (2026)
  /^(arn:[^:]*:s3:::)?amzn-s3-demo-/,
];

/** The same in places for ids, where names of one's own cannot stand. */
const FOR_ID: readonly RegExp[] = [
  /[<>{}[\]]|x{3,}/i,
  /example|placeholder|todo|fixme|change[-_ ]?me/i,
  /^(vpce?|o|r|ou)-(id|your|my)/i,
  /^[A-Z][A-Z0-9]*([-_][A-Z0-9]+)+$/,
  new RegExp(`^((my|the|this|some|target|source|aws)[-_ ]?)*(${NOUN})([-_ ]?(ids?|number|name|arn|here|path))?$`, "i"),
];

/** Values whose form alone does not show that they are placeholders: `o-xxxxxxxxxx`, and AWS's own `o-exampleorgid`. */
const OF_VALID_FORM = /^o-(x+(\/|$)|example)|\/(r|ou)-(x+|example)/;

/** What JavaScript writes into a text for a value that is missing. */
const MISSING = /^(undefined|null|NaN|\[object \w+\])$/;

/** Kinds that have words of their own, such as the names of users. */
const WITH_NAMES: ReadonlySet<ValueKind> = new Set([
  "network origin",
  "principal type",
  "service",
  "user id",
  "user name",
  "via service",
]);

/** Values in brackets that tags may really have. */
const REAL = /^<(any|all|default|empty|n\/a|none|null|unknown)>$/i;

/** Whether a text of any kind holds a placeholder. */
export function hasPlaceholder(text: string): boolean {
  const plain = withoutVariables(text);
  return ANYWHERE.some((form) => form.test(plain)) && !REAL.test(text);
}

/** Whether a whole part of a text, such as the account of an ARN or a name in a path, is a missing value. */
export function hasMissingValue(text: string): boolean {
  if (!/undefined|null|NaN|\[object/.test(text)) return false;
  // The key of an object in S3 may have a part "null".
  const judged = text.replace(/^(arn:[^:]*:s3:.*?\/)(.*)$/s, (_, start, key) => start + key.replace(/\bnull\b/g, "*"));
  return judged.split(/[:/]/).some((part) => MISSING.test(part));
}

/** Whether a value of a kind is a placeholder, rather than a value of another kind. */
export function isPlaceholderOfKind(text: string, kind: ValueKind): boolean {
  if (hasPlaceholder(text) || hasMissingValue(text) || OF_VALID_FORM.test(text) || hasPlaceholderField(text))
    return true;
  const { accepts } = VALUE_FORMS[kind];
  const isId = !WITH_NAMES.has(kind) && !/^arn:|[$&]\{/.test(text);
  return isId && isPlaceholderId(text) && !accepts(text.toLowerCase());
}

/** Whether the partition, region or account of an ARN is a placeholder, or what its resource begins with. */
export function hasPlaceholderField(text: string): boolean {
  if (!text.startsWith("arn:")) return false;
  const [, partition = "", , region = "", account = "", ...resource] = text.replace(/[$&]\{[^}]*\}/g, "*").split(":");
  // A region in capitals is a region, misspelt.
  const fields = [partition, isPossibleRegion(region.toLowerCase()) ? "" : region, account];
  return fields.some(isPlaceholderId) || /^[{[][a-z][\w .-]*[}\]]/i.test(resource.join(":"));
}

function isPlaceholderId(text: string): boolean {
  return FOR_ID.some((form) => form.test(text));
}

/** Variables have rules of their own. */
function withoutVariables(text: string): string {
  return text.replace(/[$&]+\{[^}]*\}?/g, "*");
}
