/** Replaces a text with spaces. Line breaks stay, so that everything after the text keeps its place. */
export function mask(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

/** Does the same with a text in quotes, unless it may be the name of a module or a client. */
export function maskUnlessName(quoted: string): string {
  const [, open = "", text = "", close = ""] = /^(["']?)([\s\S]*?)(\1)$/.exec(quoted) ?? [];
  return /^[\w@./-]*$/.test(text) ? quoted : `${open}${mask(text)}${close}`;
}
