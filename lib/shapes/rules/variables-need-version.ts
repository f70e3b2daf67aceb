import { POLICY_VERSION } from "../policy-version";
import { shapeRule } from "../rule";
import { show } from "../text";

export const variablesNeedVersion = shapeRule({
  id: "variables-need-version",
  what: "A document with IAM variables has the version that knows them.",
  why: `Documents are rendered with version ${POLICY_VERSION}, which changes the meaning of \${ in a document of an older version.`,
  source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_version.html (2026)",
  message: (version: unknown, texts: readonly string[]) => {
    const variable = version === POLICY_VERSION ? undefined : texts.find((text) => text.includes("${"));
    return variable === undefined
      ? undefined
      : `IAM reads ${show(variable)} as plain text unless the document says "Version": ${show(POLICY_VERSION)}: add that version, or write \${$} if you mean a dollar sign`;
  },
});
