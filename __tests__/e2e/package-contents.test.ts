import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { packLibrary, ROOT, type Tarball } from "./package/tarball";

/** Everything that a user needs, and nothing else: each file has to match one of these. */
const WANTED = [
  /^README\.md$/,
  /^(LICENSE|NOTICE|package\.json)$/,
  /^dist\/(cdktn\/)?([\w-]+\/){0,2}[\w-]+(\.generated)?\.d\.ts$/,
  /^dist\/((cdktn\/)?(index|testing)|constructs|core|on-demand|iam-data|shared-[A-Z0-9]{8})\.js$/,
  /^dist\/cli(-(cost|import|services|services-trail|simulate|verify|aws-prices))?\.js$/,
  /^dist\/[\w-]+\.generated\.json$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
];

/** A replacer for JSON that sorts the members of objects. */
function sorted(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

const REPOSITORY = "https://github.com/cdktf-aws-vpc-endpoints/cdktf-aws-vpc-endpoints";

describe("npm pack", () => {
  let tarball: Tarball;

  beforeAll(async () => {
    tarball = await packLibrary();
  });

  test("holds only what a user needs", () => {
    expect(tarball.files.filter((file) => !WANTED.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(WANTED.filter((pattern) => !tarball.files.some((file) => pattern.test(file)))).toEqual([]);
  });

  test("holds the entries, the command line and the licences", () => {
    const named = [
      "LICENSE",
      "NOTICE",
      "README.md",
      "dist/THIRD-PARTY-NOTICES.txt",
      "dist/cdktn/index.d.ts",
      "dist/cdktn/index.js",
      "dist/cli.js",
      "dist/index.d.ts",
      "dist/index.js",
      "package.json",
    ];
    expect(tarball.files).toEqual(expect.arrayContaining(named));
  });

  test("is at most 500 KiB packed and 2.4 megabytes unpacked", () => {
    expect(tarball.packedBytes).toBeLessThanOrEqual(500 * 1024);
    expect(tarball.unpackedBytes).toBeLessThanOrEqual(2_400_000);
  });

  test("has the data about IAM that lib has", () => {
    const packed = require(join(tarball.folder, "dist", "iam-data.js"));
    const data = JSON.parse(readFileSync(join(ROOT, "lib", "policy", "iam", "iam.generated.json"), "utf8"));
    expect(JSON.stringify(packed.prefixes, sorted)).toBe(JSON.stringify(data.prefixes, sorted));
    expect({ ...packed, prefixes: undefined }).toEqual({ ...data, prefixes: undefined });
  });

  test("has no dependencies of its own, and peers that a user of the other core can leave out", () => {
    const manifest = JSON.parse(readFileSync(join(tarball.folder, "package.json"), "utf8"));
    expect(manifest.dependencies ?? {}).toEqual({});
    expect(manifest.peerDependencies).toEqual({
      "@cdktf/provider-aws": ">=20 <22",
      "@cdktn/provider-aws": "^25.0.0",
      cdktf: "^0.21.0",
      cdktn: "^0.24.0",
      constructs: "^10.4.2",
    });
    const optional = Object.keys(manifest.peerDependenciesMeta);
    expect(optional).toEqual(["@cdktf/provider-aws", "@cdktn/provider-aws", "cdktf", "cdktn"]);
  });

  test("has nothing for developers in its package.json, and where to find the project", () => {
    const manifest = JSON.parse(readFileSync(join(tarball.folder, "package.json"), "utf8"));
    const developers = ["private", "scripts", "devDependencies", "overrides", "jest"];
    expect(Object.keys(manifest).filter((name) => developers.includes(name))).toEqual([]);
    expect(manifest).toMatchObject({
      homepage: `${REPOSITORY}#readme`,
      repository: { type: "git", url: `git+${REPOSITORY}.git` },
      bugs: `${REPOSITORY}/issues`,
    });
  });

  test("has no link in README.md that leads nowhere after installation", () => {
    const text = readFileSync(join(tarball.folder, "README.md"), "utf8");
    const links = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, link = ""]) => link);
    const relative = links.filter((link) => !/^(https?:|mailto:|#)/.test(link)).map((link) => link.replace(/#.*$/, ""));
    expect(relative.filter((link) => !tarball.files.includes(link))).toEqual([]);
    const own = links.filter((link) => link.startsWith(`${REPOSITORY}/`));
    const { version } = JSON.parse(readFileSync(join(tarball.folder, "package.json"), "utf8"));
    const paths = own.map((link) => link.replace(/^.*?\/(blob|raw)\/v[^/]+\//, "").replace(/#.*$/, ""));
    expect(own.filter((link) => !link.includes(`/v${version}/`))).toEqual([]);
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
