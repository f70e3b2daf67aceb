import { ref, TerraformProvider, Token } from "cdktf";
import { isInstance } from "../shapes/is-object";
import { parseJson } from "../shapes/json-text";
import { markOfSet, notesIn, ofSet } from "../shapes/of-set";
import type { Path, Problem } from "../shapes/problem";
import { lostKey } from "../shapes/rules/lost-key";
import { tokenInList } from "../shapes/rules/token-in-list";
import { tokenKey } from "../shapes/rules/token-key";
import { unreadableValue } from "../shapes/rules/unreadable-value";
import { wrongType } from "../shapes/rules/wrong-type";
import { REFUSED, tokenValue } from "../shapes/unresolved";
import { escapeAroundExpressions, isTemplate, quoteKey } from "./templates";

const LIST_TOKEN = /#\{TfToken\[/;

/** What is no expression of Terraform: `${aws:username}`, `${*}`. */
const IAM_VARIABLE = /\$\{([\w-]+:|[*?$]\})/;

const A_PROVIDER = "a provider, such as new AwsProvider(...)";

/** More levels than any prop has. */
const DEEPEST = 20;

/** The props of a construct with their tokens wrapped, and what is wrong with them. */
export interface WrappedProps {
  readonly input: unknown;
  readonly provider: TerraformProvider | undefined;
  readonly problems: readonly Problem[];
}

/** Wraps the tokens of the props of a construct. Takes out the provider, which no plan uses, and checks it. */
export function wrapProps(props: unknown): WrappedProps {
  const problems: Problem[] = [];
  let own: TerraformProvider | undefined;
  const input = readSafely([], problems, () => {
    // Props may be an instance of a class. The readers report what cannot have options.
    const given = props ?? {};
    if (typeof given !== "object" || Array.isArray(given)) return given;
    const { provider, ...others }: { readonly provider?: unknown } = given;
    readSafely(["provider"], problems, () => {
      if (TerraformProvider.isTerraformProvider(provider)) own = provider;
      else if (provider !== undefined) problems.push(...wrongType.check(["provider"], provider, A_PROVIDER));
    });
    return wrapTokens(others, problems);
  });
  return { input, provider: own, problems };
}

/** Reads a value of the user's, whose getters and proxies may throw. */
function readSafely(path: Path, problems: Problem[], read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    problems.push(...unreadableValue.check(path, error));
    return REFUSED;
  }
}

/**
 * Copies a user's input with every token wrapped as a value that only Terraform knows, so that the planning code
 * never looks into a token. A text with a whole Terraform expression (`"${var.x}"`) counts as a token too, except
 * inside policies: there `${aws:username}` is a variable of IAM.
 */
export function wrapTokens(input: unknown, problems: Problem[], path: Path = []): unknown {
  return wrap(input, { path, within: [] }, problems);
}

/** Where in the input a value is, and the objects around it. */
interface Place {
  readonly path: Path;
  readonly within: readonly object[];
}

function wrap(value: unknown, place: Place, problems: Problem[]): unknown {
  return readSafely(place.path, problems, () => copy(value, place, problems));
}

/** Whether a value holds neither a token nor an expression for sure, as most do: CDKTF searches each text twice. */
function isPlain(value: unknown): boolean {
  return typeof value === "string" ? !value.includes("{") : typeof value === "boolean";
}

function copy(value: unknown, place: Place, problems: Problem[]): unknown {
  if (isPlain(value)) return value;
  if (typeof value === "string")
    return isPolicy(place.path) ? wrapPolicy(value, place, problems) : wrapText(value, place.path);
  if (Token.isUnresolved(value)) return tokenValue(value);
  if (typeof value !== "object" || value === null) return value;
  // The readers refuse what holds itself or is so deep, and show the rest of it.
  if (place.within.includes(value) || place.within.length > DEEPEST) return "...";
  const { path } = place;
  const within = [...place.within, value];
  if (!Array.isArray(value)) return isInstance(value) ? value : copyMembers(value, { path, within }, problems);
  const items: readonly unknown[] = value;
  return items.map((item, index) => wrapItem(item, { path: [...path, index], within }, problems));
}

function copyMembers(value: object, { path, within }: Place, problems: Problem[]): object {
  const wrapped: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(value)) {
    if (!isFitKey(key, path, problems)) continue;
    wrapped[key] = isPlain(member) ? member : wrap(member, { path: [...path, key], within }, problems);
  }
  const facts = ofSet(value);
  return facts ? markOfSet(wrapped, facts) : Object.assign(wrapped, notesIn(value));
}

/** The JSON of a policy has tokens in its texts; any other text with a token is JSON that only Terraform knows. */
function wrapPolicy(text: string, place: Place, problems: Problem[]): unknown {
  const json = parseJson(text);
  if ("value" in json) return wrap(json.value, place, problems);
  return Token.isUnresolved(text) || (isTemplate(text) && !IAM_VARIABLE.test(text)) ? tokenValue(text) : text;
}

function wrapText(text: string, path: Path): unknown {
  const isToken = Token.isUnresolved(text);
  if (isInPolicy(path)) return isToken ? tokenValue(text) : text;
  if (isToken) return tokenValue(escapeAroundExpressions(text));
  return isTemplate(text) ? tokenValue(asToken(text)) : text;
}

function wrapItem(item: unknown, place: Place, problems: Problem[]): unknown {
  const isSpread = typeof item === "string" && LIST_TOKEN.test(item);
  if (!isSpread && !(Array.isArray(item) && Token.isUnresolved(item))) return wrap(item, place, problems);
  problems.push(...tokenInList.check(place.path));
  return tokenValue(item);
}

/** Keys have to be known at synth, except those of tags, which are only values to Terraform. */
function isFitKey(key: string, path: Path, problems: Problem[]): boolean {
  const fits = !/[$%]\{/.test(key) || (isInPolicy(path) && !Token.isUnresolved(key)) || path.at(-1) === "tags";
  const found = fits ? lostKey.check([...path, key], key) : tokenKey.check(path);
  problems.push(...found);
  return found.length === 0;
}

function isInPolicy([first, , third]: Path): boolean {
  const isOfService = first === "services" || first === "customServices";
  return first === "policy" || (isOfService && (third === "policy" || third === "alsoAllow"));
}

function isPolicy(path: Path): boolean {
  return isInPolicy(path) && path.at(-1) === "policy" && (path.length === 1 || path.length === 3);
}

/** CDKTF's functions escape an expression in a text, since they take the text for a literal; they leave a token alone. */
function asToken(text: string) {
  if (!text.includes("${")) return text;
  return ref(/^\$\{([^{}]*)\}$/.exec(text)?.[1] ?? quoteKey(text, (token) => token));
}
