/** A word that had a private meaning in this code. */
interface PrivateWord {
  readonly words: readonly string[];
  /** What to write instead. */
  readonly instead: string;
  /**
   * Files in which it has its plain meaning.
   *
   * @default - none
   */
  readonly allowedIn?: readonly string[];
}

/** No file and nothing that the code declares is named with one of these words. */
export const PRIVATE_WORDS: readonly PrivateWord[] = [
  { words: ["beside"], instead: "the relation: other, of the same name, next to" },
  { words: ["blank", "blanks"], instead: "unresolved" },
  {
    words: ["cells"],
    instead: "columns, attributes or members",
    // The cells of a table that is printed.
    allowedIn: ["cli/wrap-table.ts", "lib/cost/table-lines.ts"],
  },
  {
    words: ["costed"],
    instead: "priced",
    // CostedEndpoint is a public name.
    allowedIn: ["lib/cost/cost-input.ts"],
  },
  { words: ["fill", "fills", "filled"], instead: "resolve, resolved" },
  { words: ["homeless"], instead: "what is missing: without a subnet, without a type" },
  { words: ["marked"], instead: "unresolved" },
  { words: ["settle", "settles", "settled"], instead: "what is done: read, merge, plan; or effective" },
  { words: ["tell", "tells", "told"], instead: "report, known" },
];
