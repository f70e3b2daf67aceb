import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packLibrary, ROOT, type Tarball } from "./package/tarball";

/** Everything that a user needs, and nothing else: each file has to match one of these. */
const WANTED = [
  /^(CHANGELOG|README)\.md$/,
  /^(LICENSE|NOTICE|package\.json)$/,
  /^dist\/(cdktn\/)?([\w-]+\/){0,2}[\w-]+(\.generated)?\.d\.ts$/,
  /^dist\/((cdktn\/)?(index|on-demand|shared|testing)|cost-page)\.js$/,
  /^dist\/cli(-(cost|import|services|verify|shared-[A-Z0-9]{8}))?\.js$/,
  /^dist\/[\w-]+\.generated\.json$/,
  /^dist\/THIRD-PARTY-NOTICES\.txt$/,
];

describe("npm pack", () => {
  let tarball: Tarball;

  beforeAll(async () => {
    tarball = await packLibrary();
  });

  test("holds only what a user needs", () => {
    expect(tarball.files.filter((file) => !WANTED.some((pattern) => pattern.test(file)))).toEqual([]);
    expect(WANTED.filter((pattern) => !tarball.files.some((file) => pattern.test(file)))).toEqual([]);
  });

  test("holds the entries, the command line, the licences and the notes", () => {
    const named = [
      "CHANGELOG.md",
      "LICENSE",
      "NOTICE",
      "README.md",
      "dist/THIRD-PARTY-NOTICES.txt",
      "dist/cdktn/index.d.ts",
      "dist/cdktn/index.js",
      "dist/cli.js",
      "dist/cost-page.js",
      "dist/index.d.ts",
      "dist/index.js",
      "package.json",
    ];
    expect(tarball.files).toEqual(expect.arrayContaining(named));
  });

  test("stays under 1.2 megabytes packed and five and a half unpacked", () => {
    expect(tarball.packedBytes).toBeLessThan(1_200_000);
    expect(tarball.unpackedBytes).toBeLessThan(5_500_000);
  });

  test("has no dependencies of its own, and peers that a user of the other core can leave out", () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
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
});
