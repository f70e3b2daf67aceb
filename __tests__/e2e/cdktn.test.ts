import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environment } from "./package/npm";
import {
  coreVersions,
  loadedFiles,
  programNames,
  type Stacks,
  synthesizePrograms,
  withoutVersion,
  writeMisspelling,
} from "./package/programs";
import { CDKTF, CDKTN, CDKTN_AS_CDKTF, installedPackages, makeProject } from "./package/project";
import { compile, typescript5, typescript7 } from "./package/typescript";
import { run } from "./terraform";

const MAIN = join("programs", "main.ts");
const LIBRARY = "cdktf-aws-vpc-endpoints";
const PROGRAMS = [...programNames(), "every-option"];

describe("CDK Terrain", () => {
  let onCdktf: Readonly<Record<string, Stacks>>;

  beforeAll(async () => {
    onCdktf = await synthesizePrograms(await makeProject(CDKTF), "cdktf");
  });

  describe("by the entry cdktf-aws-vpc-endpoints/cdktn", () => {
    let dir: string;
    let stacks: Readonly<Record<string, Stacks>>;

    beforeAll(async () => {
      dir = await makeProject(CDKTN);
      stacks = await synthesizePrograms(dir, "cdktn");
    });

    test.each(PROGRAMS)("%s gives the JSON that it gives under CDKTF", (name) => {
      expect(withoutVersion(stacks[name])).toEqual(withoutVersion(onCdktf[name]));
      expect(coreVersions(stacks[name])).toEqual(["0.24.0"]);
    });

    test("installs no second core", () => {
      expect(installedPackages(dir)).toEqual([
        "node_modules/@cdktn/provider-aws",
        "node_modules/cdktf-aws-vpc-endpoints",
        "node_modules/cdktn",
        "node_modules/constructs",
      ]);
    });

    test("loads one core, and nothing of the library twice", async () => {
      const files = (await loadedFiles(dir, "main")).flatMap((file) => file.split("/node_modules/").slice(1, 2));
      const packages = files.map((file) => /^(@[^/]+\/)?[^/]+/.exec(file)?.[0]);
      expect(new Set(packages)).toEqual(
        new Set(["@cdktn/provider-aws", "cdktf-aws-vpc-endpoints", "cdktn", "constructs"]),
      );
      const ofLibrary = files.flatMap((file) => file.split(`${LIBRARY}/dist/`).slice(1));
      const names = ofLibrary.filter((file) => file.endsWith(".js")).map((file) => file.replace(/-[A-Z0-9]{8}\./, "."));
      expect(names).toEqual(["cdktn/index.js", "constructs.js", "core.js", "shared.js"]);
    });

    test.each([
      ["TypeScript 5.9 with node10", typescript5, "node10"],
      ["TypeScript 5.9 with node16", typescript5, "node16"],
      ["TypeScript 5.9 with bundler", typescript5, "bundler"],
      ["TypeScript 7 with bundler", typescript7, "bundler"],
    ] as const)("compiles, and rejects a misspelt service, under %s", async (_, tsc, resolution) => {
      await compile(dir, {
        tsc: await tsc(),
        resolution,
        files: [MAIN, writeMisspelling(dir, "cdktn")],
        options: { noEmit: true },
      });
    });

    test("has the arguments that older bindings do not have", async () => {
      const program = join("programs", "newer-arguments.ts");
      const names = '"privateDnsPreference", "privateDnsSpecifiedDomains"';
      const lines = [
        'import type { VpcEndpointDnsOptions } from "@cdktn/provider-aws/lib/vpc-endpoint";',
        `[${names}] satisfies (keyof VpcEndpointDnsOptions)[];`,
      ];
      writeFileSync(join(dir, program), lines.join("\n"));
      const tsc = await typescript5();
      await compile(dir, { tsc, resolution: "node16", files: [program], options: { noEmit: true } });
    });

    test("names what is missing when a program imports the entry for CDKTF", async () => {
      const load = run(process.execPath, ["-e", 'require("cdktf-aws-vpc-endpoints")'], {
        dir,
        env: environment(),
      });
      await expect(load).rejects.toThrow("Cannot find module 'cdktf'");
    });
  });

  describe("by an override of cdktf, in a program that keeps its imports", () => {
    let dir: string;
    let stacks: Readonly<Record<string, Stacks>>;

    beforeAll(async () => {
      dir = await makeProject(CDKTN_AS_CDKTF);
      stacks = await synthesizePrograms(dir, "cdktf");
    });

    test.each(PROGRAMS)("%s gives the JSON that it gives under CDKTF", (name) => {
      expect(withoutVersion(stacks[name])).toEqual(withoutVersion(onCdktf[name]));
      expect(coreVersions(stacks[name])).toEqual(["0.24.0"]);
    });

    test("installs no second core", () => {
      const core = JSON.parse(readFileSync(join(dir, "node_modules", "cdktf", "package.json"), "utf8"));
      expect(core).toMatchObject({ name: "cdktn", version: "0.24.0" });
      expect(installedPackages(dir)).toEqual([
        "node_modules/@cdktf/provider-aws",
        "node_modules/cdktf",
        "node_modules/cdktf-aws-vpc-endpoints",
        "node_modules/constructs",
      ]);
    });
  });
});
