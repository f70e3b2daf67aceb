import { isPattern } from "../policy/evaluate/pattern";
import { show } from "../shapes/text";
import { eachPrincipal } from "./each-principals";
import { defineRule, finding } from "./rule";

export const wildcardInPrincipal = defineRule({
  id: "wildcard-in-principal",
  what: 'A principal is named in full, and only "*" and { "AWS": "*" } mean everyone.',
  why: "IAM does not match principals by pattern, and rejects the policy.",
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html (2026)",
  check: eachPrincipal((principal, path, kind) => {
    if (principal === "*" && kind !== "Service") return [];
    if (principal === "*") {
      return finding(
        path,
        `"*" is no principal of the kind ${kind}: name it in full, or write "*" in place of the kinds`,
      );
    }
    const message = `${show(principal)} contains a wildcard, which a principal cannot: write "*" for everyone, and narrow it with ArnLike on "aws:PrincipalArn"`;
    return isPattern(principal) ? finding(path, message) : [];
  }),
});
