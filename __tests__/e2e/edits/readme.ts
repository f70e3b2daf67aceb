const START = "<!-- The tables of docs/what-each-edit-does.md, written with it -->";
const END = "<!-- The end of the tables -->";

/** The README with the tables of the page in place of those between its two marks, folded by kind. */
export function withTables(readme: string, page: string): string {
  const [before, ...rest] = readme.split(START);
  const [, after] = rest.join(START).split(END);
  if (before === undefined || after === undefined) throw new Error(`The README lacks ${START} or ${END}`);
  const [, ...kinds] = page.trimEnd().split(/^## /m);
  return `${before}${START}\n${kinds.map(folded).join("\n")}\n${END}${after}`;
}

/** The heading of a kind over its table, as what is folded out on a click. */
function folded(kind: string): string {
  const [heading = "", ...table] = kind.trim().split("\n");
  const summary = heading.replace(/`(.+?)`/g, "<code>$1</code>");
  return `<details>\n<summary>${summary}</summary>\n${table.join("\n")}\n\n</details>\n`;
}
