import { DefaultTokenResolver, StringConcat, TerraformStack, Tokenization } from "cdktf";
import type { Construct } from "constructs";

/** What CDKTF makes of a value in the stack of a construct; an expression of Terraform is a text there. */
export function resolveIn(construct: Construct, value: unknown): unknown {
  const resolver = new DefaultTokenResolver(new StringConcat());
  return Tokenization.resolve(value, { scope: TerraformStack.of(construct), resolver, preparing: false });
}
