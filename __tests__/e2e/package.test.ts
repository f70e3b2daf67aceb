import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Double, startDouble } from "./double/double";
import { environment } from "./package/npm";
import { writePrograms } from "./package/programs";
import { CDKTF, CDKTN, installedPackages, makeProject, resolvePackages } from "./package/project";
import { packLibrary, ROOT, type Tarball } from "./package/tarball";
import { compile, typescript5, typescript7 } from "./package/typescript";
import { init, run, terraformEnvironment, validate } from "./terraform";
import { describeEndToEnd } from "./tools";

const LIBRARY = "cdktf-aws-vpc-endpoints";
const EXAMPLE = "existing-vpc";

/** Everything that a user needs, and nothing else: each file has to match one of these. */
const WANTED = [
  /^(CHANGELOG|README)\.md$/,
  /^(LICENSE|NOTICE|package\.json)$/,
  /^dist\/(cdktn\/)?(?!cli\/)([\w-]+\/)?[\w-]+(\.generated)?\.(js|d\.ts)$/,
  /^dist\/(policy|services)\/[\w-]+\.generated\.json$/,
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

  test("stays under one megabyte packed and four unpacked", () => {
    expect(tarball.packedBytes).toBeLessThan(1_000_000);
    expect(tarball.unpackedBytes).toBeLessThan(4_000_000);
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

describe("the package, installed into a project of CDKTF", () => {
  let dir: string;
  const node = (args: readonly string[]) => run(process.execPath, args, { dir, env: environment() });

  beforeAll(async () => {
    dir = await makeProject(CDKTF);
    writePrograms(dir, "cdktf");
  });

  test("brings no other package along", () => {
    expect(installedPackages(dir)).toEqual([
      "node_modules/@cdktf/provider-aws",
      "node_modules/cdktf",
      `node_modules/${LIBRARY}`,
      "node_modules/constructs",
    ]);
  });

  test("imports nothing but its peers and Node", async () => {
    const { files } = await packLibrary();
    const code = files.filter((file) => file.endsWith(".js") && !file.startsWith("dist/cdktn/"));
    const imported = code.flatMap((file) => {
      const text = readFileSync(join(dir, "node_modules", LIBRARY, file), "utf8");
      return [...text.matchAll(/\brequire\("([^".][^"]*)"\)/g)].map(([, specifier = ""]) => specifier);
    });
    const others = imported.filter((specifier) => {
      const isNode = specifier.startsWith("node:") || builtinModules.includes(specifier);
      return !isNode && !/^(cdktf|constructs|@cdktf\/provider-aws\/lib\/[\w-]+)$/.test(specifier);
    });
    expect(new Set(others)).toEqual(new Set());
  });

  test("names no folder of the machine that built it", async () => {
    const { files } = await packLibrary();
    const naming = files.filter((file) => {
      const text = readFileSync(join(dir, "node_modules", LIBRARY, file), "utf8");
      return [ROOT, "vpc-endpoints-build-", `${homedir()}/`].some((folder) => text.includes(folder));
    });
    expect(naming).toEqual([]);
  });

  test.each([
    ["TypeScript 5.9 with node10", typescript5, "node10"],
    ["TypeScript 5.9 with node16", typescript5, "node16"],
    ["TypeScript 5.9 with bundler", typescript5, "bundler"],
    ["TypeScript 7 with node16", typescript7, "node16"],
    ["TypeScript 7 with bundler", typescript7, "bundler"],
  ] as const)("compiles under %s, declarations included", async (_, tsc, resolution) => {
    const files = [join("programs", `${EXAMPLE}.ts`)];
    await compile(dir, { tsc: await tsc(), resolution, files, options: { noEmit: true } });
  });

  test("gives its names to ES modules", async () => {
    const script = `import { VpcEndpoints } from "${LIBRARY}"; console.log(typeof VpcEndpoints);`;
    expect(await node(["--input-type=module", "-e", script])).toBe("function\n");
  });

  test("lets package.json be read", async () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    expect(await node(["-p", `require("${LIBRARY}/package.json").version`])).toBe(`${version}\n`);
  });

  test.each(["dist/index.js", "dist/plan/plan", "lib/index"])("refuses the deep import %s", async (path) => {
    await expect(node(["-e", `require("${LIBRARY}/${path}")`])).rejects.toThrow(
      "ERR_PACKAGE_PATH_NOT_EXPORTED",
    );
  });

  test("gives the command vpc-endpoints", async () => {
    const help = await run("npx", ["vpc-endpoints", "--help"], { dir, env: environment() });
    expect(help).toContain("Usage: vpc-endpoints");
    const rows = await run("npx", ["vpc-endpoints", "services", "sqs", "--json"], {
      dir,
      env: environment(),
    });
    expect(JSON.parse(rows)).toEqual(expect.arrayContaining([expect.objectContaining({ name: "sqs" })]));
  });

  test("is refused by npm beside a CDKTF that it was not made for", async () => {
    const older = { cdktf: "0.20.12", "@cdktf/provider-aws": "19.65.1", constructs: "10.4.2" };
    await expect(resolvePackages({ dependencies: older })).rejects.toThrow(
      'peerOptional cdktf@"^0.21.0" from cdktf-aws-vpc-endpoints',
    );
  });

  test("is accepted by npm beside both cores, while a program moves from one to the other", async () => {
    const dependencies = { ...CDKTF.dependencies, ...CDKTN.dependencies };
    await expect(resolvePackages({ dependencies })).resolves.toBeUndefined();
  });
});

describeEndToEnd("a program that uses the installed package", () => {
  let double: Double;

  beforeAll(async () => {
    double = await startDouble();
  });

  afterAll(() => double.stop());

  test("gives JSON that terraform accepts", async () => {
    const dir = await makeProject(CDKTF);
    writePrograms(dir, "cdktf");
    const files = [join("programs", `${EXAMPLE}.ts`)];
    await compile(dir, { tsc: await typescript7(), resolution: "node16", files });
    await run(process.execPath, [join("programs", `${EXAMPLE}.js`)], { dir, env: environment() });
    const work = { dir: join(dir, "cdktf.out", "stacks", "network"), env: terraformEnvironment(double) };
    await init(work, { args: ["-backend=false"] });
    expect(await validate(work)).toEqual([]);
  });
});
