import { compareAddress, compareArn, compareDate, compareNumber } from "./comparison-forms";
import type { Operator } from "./operators";
import {
  inLowerCase,
  matchesAnything,
  matchesText,
  type PolicyText,
  parseText,
  type ResolvedText,
} from "./policy-text";
import type { ReadRequest } from "./request";
import { isTerraformText, parseTerraformText, type TerraformText } from "./terraform-text";
import type { Truth } from "./truth";

/**
 * Which values of a key a comparison holds for: all, none, or some. If it is some, variables of the policy may decide
 * which.
 */
export type Reach = "all" | "none" | { readonly unknownKeys: readonly string[] };

/** One value of a condition. The operators with "Not" compare as those without it, and are negated afterwards. */
export interface Comparison {
  /** Whether it holds for a value that a request has for the key. */
  readonly matches: (value: string, request: ReadRequest) => Truth;
  /** Which values it holds for, if those of a request are not known. */
  readonly reach: (request: ReadRequest) => Reach;
}

const SOME: Reach = { unknownKeys: [] };

/** Reads a value of a condition as its operator compares it; variables need a version of the language that has them. */
export function parseComparison({ family, base }: Operator, wanted: string, variables: boolean): Comparison {
  const relation = base.slice(family.length);
  switch (family) {
    case "String":
      return compareText(
        parseText(wanted, { wildcards: relation.endsWith("Like"), variables }),
        /IgnoreCase$/.test(base),
      );
    case "Arn":
      return compareArns(parseText(wanted, { wildcards: true, variables }));
    case "Bool":
      return compareText(parseText(wanted, { wildcards: false, variables }), true);
    case "Numeric":
      return compareFixed(wanted, (text) => compareNumber(relation, text));
    case "Date":
      return compareFixed(wanted, (text) => compareDate(relation, text));
    case "IpAddress":
      return compareFixed(wanted, compareAddress);
    default:
      return compareFixed(wanted, (text) => (value) => value === text);
  }
}

function compareText(wanted: PolicyText, ignoresCase: boolean): Comparison {
  const text: PolicyText = ignoresCase ? (request) => inLowerCase(wanted(request)) : wanted;
  return {
    matches: (value, request) => matchesText(text(request), ignoresCase ? value.toLowerCase() : value),
    reach: (request) => reachOf(text(request)),
  };
}

function compareArns(wanted: PolicyText): Comparison {
  return {
    matches(value, request) {
      const pattern = wanted(request);
      // A variable that is not known may have colons, so that only the whole can be compared.
      const isKnown = pattern !== undefined && pattern.unknownKeys.length === 0;
      return isKnown ? compareArn(pattern.parts, value) : matchesText(pattern, value);
    },
    reach: (request) => reachOf(wanted(request)),
  };
}

type Fixed = ((value: string) => boolean) | undefined;

/** Compares with a text without variables of IAM, or with one that Terraform alone knows yet. */
function compareFixed(wanted: string, read: (text: string) => Fixed): Comparison {
  if (isTerraformText(wanted)) return compareLater(parseTerraformText(wanted), read);
  const matches = read(wanted);
  return { matches: (value) => matches?.(value) ?? false, reach: () => (matches === undefined ? "none" : SOME) };
}

function compareLater(wanted: TerraformText, read: (text: string) => Fixed): Comparison {
  return {
    matches(value, request) {
      const text = wanted(request);
      return typeof text === "string" ? (read(text)?.(value) ?? false) : text;
    },
    reach(request) {
      const text = wanted(request);
      if (typeof text !== "string") return { unknownKeys: text.dependsOn };
      return read(text) === undefined ? "none" : SOME;
    },
  };
}

function reachOf(text: ResolvedText | undefined): Reach {
  if (text === undefined) return "none";
  return matchesAnything(text) ? "all" : { unknownKeys: text.unknownKeys };
}
