import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPOSITORY } from "../../scripts/repository";

const ROOT = join(__dirname, "..", "..");

/** The README, and the pages of the documentation. */
export const PAGES: readonly string[] = ["README.md", ...pagesIn("docs"), ...pagesIn("docs/recipes")];

/** A code block, and the file that the text before it names: "`main.ts` is …". */
export interface Block {
  readonly language: string;
  readonly code: string;
  readonly file: string | undefined;
}

/** The code blocks under a heading of a page, in order. */
export function allBlocksOf(page: string, heading: string): readonly Block[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  const sections = text.split(/^(?=#+ )/m);
  const section = sections.find((one) => one.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`${page} has no section ${JSON.stringify(heading)}`);
  return [...section.matchAll(/([^\n]*)\n\n[ \t]*```(\w+)\n([\s\S]*?)```/g)].map(
    ([, before = "", language = "", code = ""]) => ({ language, code, file: /`([\w-]+(?:\.\w+)+)`/.exec(before)?.[1] }),
  );
}

/** The code blocks of one language under a heading of a page, in order. */
export function blocksOf(page: string, heading: string, language: string): readonly string[] {
  return allBlocksOf(page, heading).flatMap((block) => (block.language === language ? [block.code] : []));
}

/** The files under a heading of a page that a reader is to paste, by name. */
export function filesOf(page: string, heading: string): Readonly<Record<string, string>> {
  const files = allBlocksOf(page, heading).filter(({ language }) => !/^(ba)?sh$/.test(language));
  return Object.fromEntries(files.map(({ file = "", code }) => [file, code]));
}

/** The path of a file that an address of this repository shows; undefined if it shows none. */
export function pathInRepository(address: string): string | undefined {
  const raw = REPOSITORY.replace("https://github.com", "https://raw.githubusercontent.com");
  const start = [`${REPOSITORY}/blob/HEAD/`, `${REPOSITORY}/edit/HEAD/`, `${raw}/HEAD/`].find((one) =>
    address.startsWith(one),
  );
  return start === undefined ? undefined : address.slice(start.length);
}

function pagesIn(folder: string): readonly string[] {
  const files = readdirSync(join(ROOT, folder)).filter((file) => file.endsWith(".md"));
  return files.map((file) => join(folder, file));
}
