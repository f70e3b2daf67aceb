import { shapeRule } from "../rule";
import { show } from "../text";

export const malformedId = shapeRule({
  id: "malformed-id",
  what: "An id has the prefix of its kind of resource, and 8 or 17 hexadecimal digits.",
  why: "AWS would refuse the id in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resource-ids.html (2026)",
  message: (value: string, prefix: string) => {
    const form = `${prefix}-(?:[0-9a-f]{8}|[0-9a-f]{17})`;
    if (new RegExp(`^${form}$`).test(value)) return undefined;
    const inArn = new RegExp(`^arn:.*/(${form})$`).exec(value)?.[1];
    if (inArn !== undefined) return `${show(value)} is an ARN, and an id is expected: write ${show(inArn)}`;
    return `${show(value)} is not an id of the form ${prefix}-0123456789abcdef0: expected "${prefix}-" and 8 or 17 hexadecimal digits`;
  },
});
