import { posix } from "node:path";
import type { MarkdownRenderer } from "vitepress";
import { REPOSITORY } from "../../scripts/repository";

type Token = ReturnType<MarkdownRenderer["parse"]>[number];

const FILES = `${REPOSITORY}/blob/HEAD/`;

/** The anchor of a heading as GitHub makes it, so that the pages' links hold in both places. */
export function slugify(heading: string): string {
  const kept = heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "");
  return kept.replace(/\s/g, "-");
}

/** Has links to files outside of docs lead to the repository, and those to pages on GitHub to the pages of the site. */
export function followRepository(md: MarkdownRenderer): void {
  md.core.ruler.push("follow-repository", ({ tokens, env }) => {
    for (const link of tokens.flatMap(({ children }) => children ?? []).filter(({ type }) => type === "link_open")) {
      link.attrSet("href", addressOn(env.relativePath, link.attrGet("href") ?? ""));
    }
  });
}

function addressOn(page: string, address: string): string {
  if (address.startsWith(`${FILES}docs/`)) return `/${address.slice(`${FILES}docs/`.length)}`;
  if (/^([a-z]+:|#|\/)/.test(address)) return address;
  const path = posix.join("docs", posix.dirname(page), address);
  return /^docs\/.*\.md(#|$)/.test(path) ? address : `${FILES}${path}`;
}

/** Gives each cell of a table the heading of its column, which narrow screens show beside it. */
export function labelCells(md: MarkdownRenderer): void {
  md.core.ruler.push("label-cells", ({ tokens }) => {
    let headings: string[] = [];
    let column = 0;
    tokens.forEach((token, index) => {
      if (token.type === "thead_open") headings = [];
      if (token.type === "tr_open") column = 0;
      if (token.type === "th_open") headings.push(textOf(tokens[index + 1]));
      if (token.type === "td_open") token.attrSet("data-label", headings[column++] ?? "");
    });
  });
}

function textOf(token: Token | undefined): string {
  const parts = token?.children?.filter(({ type }) => type === "text" || type === "code_inline") ?? [];
  return parts.map(({ content }) => content).join("");
}
