import { findPrefix } from "../../../lib/policy/iam/iam-data";

interface CompiledForm {
  readonly form: string;
  readonly matches: RegExp;
  /** How much of it is plain text: of two forms that match, the one with more says more. */
  readonly weight: number;
}

const compiled = new Map<string, readonly CompiledForm[]>();

/**
 * The form of ARN that fits an ARN best, among all forms of a prefix: `s3:::${BucketName}/${ObjectName}` for that of an
 * object; undefined if none fits.
 */
export function formOf(arn: string, prefix: string): string | undefined {
  const rest = withoutPartition(arn);
  return rest === undefined ? undefined : formsOf(prefix).find(({ matches }) => matches.test(rest))?.form;
}

function withoutPartition(arn: string): string | undefined {
  if (!arn.startsWith("arn:")) return undefined;
  const colon = arn.indexOf(":", 4);
  return colon < 0 ? undefined : arn.slice(colon + 1);
}

function formsOf(prefix: string): readonly CompiledForm[] {
  const known = compiled.get(prefix);
  if (known !== undefined) return known;
  const forms = (findPrefix(prefix)?.resources ?? [])
    .filter(isOwnForm)
    .map(compile)
    .sort((a, b) => b.weight - a.weight);
  compiled.set(prefix, forms);
  return forms;
}

/** Aliases and versions of a function are functions to most actions: what follows the name belongs to it. */
function isOwnForm(form: string): boolean {
  return !form.endsWith(":function:${FunctionName}:${Alias}") && !form.endsWith(":function:${FunctionName}:${Version}");
}

/** The region and the account have no colon in them, names of buckets no slash. */
function compile(form: string): CompiledForm {
  const plain = form.split(/\$\{[^}]*\}/);
  const variables = form.match(/\$\{[^}]*\}/g) ?? [];
  const pattern = plain.map((text, index) => `${literal(text)}${classOf(variables[index])}`).join("");
  return { form, matches: new RegExp(`^${pattern}$`, "s"), weight: plain.join("").length };
}

function classOf(variable: string | undefined): string {
  switch (variable) {
    case undefined:
      return "";
    case "${Region}":
    case "${Account}":
      return "[^:]*";
    case "${BucketName}":
      return "[^/:]+";
    default:
      return ".+";
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
