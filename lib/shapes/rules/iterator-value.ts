import { shapeRule } from "../rule";

export const iteratorValue = shapeRule({
  id: "iterator-value",
  what: "No value is each.key, each.value or count.index of the program's own iterator.",
  why: "They have a value within a block with for_each or count only, and within the endpoints they are those of this library.",
  source: "https://developer.hashicorp.com/terraform/language/meta-arguments/for_each (2026)",
  message: (expression: string) => {
    const found = /\b(each\.(?:key|value)|count\.index)\b/.exec(expression)?.[1];
    if (found === undefined) return undefined;
    return `The value is ${found} of an iterator, which Terraform knows within a block with for_each or count only: define the construct in an EndpointModuleStack and call that module with for_each, or pass a list that is made of the iterator ([for ...])`;
  },
});
