import { shapeRule } from "../rule";
import { show } from "../text";

export const unknownSource = shapeRule({
  id: "unknown-source",
  what: "A source that allowFrom() admits is one security group, CIDR block or prefix list.",
  why: "A rule of a security group admits nothing else.",
  message: (received: unknown, isReference: boolean) => {
    const named = "{ securityGroupId }, { cidrBlock }, { ipv6CidrBlock } or { prefixListId }";
    const inArn = /^arn:.*\/((?:sg|pl)-[0-9a-f]+)$/.exec(String(received))?.[1];
    if (inArn !== undefined) return `${show(received)} is an ARN, and an id is expected: write ${show(inArn)}`;
    return isReference
      ? `Synth cannot see what kind of source ${show(received)} is: name it, as one of ${named}`
      : `Expected one security group (sg-…), CIDR block or prefix list (pl-…), received ${show(received)}: give its id or block, or one of ${named}`;
  },
});
