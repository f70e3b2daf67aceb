import { type IResolvable, type IResolveContext, Token } from "cdktf";
import { isUnresolved } from "../shapes/unresolved";

/** Whether a part of a plan is known as a whole: no value and no key in it is for Terraform to find out. */
export function isLiteral(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (isUnresolved(value)) return false;
  return Object.entries(value).every(([key, member]) => !key.includes("${") && isLiteral(member));
}

/** Wraps values without tokens, so that CDKTF takes them as they are. It searches every other text, twice in a synth. */
export function literal(value: unknown): IResolvable {
  const token: IResolvable = {
    creationStack: [],
    resolve: (context: IResolveContext) => {
      // CDKTF searches what a token resolves to, and leaves alone what a post-processor makes of it.
      context.registerPostProcessor({ postProcess: () => value });
    },
    toString: () => Token.asString(token),
  };
  return token;
}
