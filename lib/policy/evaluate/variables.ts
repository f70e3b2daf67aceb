/** A variable in a text of a policy, such as `${aws:PrincipalTag/team, 'none'}`. */
export interface Variable {
  /** As written, from `${` to `}`. */
  readonly written: string;
  /** What stands between the braces, without the default value. */
  readonly name: string;
  /** Where it begins in the text. */
  readonly index: number;
  /** What is wrong with its form. */
  readonly fault: "unclosed" | "empty" | "default" | undefined;
}

/** A text that looks like a variable, in the spelling of another tool. */
export interface MisspeltVariable {
  /** As written. */
  readonly written: string;
  /** What stands where a variable has `${`, such as `&{`. */
  readonly mark: string;
  /** The name of the variable. */
  readonly name: string;
  /** Where it begins in the text. */
  readonly index: number;
}

/** Parts of an ARN before the resource, in order. */
const ARN_PARTS = ["partition", "service", "region", "account"] as const;

/** A part of an ARN before the resource. */
export type ArnPart = (typeof ARN_PARTS)[number];

// A default value in single quotes may hold any character.
const VARIABLE = /\$\{((?:'[^']*'|(?!\$\{)[^}])*)(\}?)/g;
// `${$}{aws:username}` is the text `${aws:username}`, as IAM escapes it.
const MISSPELT =
  /(\$\$+\{|\\\$\{|[&#%@]\{|(?<![$&#%@]|\$\{\$\})\{\{?|\$\(|\$(?=\w))([*?$](?=\})|[\w.-]+:[\w.:/@+=-]*[\w/@+=-])((?:,\s*'[^']*')?)[})]*/g;

/** Whether a text may hold variables, in whatever spelling; few texts do. */
export function mayHaveVariables(text: string): boolean {
  return /[$&]|\{/.test(text);
}

/** The variables of a text. */
export function variablesIn(text: string): readonly Variable[] {
  return [...text.matchAll(VARIABLE)].map(({ 0: written, 1: content = "", 2: end, index }) => {
    const [, name = content, ...fallback] = /^([^,]*)(,\s*'[^']*')?$/.exec(content) ?? [];
    const isMalformed = content.includes(",") && fallback[0] === undefined;
    const fault = content.trim() === "" ? "empty" : isMalformed ? "default" : undefined;
    return { written, name, index, fault: end === "" ? "unclosed" : fault };
  });
}

/** What looks like variables in a text, but is spelt otherwise: `$${aws:username}`, `&{aws:username}`. */
export function misspeltVariablesIn(text: string): readonly MisspeltVariable[] {
  return [...text.matchAll(MISSPELT)].map(({ 0: written, 1: mark = "", 2: name = "", 3: fallback = "", index }) => {
    if (mark !== "$") return { written, mark, name: `${name}${fallback}`, index };
    // Without braces, only the name of a tag goes on after a slash.
    const [own = name] = /^(?:[^/]*Tag\/[^/]*|[^/]*)/i.exec(name) ?? [];
    return { written: `${mark}${own}`, mark, name: own, index };
  });
}

/** Whether a variable is a plain character: `${*}`, `${?}` or `${$}`. */
export function isCharacter({ name }: Pick<Variable, "name">): boolean {
  return /^[*?$]$/.test(name);
}

/** Whether a name has the form of a condition key; those of identity providers begin with a host and a path. */
export function isKeyLike(name: string): boolean {
  return /^[\w./-]+:(?!:)/.test(name.trim());
}

/** The part of an ARN, before its resource, in which a variable stands. */
export function arnPartOf({ index }: Variable, text: string): ArnPart | undefined {
  const before = text.slice(0, index).replace(VARIABLE, "").split(":");
  return before[0] === "arn" ? ARN_PARTS[before.length - 2] : undefined;
}
