import type { Unresolved } from "../../shapes/unresolved";
import { type JsonObject, TOKEN_TEXT, writeText } from "./json";

/** Most characters of an endpoint policy: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html (2026) */
export const MAX_POLICY_CHARACTERS = 20_480;

/** Length of most ARNs, as an estimate of what a token becomes. */
const CHARACTERS_PER_TOKEN = 150;

/** Length of a long region or an account, as an estimate of what a token within a text becomes. */
const CHARACTERS_PER_PART = 14;

/** How many characters a rendered policy has. */
export interface PolicySize {
  /** Characters that are certain. */
  readonly literal: number;
  /** Characters with an estimate for each token. */
  readonly estimated: number;
}

const measured = new WeakMap<JsonObject, PolicySize>();

/** The size of a rendered policy as Terraform writes it: compact, with `&`, `<` and `>` escaped. */
export function policySize(rendered: JsonObject): PolicySize {
  const size = measured.get(rendered) ?? measure(rendered);
  measured.set(rendered, size);
  return size;
}

function measure(rendered: JsonObject): PolicySize {
  const { text, tokens } = writeText(rendered);
  const escaped = text.match(/[&<>\u2028\u2029]/g)?.length ?? 0;
  const withoutTokens = text.length - tokens.length * (TOKEN_TEXT.length - '""'.length);
  const literal = withoutTokens + escaped * ("\\u0026".length - 1);
  return { literal, estimated: tokens.reduce((sum, token) => sum + estimate(token), literal) };
}

function estimate(token: Unresolved): number {
  if (token.kind !== "text") return CHARACTERS_PER_TOKEN;
  return token.parts.reduce((sum, part) => sum + (typeof part === "string" ? part.length : CHARACTERS_PER_PART), 0);
}
