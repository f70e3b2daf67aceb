import { isUnresolved } from "../../shapes/unresolved";
import type { JsonValue } from "./render";

/** Most characters of an endpoint policy: https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html */
export const MAX_POLICY_CHARACTERS = 20_480;

/** Length of most ARNs: what a token is taken to become. */
const CHARACTERS_PER_TOKEN = 150;

/** How many characters a rendered policy has. */
export interface PolicySize {
  /** Characters that are certain. */
  readonly literal: number;
  /** Characters with an estimate for each token. */
  readonly estimated: number;
}

/** The size of a rendered policy as Terraform writes it: compact, with `&`, `<` and `>` escaped. */
export function policySize(rendered: JsonValue): PolicySize {
  let tokens = 0;
  const text = JSON.stringify(rendered, (_, member) => {
    if (!isUnresolved(member)) return member;
    tokens += 1;
    return "";
  });
  const escaped = text.match(/[&<>\u2028\u2029]/g)?.length ?? 0;
  const literal = text.length + escaped * "\\u0026".length - escaped;
  return { literal, estimated: literal + tokens * CHARACTERS_PER_TOKEN };
}
