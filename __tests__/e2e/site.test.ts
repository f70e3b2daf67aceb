import { existsSync, readFileSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { describeInBrowser, startBrowser } from "./browser";
import { pathInRepository } from "./pages";
import { buildSite, readPages, serveSite } from "./site";

const ROOT = join(__dirname, "..", "..");

const LOOKED_AT = [
  "/index.html",
  "/getting-started.html",
  "/options.html",
  "/troubleshooting.html",
  "/recipes/partner-endpoint.html",
  "/rules.html",
  "/catalogue-sample.html",
  "/catalogue.html",
  "/what-each-edit-does.html",
  "/command-line.html",
  "/api/index.html",
  "/api/interfaces/VpcEndpointsProps.html",
  "/api/type-aliases/EndpointServiceName.html",
];

describeInBrowser("the documentation site", () => {
  let pages: ReadonlyMap<string, string>;
  let server: Server;
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    const site = await buildSite();
    pages = readPages(site);
    ({ server, url } = await serveSite(site));
    browser = await startBrowser();
  }, 600_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test("has no link to a page, an anchor or a file that is not there", () => {
    const dead = [...pages].flatMap(([page, html]) =>
      addressesIn(html)
        .filter((address) => !leadsSomewhere(new URL(address, `http://site${page}`), address))
        .map((address) => `${page}: ${address}`),
    );
    expect(dead).toEqual([]);
  });

  test("leads to every page from the first one", () => {
    const reached = new Set(["/index.html"]);
    for (const page of reached) {
      for (const address of addressesIn(pages.get(page) ?? "")) {
        const path = pageOf(new URL(address, `http://site${page}`));
        if (pages.has(path)) reached.add(path);
      }
    }
    expect([...pages.keys()].filter((page) => !reached.has(page))).toEqual(["/404.html"]);
  });

  test("has a page of the API reference for every public name", () => {
    const index = readFileSync(join(ROOT, "lib", "index.ts"), "utf8");
    const names = [...index.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = ""]) =>
      list.split(",").map((name) => name.replace("type ", "").trim()),
    );
    const shown = [...pages.keys()].flatMap((page) => /^\/api\/[\w-]+\/(\w+)\.html$/.exec(page)?.[1] ?? []);
    expect(shown.toSorted()).toEqual(names.filter((name) => name !== "").toSorted());
  });

  test.each([
    ["session manager", "Session Manager"],
    ["conflicting DNS domain", "Apply"],
    ["maxMonthlyUsd", "maxMonthlyUsd"],
    ["policy-not-supported", "policy-not-supported"],
  ])("finds %s", async (words, title) => {
    const page = await browser.newPage();
    await page.goto(`${url}/getting-started.html`);
    await page.getByRole("button", { name: "Search" }).first().click();
    await page.getByRole("searchbox").fill(words);
    const result = page.locator(".results .result").filter({ hasText: title }).first();
    await result.click();
    await page.waitForURL((address) => address.pathname !== "/getting-started.html");
    expect(await page.locator("main").textContent()).toContain(title);
    await page.close();
  });

  test.each(
    LOOKED_AT.flatMap((path) =>
      [390, 1280].flatMap((width) => (["light", "dark"] as const).map((scheme) => ({ path, width, scheme }))),
    ),
  )("cuts nothing and scrolls nothing sideways: $path at $width pixels in $scheme", async ({ path, width, scheme }) => {
    const page = await browser.newPage({ colorScheme: scheme, viewport: { width, height: 900 } });
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(`${url}${path}`, { waitUntil: "networkidle" });
    expect(await inPage(page, "widthOfPage()")).toBe(width);
    expect(await inPage(page, "scrolling()")).toEqual([]);
    expect(await inPage(page, "cut()")).toEqual([]);
    expect(await inPage(page, "faint()")).toEqual([]);
    expect(await inPage(page, "isDark()")).toBe(scheme === "dark");
    expect(complaints).toEqual([]);
    await page.close();
  });

  function leadsSomewhere(target: URL, address: string): boolean {
    const path = pathInRepository(address);
    if (path !== undefined) return existsSync(join(ROOT, path.replace(/#.*/, "")));
    if (target.host !== "site") return true;
    const html = pages.get(pageOf(target));
    if (html === undefined) return false;
    return target.hash === "" || html.includes(`id="${decodeURIComponent(target.hash.slice(1))}"`);
  }
});

/** Where the links and pictures of a page lead. */
function addressesIn(html: string): readonly string[] {
  const found = [...html.matchAll(/<a\b[^>]*? href="([^"]+)"/g)].map(([, address = ""]) => address);
  return found.map((address) => address.replaceAll("&amp;", "&"));
}

function pageOf({ pathname }: URL): string {
  return pathname.endsWith("/") ? `${pathname}index.html` : pathname;
}

const SCRIPT = readFileSync(join(__dirname, "in-page.js"), "utf8");

/** What a call of a function of in-page.js gives in the page. */
function inPage<Result>(page: Page, call: string): Promise<Result> {
  return page.evaluate<Result>(`(() => { ${SCRIPT}; return inPage.${call}; })()`);
}
