import { blanked, nameOrBlanks } from "./blanks";

/**
 * The code of JavaScript or TypeScript alone, each character at its place: comments, regular expressions and
 * texts become blanks, but for texts that may be names of modules.
 */
export function scriptCode(text: string): string {
  return readCode(text, 0, false);
}

/** Reads code to the end of the text; inside a template, to the brace that closes the expression. */
function readCode(text: string, start: number, isInTemplate: boolean): string {
  let [code, before, depth] = ["", "", 0];
  while (start + code.length < text.length) {
    const token = tokenAt(text, start + code.length, before);
    if (token === "{") depth += 1;
    if (token === "}") depth -= 1;
    if (isInTemplate && depth < 0) break;
    code += token;
    // After an operand, TypeScript's assertion `!` leaves an operand.
    if (token.trim() !== "" && !(token === "!" && /^[\w$)\]]/.test(before))) before = token;
  }
  return code;
}

const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"?|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'?|[\w$]+|=>|\s+|[\s\S]/y;
const REGEX = /\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\/[a-z]*/y;
const CHUNK = /[^`\\$]*(?:(?:\\[\s\S]|\$(?!\{))[^`\\$]*)*/y;

function tokenAt(text: string, at: number, before: string): string {
  if (text[at] === "`") return readTemplate(text, at);
  const regex = text[at] === "/" && mayPrecedeRegex(before) ? matchAt(REGEX, text, at) : "";
  if (regex !== "") return `/${blanked(regex.slice(2))}/`;
  const token = matchAt(TOKEN, text, at);
  if (/^\/[/*]/.test(token)) return blanked(token);
  return /^["']/.test(token) ? nameOrBlanks(token) : token;
}

/** Texts of a template, and the code of its expressions; one that never ends is none, but a sign in other text. */
function readTemplate(text: string, start: number): string {
  let code = "`";
  const add = (part: string) => {
    code += part;
  };
  const next = (length: number) => text.slice(start + code.length, start + code.length + length);
  while (start + code.length < text.length) {
    add(nameOrBlanks(matchAt(CHUNK, text, start + code.length)));
    if (next(1) === "`") return `${code}\``;
    if (next(2) !== "${") break;
    add("${");
    add(readCode(text, start + code.length, true));
    add(next(1));
  }
  return "`";
}

/** Whether a slash after this begins a regular expression; otherwise it divides, or closes a tag of JSX. */
function mayPrecedeRegex(before: string): boolean {
  const word =
    /^(?:return|typeof|case|in|of|delete|void|instanceof|new|else|do|throw|await|yield|default|=>)$/;
  return before === "" || word.test(before) || /^[=([{,;:!&|?+*%~^-]$/.test(before);
}

function matchAt(form: RegExp, text: string, at: number): string {
  form.lastIndex = at;
  return form.exec(text)?.[0] ?? "";
}
