import { shapeRule } from "../rule";
import { show } from "../text";

export const reservedTagKey = shapeRule({
  id: "reserved-tag-key",
  what: 'No tag key begins with "aws:".',
  why: "The prefix is reserved for AWS, which refuses it in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (2026)",
  message: (key: string) =>
    /^aws:/i.test(key)
      ? `The tag key ${show(key)} begins with "aws:", which is reserved for AWS: use another key`
      : undefined,
});
