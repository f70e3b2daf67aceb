import { isUnresolved, type Unresolved } from "../../shapes/unresolved";

/** A JSON value in which tokens may replace texts and lists. */
export type JsonValue = string | Unresolved | readonly JsonValue[] | JsonObject;

/** A JSON object in which tokens may replace texts and lists. */
export interface JsonObject {
  readonly [name: string]: JsonValue;
}

const TOKEN = { token: "" };

/** What a token is written as, since its text is not known. */
export const TOKEN_TEXT = JSON.stringify(TOKEN);

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
  const text = JSON.stringify(value, (_, member: unknown) => {
    if (!isUnresolved(member)) return member;
    tokens.push(member);
    return TOKEN;
  });
  return { text, tokens };
}

/** What two values have in common if they are the same token. */
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
