import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedLatticeArn = shapeRule({
  id: "malformed-lattice-arn",
  what: "The ARN of a VPC Lattice resource is complete and of the right kind.",
  why: "AWS would refuse it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/vpc-lattice/latest/ug/ (2026)",
  message: (value: string, kind: string, prefix: string) =>
    new RegExp(`^arn:[a-z-]+:vpc-lattice:[a-z0-9-]+:\\d{12}:${kind}/${prefix}-[0-9a-z]+$`).test(value)
      ? undefined
      : `${show(value)} is not an ARN of the form arn:aws:vpc-lattice:us-east-1:123456789012:${kind}/${prefix}-0123456789abcdef0`,
});
