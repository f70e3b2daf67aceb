import type { FactSource } from "../../lib/services/fact";
import type { Statement } from "../catalogue/statement";
import { nameIn, type Reading, state } from "./reading";

const PAGE = "https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html";
const SERVICE = /(?:com\.amazonaws|aws\.api|aws\.sagemaker|api\.aws)\.[a-z0-9.{}_-]*[a-z0-9}]/g;

/**
 * The services of the PrivateLink guide, from its page as HTML or Markdown: a table, or a list with the product above
 * its services.
 *
 * @param published date of the copy, as far as it is known
 * @throws if the page names no service
 */
export function readGuide(page: string, published: string | null, readAt: string): Reading {
  const from: FactSource = { source: PAGE, published, readAt, kind: "guide" };
  const found = new Map<string, readonly Statement[]>();
  for (const { title, fullName } of page.includes("<tr") ? readRows(page) : readLines(page)) {
    const name = nameIn(fullName);
    // A product may share an endpoint with one that the page names before it.
    if (name === undefined || found.has(name)) continue;
    found.set(name, [
      state(name, "title", title, from),
      state(name, "types", ["Interface"], from),
      state(name, "serviceName", fullName, from),
    ]);
  }
  if (found.size === 0) throw new Error("The page names no endpoint service");
  return { publisher: PAGE, statements: [...found.values()].flat(), isLook: true };
}

function readRows(html: string) {
  return html.split("<tr").flatMap((row) => {
    const [first = "", ...others] = row.split("<td").slice(1).map(textOf);
    return namesIn(others.join(" ")).map((fullName) => ({ title: first, fullName }));
  });
}

function readLines(markdown: string) {
  let title = "";
  return markdown.split("\n").flatMap((line) => {
    const names = namesIn(line);
    const [, bold] = /\*\*\s*\[?([^\]*]+?)\]?(?:\([^)]*\))?\s*\*\*/.exec(line) ?? [];
    const [, cell] = /^\|\s*\[?([^\]|]+?)\]?(?:\([^)]*\))?\s*\|/.exec(line) ?? [];
    title = bold ?? cell ?? title;
    return names.map((fullName) => ({ title, fullName }));
  });
}

function namesIn(text: string): readonly string[] {
  return [
    ...text
      .replaceAll(/\{\{?region\}?\}/g, "{region}")
      .replaceAll(/\{\{[^}]*\}\}/g, "{n}")
      .matchAll(SERVICE),
  ].map(([fullName]) => fullName);
}

function textOf(cell: string): string {
  return cell
    .slice(cell.indexOf(">") + 1)
    .replaceAll(/<(?:em|i|var|code[^>]*class="replaceable")[^>]*>\s*region\s*<\/\w+>/g, "{region}")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/ ?\{region\} ?/g, "{region}")
    .trim();
}
