import ts from "typescript";

/** What a comment says. */
export interface Comment {
  readonly text: string;
  /** Further remarks by their tag, such as `default`, `throws` and `example`. */
  readonly tags: Readonly<Record<string, string>>;
  /** Parameters with what is said of them. */
  readonly parameters: readonly { readonly name: string; readonly text: string }[];
}

/** Reads the comment of a name. */
export function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): Comment {
  const tags = symbol.getJsDocTags(checker).map(({ name, text }) => ({
    name,
    text: ts.displayPartsToString(text),
  }));
  const ofParameters = tags.filter(({ name }) => name === "param");
  return {
    text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
    tags: Object.fromEntries(tags.filter(({ name }) => name !== "param").map(({ name, text }) => [name, text])),
    parameters: ofParameters.map(({ text }) => {
      const [, name = "", said = ""] = /^(\S+)\s*([\s\S]*)$/.exec(text) ?? [];
      return { name, text: said };
    }),
  };
}
