import { mask, maskUnlessName } from "./mask";

const COMMENT_OR_TEXT =
  /#[^\n]*|("""|''')(?:\\[\s\S]|[^\\])*?(?:\1|$)|"[^"\\\n]*(?:\\[\s\S][^"\\\n]*)*"?|'[^'\\\n]*(?:\\[\s\S][^'\\\n]*)*'?/g;

/** Masks the comments and texts of Python code, except texts that may be names of clients. */
export function maskPython(code: string): string {
  return code.replace(COMMENT_OR_TEXT, (found) => {
    return /^(?:#|"""|''')/.test(found) ? mask(found) : maskUnlessName(found);
  });
}
