import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { serviceNames } from "../lib/services/catalogue";
import { REPOSITORY } from "../scripts/repository";
import { filesOf, pathInRepository } from "./e2e/pages";

const ROOT = join(__dirname, "..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const addresses = [...readme.matchAll(/(?:\]\(|\]: )([^)\s]+)/g)].map(([, address = ""]) => address);

describe("README.md", () => {
  test("has at most 240 lines, the two commands on the first screen", () => {
    const lines = readme.split("\n");
    expect(lines.length).toBeLessThanOrEqual(240);
    const screen = lines.slice(0, 20).join("\n");
    expect(screen).toContain("npm ci && npm run synth");
    expect(screen).toContain("npm ci && npm test");
  });

  test("has links that hold on npm and after installation", () => {
    expect(addresses.length).toBeGreaterThan(15);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });

  test("names the repository of package.json", () => {
    expect(manifest.repository?.url ?? `git+${REPOSITORY}.git`).toBe(`git+${REPOSITORY}.git`);
    const own = addresses.filter((address) => address.includes("cdktf-aws-vpc-endpoints"));
    expect(own.filter((address) => pathInRepository(address) === undefined)).toEqual([]);
  });

  test("links to files of the repository that exist", () => {
    const paths = addresses.flatMap((address) => pathInRepository(address) ?? []);
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  test("defines each link that it uses, and no other", () => {
    const used = [...readme.matchAll(/\]\[([\w-]+)\]/g)].map(([, name = ""]) => name);
    const defined = [...readme.matchAll(/^\[([\w-]+)\]: /gm)].map(([, name = ""]) => name);
    expect([...new Set(used)].toSorted()).toEqual(defined.toSorted());
  });

  test("has the files of examples/getting-started word for word", () => {
    const files = filesOf("README.md", "## Start in an empty folder");
    expect(Object.keys(files)).toEqual(["cdktf.json", "tsconfig.json", "main.ts", "main.test.ts"]);
    for (const [name, text] of Object.entries(files)) {
      expect(text).toBe(readFileSync(join(ROOT, "examples", "getting-started", name), "utf8"));
    }
  });

  test("installs one version, of a release or of a tag of git", () => {
    const versions = [...readme.matchAll(/v(\d+\.\d+\.\d+)(?:\/cdktf-aws-vpc-endpoints-(\d+\.\d+\.\d+)\.tgz|-dist)/g)];
    expect(versions).toHaveLength(2);
    expect(new Set(versions.flatMap(([, tag, file = tag]) => [tag, file])).size).toBe(1);
  });

  test("counts the services of the catalogue", () => {
    const [, count] = /catalogue of (\d+) endpoint services/.exec(readme) ?? [];
    expect(Number(count)).toBe(serviceNames().length);
  });
});
