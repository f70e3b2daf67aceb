import { type GlobPart, isAnyText, matchesGlob } from "./glob";
import type { ReadRequest } from "./request";
import { dependsOn, type Truth } from "./truth";

/** What has a special meaning in a text of a policy. */
export interface Specials {
  /** Whether `*` and `?` are wildcards. */
  readonly wildcards: boolean;
  /** Whether `${aws:username}` stands for a value of the request. */
  readonly variables: boolean;
}

/** A text of a policy with the values of a request for its variables. */
export interface ResolvedText {
  /** Its pieces, with `*` for variables that are not known. */
  readonly parts: readonly GlobPart[];
  /** The keys of these variables, as the policy spells them. */
  readonly unknownKeys: readonly string[];
}

/** Gives a text for a request; undefined if a variable has no value, since such a text matches nothing. */
export type PolicyText = (request: ReadRequest) => ResolvedText | undefined;

interface Variable {
  readonly key: string;
  readonly fallback: string | undefined;
}

/**
 * Takes a text of a policy apart.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html (read 2026-11-28)
 */
export function parseText(text: string, specials: Specials): PolicyText {
  const parts = partsOf(text, specials);
  const fixed = parts.filter((part): part is GlobPart => !isVariable(part));
  if (fixed.length === parts.length) {
    const resolved: ResolvedText = { parts: fixed, unknownKeys: [] };
    return () => resolved;
  }
  return (request) => resolve(parts, request);
}

/** Whether a text matches; with variables that are not known, it does not if no values of them would make it. */
export function matchesText(resolved: ResolvedText | undefined, text: string): Truth {
  if (resolved === undefined || !matchesGlob(resolved.parts, text)) return false;
  const [key, ...more] = resolved.unknownKeys;
  return key === undefined || dependsOn(key, ...more);
}

/** The same text in lower case. */
export function inLowerCase(text: ResolvedText | undefined): ResolvedText | undefined {
  if (text === undefined) return undefined;
  const parts = text.parts.map((part) => ("wildcard" in part ? part : { text: part.text.toLowerCase() }));
  return { ...text, parts };
}

/** Whether any text matches. */
export function matchesAnything({ parts, unknownKeys }: ResolvedText): boolean {
  return parts.length > 0 && unknownKeys.length === 0 && parts.every(isAnyText);
}

function partsOf(text: string, { wildcards, variables }: Specials): readonly (GlobPart | Variable)[] {
  return text.split(/(\$\{[^}]*\}|[*?])/).flatMap((piece): readonly (GlobPart | Variable)[] => {
    if (piece === "") return [];
    if (wildcards && (piece === "*" || piece === "?")) return [{ wildcard: piece }];
    if (piece.startsWith("${") && piece.endsWith("}")) {
      return variables ? [variableOf(piece)] : partsOfLiteral(piece, wildcards);
    }
    return [{ text: piece }];
  });
}

function isVariable(part: GlobPart | Variable): part is Variable {
  return "key" in part;
}

/** `${*}`, `${?}` and `${$}` are the characters; anything else is a key, maybe with a default in quotes. */
function variableOf(piece: string): GlobPart | Variable {
  const name = piece.slice(2, -1);
  if (/^[*?$]$/.test(name)) return { text: name };
  const [, key, fallback] = /^\s*([^,\s][^,]*?)\s*(?:,\s*'(.*)'\s*)?$/s.exec(name) ?? [];
  return key === undefined ? { text: piece } : { key, fallback };
}

/** Without variables, the characters between the braces mean what they mean elsewhere. */
function partsOfLiteral(piece: string, wildcards: boolean): readonly GlobPart[] {
  if (!wildcards) return [{ text: piece }];
  const pieces = piece.split(/([*?])/).filter((one) => one !== "");
  return pieces.map((one) => (one === "*" || one === "?" ? { wildcard: one } : { text: one }));
}

function resolve(parts: readonly (GlobPart | Variable)[], request: ReadRequest): ResolvedText | undefined {
  const resolved: GlobPart[] = [];
  const unknownKeys: string[] = [];
  for (const part of parts) {
    if (!isVariable(part)) {
      resolved.push(part);
      continue;
    }
    const values = request.valuesOf(part.key.toLowerCase());
    const value = values === undefined ? undefined : valueFor(values, part);
    if (values === undefined) unknownKeys.push(part.key);
    else if (value === undefined) return undefined;
    resolved.push(value === undefined ? { wildcard: "*" } : { text: value });
  }
  return { parts: resolved, unknownKeys };
}

/** A key with several values cannot be a variable, so it has no value as one. */
function valueFor(values: readonly string[], { fallback }: Variable): string | undefined {
  if (values.length === 0) return fallback;
  return values.length === 1 ? values[0] : undefined;
}
