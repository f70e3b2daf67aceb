import { readFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");

/** The code blocks of one language under a heading of a page, in order. */
export function blocksOf(page: string, heading: string, language: string): readonly string[] {
  const sections = readFileSync(join(ROOT, page), "utf8").split(/^(?=#+ )/m);
  const section = sections.find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`${page} has no section ${JSON.stringify(heading)}`);
  const blocks = [...section.matchAll(/```(\w+)\n([\s\S]*?)```/g)];
  return blocks.filter(([, of]) => of === language).map(([, , code = ""]) => code);
}
