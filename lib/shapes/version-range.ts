/** The versions that a constraint admits: each is a number, as `versionOf` makes it. */
export interface VersionRange {
  /** The first one. */
  readonly from: number;
  /** The first one after the last; infinite if there is no last. */
  readonly before: number;
}

/** A version as a number that compares like it. */
export function versionOf(major: number, minor = 0, patch = 0): number {
  return (major * 1000 + minor) * 1000 + patch;
}

/**
 * The range of the versions that a constraint of Terraform admits, such as `">= 6.3.0, < 7.0.0"`. What is no constraint
 * admits all.
 * https://developer.hashicorp.com/terraform/language/expressions/version-constraints (2026)
 */
export function versionRange(constraint: unknown): VersionRange {
  const terms = typeof constraint === "string" ? constraint.split(",").map(rangeOfTerm) : [];
  return {
    from: Math.max(0, ...terms.map(({ from }) => from)),
    before: Math.min(Number.POSITIVE_INFINITY, ...terms.map(({ before }) => before)),
  };
}

/** The range of one term. `!=` leaves one version out, which changes neither end. */
function rangeOfTerm(term: string): VersionRange {
  const [, operator = "=", ...parts] = /^\s*(=|!=|>=?|<=?|~>)?\s*v?(\d+)(?:\.(\d+))?(?:\.(\d+))?\s*$/.exec(term) ?? [];
  const [major, minor, patch] = parts.filter((part) => part !== undefined).map(Number);
  const all = { from: 0, before: Number.POSITIVE_INFINITY };
  if (major === undefined) return all;
  const version = versionOf(major, minor, patch);
  const next = patch === undefined ? versionOf(major + 1) : versionOf(major, (minor ?? 0) + 1);
  switch (operator) {
    case "=":
      return { from: version, before: version + 1 };
    case ">=":
      return { ...all, from: version };
    case ">":
      return { ...all, from: version + 1 };
    case "<":
      return { ...all, before: version };
    case "<=":
      return { ...all, before: version + 1 };
    case "~>":
      return { from: version, before: minor === undefined ? all.before : next };
    default:
      return all;
  }
}
