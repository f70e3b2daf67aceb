import { groupBy } from "../../../lib/shapes/group-by";

/** A resource of a policy: an ARN, or with `folded` all ARNs that begin with the text and go on. */
export interface Resource {
  readonly text: string;
  readonly folded: boolean;
}

/** How far resources are folded into patterns. */
export interface FoldLevel {
  /** How many resources must share a beginning. */
  readonly least: number;
  /** How many objects of a bucket, if all that they share is the bucket. */
  readonly leastOfBucket: number;
  /** The characters at which names are divided. */
  readonly separators: string;
  /** Whether patterns count as resources that share a beginning. */
  readonly countsPatterns: boolean;
  /** Whether all resources of a type of an account may become one pattern. */
  readonly wholeTypes: boolean;
  /** What is said about it; undefined for the usual level. */
  readonly remark: string | undefined;
}

const USUAL: FoldLevel = {
  least: 3,
  leastOfBucket: 10,
  separators: "/:",
  countsPatterns: false,
  wholeTypes: false,
  remark: undefined,
};
const OF_PATTERNS: FoldLevel = { ...USUAL, countsPatterns: true, remark: "patterns with a common beginning" };
const OF_NAMES: FoldLevel = { ...OF_PATTERNS, least: 2, separators: "/:-_.", remark: "names with a common beginning" };
const OF_TYPES: FoldLevel = {
  ...OF_NAMES,
  leastOfBucket: 2,
  wholeTypes: true,
  remark: "resources of one type and account",
};

/** The levels, each wider than the one before. A policy is folded no further than its size demands. */
export const FOLD_LEVELS: readonly [FoldLevel, ...FoldLevel[]] = [USUAL, OF_PATTERNS, OF_NAMES, OF_TYPES];

/** Every character at which a level divides names. */
export const SEPARATORS = "/:-_.";

/** Folds resources with a common beginning into patterns, never across accounts, regions, types or buckets. */
export function foldResources(resources: readonly Resource[], level: FoldLevel): readonly Resource[] {
  const roots = groupBy(resources, ({ text }) => rootOf(text));
  return [...roots].flatMap(([root, own]) => {
    if (root === undefined) return own;
    const least = leastOf(root, level);
    const items = own.map(({ text, folded }) => ({ text: text.slice(root.length), folded }));
    return foldBelow(root, items, level, least);
  });
}

/** A resource as the text of a policy. Characters that mean something there are written as IAM's variables. */
export function patternOf({ text, folded }: Resource): string {
  const escaped = text.replace(/[*?]|\$(?=\{)/g, (found) => `\${${found}}`);
  return folded ? `${escaped}*` : escaped;
}

/**
 * The beginning that is never folded away: account and type, or the bucket. Undefined for buckets themselves, since
 * patterns across buckets would mean those of strangers.
 */
function rootOf(text: string): string | undefined {
  const [head] = /^(?:[^:]*:){5}/.exec(text) ?? [];
  if (head === undefined) return undefined;
  const resource = text.slice(head.length);
  const isOfBucket = /^arn:[^:]*:s3:::$/.test(head);
  const [type] = (isOfBucket ? /^[^/]+\// : /^[/:]*[^/:]+[/:]/).exec(resource) ?? [];
  if (type === undefined && isOfBucket) return undefined;
  return head + (type ?? "");
}

/** How many resources become a pattern that has nothing but the root. */
function leastOf(root: string, { least, leastOfBucket, wholeTypes }: FoldLevel): number {
  if (/^arn:[^:]*:s3:::[^/]+\/$/.test(root)) return leastOfBucket;
  return wholeTypes ? least : Number.POSITIVE_INFINITY;
}

/** Folds what follows a beginning; the deepest beginning that enough resources share becomes a pattern. */
function foldBelow(
  start: string,
  items: readonly Resource[],
  level: FoldLevel,
  least = level.least,
): readonly Resource[] {
  if (items.some(({ text, folded }) => text === "" && folded)) return [{ text: start, folded: true }];
  const segments = groupBy(items, ({ text }) => firstSegment(text, level.separators));
  const found = [...segments].flatMap(([segment, own]) => {
    if (segment === "") return own.map(({ text, folded }) => ({ text: start + text, folded }));
    const rest = own.map(({ text, folded }) => ({ text: text.slice(segment.length), folded }));
    return foldBelow(start + segment, rest, level);
  });
  const counted = level.countsPatterns ? found : found.filter(({ folded }) => !folded);
  return counted.length >= least ? [{ text: start, folded: true }] : found;
}

/** A text up to its first separator behind a plain character; empty if it has none. */
function firstSegment(text: string, separators: string): string {
  for (let at = 1; at < text.length; at++) {
    if (separators.includes(text.charAt(at)) && !separators.includes(text.charAt(at - 1))) return text.slice(0, at + 1);
  }
  return "";
}
