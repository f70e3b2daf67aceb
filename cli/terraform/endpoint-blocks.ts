import { type JsonObject, member, membersAt, objectsIn } from "./shown-json";

/** A resource `aws_vpc_endpoint` of `cdk.tf.json`. */
export interface EndpointBlock {
  /** Its name in Terraform. */
  readonly label: string;
  readonly content: JsonObject;
  /** The path of its construct in the stack; empty if it has no metadata. */
  readonly path: string;
}

/** The resources for VPC endpoints of a synthesized stack. */
export function endpointBlocks(stack: unknown): readonly EndpointBlock[] {
  return membersAt(stack, "resource", "aws_vpc_endpoint").map(([label, block]) => {
    const content = member(objectsIn(block)[0]);
    const path = member(content, "//", "metadata")["path"];
    const inStack = typeof path === "string" ? path.split("/").slice(1).join("/") : "";
    return { label, content, path: inStack };
  });
}
