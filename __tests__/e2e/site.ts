import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join } from "node:path";
import { temporaryFolder } from "./folders";
import { environment } from "./package/npm";
import { run } from "./terraform";

const ROOT = join(__dirname, "..", "..");
const SOURCES = ["README.md", "docs", "lib", "package.json", "scripts", "tsconfig.json"];

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Builds the documentation site in a copy, and gives its folder. */
export async function buildSite(): Promise<string> {
  const dir = temporaryFolder("site");
  for (const name of SOURCES) cpSync(join(ROOT, name), join(dir, name), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(dir, "node_modules"));
  await run("npm", ["run", "--silent", "docs"], { dir, env: environment() });
  return join(dir, "docs", ".vitepress", "dist");
}

/** The pages of a site with their text, by path. */
export function readPages(site: string): ReadonlyMap<string, string> {
  const files = readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  return new Map(files.toSorted().map((file) => [`/${file}`, readFileSync(join(site, file), "utf8")]));
}

/** Serves a site on a free port of this machine. */
export async function serveSite(site: string): Promise<{ readonly server: Server; readonly url: string }> {
  const server = createServer(({ url = "/" }, response) => {
    const path = new URL(url, "http://localhost").pathname;
    const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": TYPES[extname(file)] ?? "text/plain" }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port");
  return { server, url: `http://127.0.0.1:${address.port}` };
}
