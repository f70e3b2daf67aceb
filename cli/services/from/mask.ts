/** Blanks in place of a text; its lines stay, so that the places of what follows stay. */
export function blanked(text: string): string {
  return text.replace(/[^\n]/g, " ");
}

/** A text in its quotes, if it has some: as it is where it may be the name of a module or a client, else blanks. */
export function nameOrBlanks(quoted: string): string {
  const [, open = "", text = "", close = ""] = /^(["']?)([\s\S]*?)(\1)$/.exec(quoted) ?? [];
  return /^[\w@./-]*$/.test(text) ? quoted : `${open}${blanked(text)}${close}`;
}
