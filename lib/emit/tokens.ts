import { ref, Token } from "cdktf";
import { isInstance, memberPath, type Problem, tokenAmongListItems, tokenKey } from "../problems";
import { tokenValue as unresolved } from "../shapes/unresolved";
import { escapeBesideExpressions, isTemplate, quoteKey } from "./templates";

const LIST_TOKEN = /#\{TfToken\[/;

/** Where in the input a value stands: the keys that lead to it, and the objects around it. */
interface Place {
  readonly path: string;
  readonly keys: readonly string[];
  readonly within: readonly object[];
}

/**
 * Copies a user's input with every token marked as unresolved, so that the code that decides never
 * looks into one. A text with a whole Terraform expression (`"${var.x}"`) counts as a token too, except
 * inside policies, where `${aws:username}` is a variable of IAM.
 */
export function markTokens(input: unknown, problems: Problem[]): unknown {
  return mark(input, { path: "", keys: [], within: [] }, problems);
}

function mark(value: unknown, place: Place, problems: Problem[]): unknown {
  if (typeof value === "string") return markText(value, place);
  if (Token.isUnresolved(value)) return unresolved(value);
  if (typeof value !== "object" || value === null || place.within.includes(value)) return value;
  const within = [...place.within, value];
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return items.map((item, index) =>
      markItem(item, { ...place, path: `${place.path}[${index}]`, within }, problems),
    );
  }
  if (isInstance(value)) return value;
  const members = Object.entries(value).filter(([key]) => isFitKey(key, place, problems));
  return Object.fromEntries(
    members.map(([key, member]) => {
      const inside = { path: memberPath(place.path, key), keys: [...place.keys, key], within };
      return [key, mark(member, inside, problems)];
    }),
  );
}

function markText(text: string, place: Place): unknown {
  // Most texts hold neither a token nor an expression, and CDKTF searches each text twice.
  if (!text.includes("{")) return text;
  const isToken = Token.isUnresolved(text);
  if (isInPolicy(place)) return isToken ? unresolved(text) : text;
  if (isToken) return unresolved(escapeBesideExpressions(text));
  return isTemplate(text) ? unresolved(asToken(text)) : text;
}

function markItem(item: unknown, place: Place, problems: Problem[]): unknown {
  const spread = typeof item === "string" && LIST_TOKEN.test(item);
  if (!spread && !(Array.isArray(item) && Token.isUnresolved(item))) return mark(item, place, problems);
  problems.push(tokenAmongListItems(place.path));
  return unresolved(item);
}

/** Keys have to be known at synth, but for those of tags, which are mere values to Terraform. */
function isFitKey(key: string, place: Place, problems: Problem[]): boolean {
  const fit =
    !/[$%]\{/.test(key) || (isInPolicy(place) && !Token.isUnresolved(key)) || place.keys.at(-1) === "tags";
  if (!fit) problems.push(tokenKey(place.path));
  return fit;
}

function isInPolicy({ keys: [first, , third] }: Place): boolean {
  return first === "policy" || ((first === "services" || first === "customServices") && third === "policy");
}

/** Functions of CDKTF take a text for a literal and escape the expression in it; a token they leave as it is. */
function asToken(text: string) {
  if (!text.includes("${")) return text;
  return ref(/^\$\{([^{}]*)\}$/.exec(text)?.[1] ?? quoteKey(text, (token) => token));
}
