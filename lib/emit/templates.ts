const MARK = /[$%]\{/;
const TOKEN = /^\$\{TfToken\[[^\]]*\]\}$/;

/** Whether a text holds expressions or directives of Terraform, and all of them are whole. Otherwise it is mere text. */
export function isTemplate(text: string): boolean {
  return MARK.test(text) && partsOf(text) !== undefined;
}

/** Writes a text so that Terraform reads it as it is, except for CDKTF's tokens. */
export function escapeTemplates(text: string): string {
  if (!text.includes("{")) return text;
  return keepDollars(text.replace(/\$\{(?!TfToken\[)|%\{/g, (mark) => `${mark[0]}${mark}`));
}

/** The same, but leaves the expressions of a text alone if all of them are whole. */
export function escapeAroundExpressions(text: string): string {
  if (!text.includes("{")) return text;
  const kept = keepDollars(text);
  return isTemplate(kept) ? kept : escapeTemplates(text);
}

/** A `$` right before a token would make Terraform read the token as text. */
function keepDollars(text: string): string {
  return text.replace(/\$+(?=\$\{TfToken\[)/g, (dollars) => `\${"${dollars}"}`);
}

/** The expression of a text that is nothing else; undefined if it has other parts. */
export function wholeExpression(text: string): string | undefined {
  const [before, expression, after, ...more] = partsOf(text) ?? [];
  const isAlone = before === "" && after === "" && more.length === 0;
  return isAlone && expression?.startsWith("${") ? expression.slice(2, -1) : undefined;
}

/**
 * Writes a template as a part of an expression, in quotes.
 *
 * @param resolve gives the expression of a token
 */
export function quoteKey(text: string, resolve: (token: string) => string): string {
  const parts = partsOf(text) ?? [text];
  const written = parts.map((part, index) => {
    if (index % 2 === 0) return escapeQuotes(part);
    return TOKEN.test(part) ? `\${${resolve(part)}}` : part;
  });
  return `"${written.join("")}"`;
}

/** Writes what is literal in a text as it is, and each expression as `write` says. */
export function rewriteExpressions(text: string, write: (expression: string) => string): string {
  const parts = partsOf(text) ?? [text];
  return parts
    .map((part, index) => (index % 2 === 0 ? part.replace(/([$%])\1(?=\{)/g, "$1") : write(part.slice(2, -1))))
    .join("");
}

function escapeQuotes(text: string): string {
  const escaped = text.replace(/["\\]/g, (character) => `\\${character}`);
  return escaped.replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\t", "\\t");
}

/** Text and expression in turn, beginning with text; undefined if an expression or a directive is not whole. */
function partsOf(text: string): readonly string[] | undefined {
  const parts: string[] = [];
  let from = 0;
  let open = 0;
  for (const { 0: mark, index } of text.matchAll(/\$\$\{|%%\{|\$\{|%\{/g)) {
    // A doubled sign escapes the brace; what is inside an expression belongs to it.
    if (index < from || mark.length > 2) continue;
    const part = text.slice(index, endOf(text, index));
    if (!isWhole(part)) return undefined;
    open += nesting(part);
    parts.push(text.slice(from, index), part);
    from = index + part.length;
  }
  return open === 0 ? [...parts, text.slice(from)] : undefined;
}

function isWhole(part: string): boolean {
  return /^(\$\{.*[^\s~{].*|%\{~?\s*(if|for|else|endif|endfor)\b.*)\}$/s.test(part);
}

/** How much deeper the text after a part is nested: one level after the start of a directive, and one less after its end. */
function nesting(part: string): number {
  if (/^%\{~?\s*(if|for)\b/.test(part)) return 1;
  return /^%\{~?\s*end/.test(part) ? -1 : 0;
}

/** The end of the expression that begins at `start`; 0 if it has none. */
function endOf(text: string, start: number): number {
  const open: string[] = [];
  for (const { 0: sign, index } of text.slice(start).matchAll(/\\.|\$\$\{|%%\{|[$%]?\{|["}]/gs)) {
    const isQuoted = open.at(-1) === '"';
    if (sign === (isQuoted ? '"' : "}")) open.pop();
    else if ((isQuoted ? /^[$%]\{/ : /^"|\{$/).test(sign)) open.push(sign);
    if (open.length === 0) return start + index + 1;
  }
  return 0;
}
