import { shapeRule } from "../rule";

export const tokenKey = shapeRule({
  id: "token-key",
  what: "The keys of a map are known at synth.",
  why: "The keys become keys of for_each, which Terraform must know before it plans.",
  source: "https://developer.hashicorp.com/terraform/language/meta-arguments/for_each (2026)",
  message: () =>
    "A key is a Terraform token, but Terraform must know the keys of for_each before it plans: write the key as a literal string",
});
