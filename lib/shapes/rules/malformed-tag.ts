import { shapeRule } from "../rule";
import { show } from "../text";

const LONGEST_KEY = 128;
const LONGEST_VALUE = 256;

export const malformedTag = shapeRule({
  id: "malformed-tag",
  what: "The key of a tag has 1 to 128 characters, and its value at most 256.",
  why: "AWS would refuse the tag in the middle of an apply.",
  source: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html (2026)",
  message: (key: string, value: unknown) => {
    if (key === "") return "A tag has an empty key: give it a name";
    const [ofKey, ofValue] = [lengthOf(key), lengthOf(value)];
    if (ofKey > LONGEST_KEY) {
      return `The tag key ${show(key)} has ${ofKey} characters, and AWS accepts ${LONGEST_KEY}: shorten it`;
    }
    return ofValue > LONGEST_VALUE
      ? `The value of the tag ${show(key)} has ${ofValue} characters, and AWS accepts ${LONGEST_VALUE}: shorten it`
      : undefined;
  },
});

/** The number of Unicode characters of a text; 0 if only Terraform knows them. */
function lengthOf(text: unknown): number {
  return typeof text === "string" && !text.includes("${") ? [...text].length : 0;
}
