/** A condition key of the IAM data. */
export interface IamKey {
  /** Its name, with `*` for each variable part: `aws:ResourceTag/*`. */
  readonly name: string;
  /** The types that its value may be compared as, such as `String` or `ArrayOfARN`. */
  readonly types: readonly string[];
  /** What a name must match to mean this key, its variable parts as groups; undefined for a name without one. */
  readonly form: RegExp | undefined;
}

/** Condition keys that can be looked up by name. */
export interface KeySet {
  /** All of them. */
  readonly all: readonly IamKey[];
  /** Those without a variable part, by name in lower case. */
  readonly exact: ReadonlyMap<string, IamKey>;
  /** Those with a variable part, the longest first. */
  readonly patterns: readonly IamKey[];
}

/** Makes a key of its name and types. */
export function iamKey(name: string, types: readonly string[]): IamKey {
  const parts = name
    .toLowerCase()
    .split("*")
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  const form = parts.length > 1 ? new RegExp(`^${parts.join("(.+)")}$`, "i") : undefined;
  return { name, types, form };
}

/** Makes keys ready to be looked up. */
export function keySet(keys: readonly IamKey[]): KeySet {
  const exact = keys.filter(({ form }) => form === undefined);
  return {
    all: keys,
    exact: new Map(exact.map((key) => [key.name.toLowerCase(), key])),
    patterns: longestFirst(keys.filter(({ form }) => form !== undefined)),
  };
}

/**
 * The key that a name written in a policy means: case does not count, `*` is any text, and of several patterns the
 * longest is meant.
 */
export function findKey(name: string, sets: readonly KeySet[]): IamKey | undefined {
  const written = name.toLowerCase();
  for (const { exact } of sets) {
    const found = exact.get(written);
    if (found) return found;
  }
  const matching = sets.flatMap(({ patterns }) => patterns.filter(({ form }) => form?.test(written)));
  return longestFirst(matching)[0];
}

/** A name in AWS's spelling of the key that it means; variable parts, such as the key of a tag, stay as written. */
export function spellKey(name: string, { name: spelled, form }: IamKey): string {
  if (form === undefined) return spelled;
  const [, ...parts] = form.exec(name) ?? [];
  return spelled
    .split("*")
    .map((fixed, index) => fixed + (parts[index] ?? ""))
    .join("");
}

/** The key of tags that a name without the tag means: `aws:ResourceTag/*` for `aws:ResourceTag/`. */
export function findTagKey(name: string, sets: readonly KeySet[]): IamKey | undefined {
  const meant = `${name.replace(/\/$/, "").toLowerCase()}/*`;
  return sets.flatMap(({ patterns }) => patterns).find((key) => key.name.toLowerCase() === meant);
}

/** Whether a key has a list of values. */
export function isListKey(key: IamKey | undefined): boolean {
  return key?.types.some((type) => type.startsWith("ArrayOf")) ?? false;
}

/** Whether a key has a list of values, and AWS's pages do not also compare it as a single one. */
export function isOnlyListKey(key: IamKey | undefined): boolean {
  return isListKey(key) && (key?.types.every((type) => type.startsWith("ArrayOf")) ?? false);
}

/** Whether a key has one value. */
export function isSingleValueKey(key: IamKey | undefined): boolean {
  return key !== undefined && !isListKey(key);
}

function longestFirst(keys: readonly IamKey[]): readonly IamKey[] {
  return [...keys].sort((one, other) => other.name.length - one.name.length);
}
