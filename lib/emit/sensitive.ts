import { Lazy, TerraformStack, Token } from "cdktf";
import type { Construct } from "constructs";
import type { Expression } from "./expressions";
import { textExpression } from "./resolve";

/** Writes an expression so that Terraform shows its value. */
export type Show = (expression: string) => string;

/** References that are never sensitive: to resources of AWS, except those that hold secrets. */
const PLAIN = /^(data\.)?aws_(?!ssm_parameter|secretsmanager_)/;

/**
 * Shows values of endpoints. Terraform calls all that comes from a sensitive value sensitive, ids from parameters too,
 * and would warn for ever of every message about them. `nonsensitive` is written only if an id may be sensitive, since
 * versions before 1.7 reject it for other values: https://github.com/hashicorp/terraform/pull/33856 (2024)
 */
export function showIn(scope: Construct, expressions: readonly Expression[]): Show {
  const references = expressions.flatMap(({ text }) => referencesIn(text ?? "${unknown.yet}"));
  const others = references.filter((reference) => !PLAIN.test(reference));
  const areVariables = others.every((reference) => reference.startsWith("var."));
  const isPlain = areVariables && (others.length === 0 || !hasSensitiveVariable(scope));
  return (expression) => (isPlain ? expression : `nonsensitive(${expression})`);
}

/** Shows the members of a list, of which some may be sensitive. */
export function showMembers(list: string, show: Show): string {
  const all = show(list);
  return all === list ? list : `[for id in ${all} : ${show("id")}]`;
}

/** Shows a text with tokens. */
export function showToken(text: string, show: Show): string {
  if (show(text) === text) return text;
  return Token.asString(Lazy.anyValue({ produce: (context) => `\${${show(textExpression(text, context))}}` }));
}

/** What an expression refers to, such as `var.x` or `data.aws_vpc.main`. */
function referencesIn(text: string): readonly string[] {
  const [expressions = ""] = /\$\{.*\}/s.exec(text) ?? [];
  const withoutTexts = expressions.replace(/"(?:[^"\\$]|\\.)*"/g, "");
  return withoutTexts.match(/(?<![\w.])(data\.)?[a-z_][\w-]*\.[\w-]+/gi) ?? [];
}

/** Which variable it is does not matter: to ask for a name would settle it before the program may change it. */
function hasSensitiveVariable(scope: Construct): boolean {
  return TerraformStack.of(scope)
    .node.findAll()
    .some((node) => "sensitive" in node && node.sensitive === true);
}
