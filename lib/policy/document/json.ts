import { isUnresolved, type Unresolved } from "../../shapes/unresolved";

/** A JSON value in which tokens may replace texts and lists. */
export type JsonValue = string | Unresolved | readonly JsonValue[] | JsonObject;

/** A JSON object in which tokens may replace texts and lists. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

/** What a token is written as, since its text is not known. */
export const TOKEN_TEXT = '{"token":""}';

/** A JSON value as text. */
export interface JsonText {
  /** Compact JSON, with `TOKEN_TEXT` for each token. */
  readonly text: string;
  /** The tokens in the order of the text. */
  readonly tokens: readonly Unresolved[];
}

/** Writes a value as text, without looking into its tokens. */
export function writeText(value: JsonValue): JsonText {
  const tokens: Unresolved[] = [];
  return { text: write(value, tokens), tokens };
}

/** What is the same for two values that stand for the same token. */
export function identityOf(value: Unresolved): unknown {
  return value.kind === "token" ? value.token : value;
}

/** Numbers tokens, the same ones alike. */
export function tokenNumbers(): (token: Unresolved) => number {
  const numbers = new Map<unknown, number>();
  return (value) => {
    const token = identityOf(value);
    const number = numbers.get(token) ?? numbers.size;
    numbers.set(token, number);
    return number;
  };
}

function write(value: JsonValue, tokens: Unresolved[]): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (isUnresolved(value)) {
    tokens.push(value);
    return TOKEN_TEXT;
  }
  if (isList(value)) return `[${value.map((member) => write(member, tokens)).join()}]`;
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${write(member, tokens)}`,
  );
  return `{${members.join()}}`;
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
