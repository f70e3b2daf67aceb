import { type IResolvable, Lazy } from "cdktf";
import { quoteKey, wholeExpression } from "./templates";

/** Functions whose value may be no text, although CDKTF gives a text for each call. */
const OF_ANY_TYPE = /^(jsondecode|yamldecode|merge|lookup|try|element|one)\(/;

/**
 * Resolves the token of a policy to the JSON values of its row, with the statements that are added to it if there are
 * any: an expression for a list.
 */
export function resolvePolicyToken(token: unknown, added: string | undefined): IResolvable {
  return Lazy.anyValue({
    produce: (context) => {
      const resolved: unknown = context.resolve(token);
      const isText = typeof resolved === "string";
      // A token of CDKTF itself, of which Terraform sees no more than the value.
      if (!isText && added === undefined) return resolved;
      const policy = isText ? decode(resolved, token) : decodeText(JSON.stringify(resolved));
      return `\${${added === undefined ? policy : withStatements(policy, added)}}`;
    },
  });
}

/** An expression for a policy with the statements that are added to it; it has one statement itself, or a list. */
export function withStatements(policy: string, added: string): string {
  return `merge(${policy}, { Statement = concat(flatten([${policy}.Statement]), ${added}) })`;
}

/** An expression for the JSON values of a policy. A token that is no text may stand for them, or for their text. */
function decode(resolved: string, token: unknown): string {
  const expression = wholeExpression(resolved);
  if (expression === undefined) return decodeText(resolved);
  const isText = typeof token === "string" && !OF_ANY_TYPE.test(expression);
  return isText ? `jsondecode(${expression})` : `try(jsondecode(${expression}), ${expression})`;
}

function decodeText(text: string): string {
  return `jsondecode(${quoteKey(text, (token) => token)})`;
}
