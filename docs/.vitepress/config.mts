import { defineConfig } from "vitepress";
import { REPOSITORY } from "../../scripts/repository";
import { followRepository, labelCells, slugify } from "./markdown.mts";
import { SIDEBAR } from "./pages.mts";

// Tables of many columns need the place of the outline.
const WIDE = /^(catalogue|catalogue-sample)\.md$/;

const BASE = process.env["DOCS_BASE"] ?? "/";

/** Guides come before entries of references. VitePress writes it into the site as text, so it stands alone. */
function boostDocument(id: string): number {
  if (id.includes("/api/")) return 0.2;
  return /catalogue-sample|rules/.test(id) ? 0.5 : 1;
}

export default defineConfig({
  lang: "en-GB",
  title: "cdktf-aws-vpc-endpoints",
  description: "AWS VPC endpoints (PrivateLink) for CDKTF from one typed service map",
  base: BASE,
  head: [["link", { rel: "icon", href: `${BASE}icon.svg` }]],
  markdown: {
    anchor: { slugify },
    headers: { slugify },
    toc: { slugify },
    config: (md) => {
      followRepository(md);
      labelCells(md);
    },
  },
  transformPageData: ({ relativePath, frontmatter }) => {
    if (WIDE.test(relativePath)) return { frontmatter: { ...frontmatter, aside: false } };
    // The API reference is written from the comments of the code.
    if (relativePath.startsWith("api/")) return { frontmatter: { ...frontmatter, editLink: false } };
  },
  themeConfig: {
    siteTitle: "VPC endpoints for CDKTF",
    search: { provider: "local", options: { detailedView: true, miniSearch: { searchOptions: { boostDocument } } } },
    outline: { level: [2, 3] },
    nav: [
      { text: "Start", link: "/getting-started" },
      { text: "Recipes", link: "/recipes/" },
      { text: "API", link: "/api/" },
      { text: "Services", link: "/catalogue" },
    ],
    sidebar: SIDEBAR,
    socialLinks: [{ icon: "github", link: REPOSITORY }],
    editLink: { pattern: `${REPOSITORY}/edit/HEAD/docs/:path`, text: "Edit this page" },
  },
});
