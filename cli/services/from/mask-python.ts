import { blanked, nameOrBlanks } from "./blanks";

const COMMENT_OR_TEXT =
  /#[^\n]*|("""|''')(?:\\[\s\S]|[^\\])*?(?:\1|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"?|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'?/g;

/**
 * The code of Python alone, each character at its place: comments and texts become blanks, but for texts that
 * may be names of clients.
 */
export function pythonCode(text: string): string {
  return text.replace(COMMENT_OR_TEXT, (found) => {
    return /^(?:#|"""|''')/.test(found) ? blanked(found) : nameOrBlanks(found);
  });
}
