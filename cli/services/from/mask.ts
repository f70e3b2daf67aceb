/** Replaces a text with spaces. Line breaks stay, so that everything after the text keeps its place. */
export function mask(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

/** Does the same with a text in quotes, unless it may be the name of a module or a client. */
function maskUnlessName(quoted: string): string {
  const [, open = "", text = "", close = ""] = /^(["']?)([\s\S]*?)(\1)$/.exec(quoted) ?? [];
  return /^[\w@./-]*$/.test(text) ? quoted : `${open}${mask(text)}${close}`;
}

const COMMENT_OR_TEXT =
  /#[^\n]*|("""|''')(?:\\[\s\S]|[^\\])*?(?:\1|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"?|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'?/g;

/** Masks the comments and texts of Python code, except texts that may be names of clients. */
export function maskPython(code: string): string {
  return code.replace(COMMENT_OR_TEXT, (found) => {
    return /^(?:#|"""|''')/.test(found) ? mask(found) : maskUnlessName(found);
  });
}

/**
 * Masks the comments, regular expressions and texts of JavaScript or TypeScript code, except texts that may be
 * names of modules.
 */
export function maskScript(text: string): string {
  return maskCode(text, 0, false);
}

/** Masks from a place to the end of the text; in a template, to the brace that closes the expression. */
function maskCode(text: string, start: number, isInTemplate: boolean): string {
  let [code, before, depth] = ["", "", 0];
  while (start + code.length < text.length) {
    const token = tokenAt(text, start + code.length, before);
    if (token === "{") depth += 1;
    if (token === "}") depth -= 1;
    if (isInTemplate && depth < 0) break;
    code += token;
    // TypeScript's assertion `!` follows an operand, and the result is an operand too.
    if (token.trim() !== "" && !(token === "!" && /^[\w$)\]]/.test(before))) before = token;
  }
  return code;
}

const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"?|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'?|[\w$]+|=>|\s+|[\s\S]/y;
const REGEX = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const CHUNK = /[^`\\$]*(?:(?:\\[\s\S]|\$(?!\{))[^`\\$]*)*/y;

function tokenAt(text: string, at: number, before: string): string {
  if (text[at] === "`") return maskTemplate(text, at);
  const regex = text[at] === "/" && mayPrecedeRegex(before) ? matchAt(REGEX, text, at) : "";
  if (regex !== "") return `/${mask(regex.slice(2))}/`;
  const token = matchAt(TOKEN, text, at);
  if (/^\/[/*]/.test(token)) return mask(token);
  return /^["']/.test(token) ? maskUnlessName(token) : token;
}

/** Masks the texts of a template and in its expressions. A backtick that nothing closes begins no template. */
function maskTemplate(text: string, start: number): string {
  let code = "`";
  const add = (part: string) => {
    code += part;
  };
  const next = (length: number) => text.slice(start + code.length, start + code.length + length);
  while (start + code.length < text.length) {
    add(maskUnlessName(matchAt(CHUNK, text, start + code.length)));
    if (next(1) === "`") return `${code}\``;
    if (next(2) !== "${") break;
    add("${");
    add(maskCode(text, start + code.length, true));
    add(next(1));
  }
  return "`";
}

/** Whether a slash after this token begins a regular expression. Otherwise it divides, or belongs to a tag of JSX. */
function mayPrecedeRegex(before: string): boolean {
  const word = /^(?:return|typeof|case|in|of|delete|void|instanceof|new|else|do|throw|await|yield|default|=>)$/;
  return before === "" || word.test(before) || /^[=([{,;:!&|?+*%~^-]$/.test(before);
}

function matchAt(form: RegExp, text: string, at: number): string {
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? "";
}
