import { shapeRule } from "../rule";

export const emptyList = shapeRule({
  id: "empty-list",
  what: "A list has at least one member.",
  why: 'An empty list reads like "all" to some people and like "none" to others; AWS and Terraform differ by argument.',
  message: (what: string, other = "leave the option out") =>
    `Received an empty list: name at least one of the ${what}, or ${other}`,
});
