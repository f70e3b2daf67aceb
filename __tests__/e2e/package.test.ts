import { readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { homedir } from "node:os";
import { join } from "node:path";
import { type Double, startDouble } from "./double/double";
import { environment } from "./package/npm";
import { writeMisspelling, writePrograms } from "./package/programs";
import { CDKTF, installedPackages, makeProject } from "./package/project";
import { packLibrary, ROOT } from "./package/tarball";
import { compile, typescript5, typescript7 } from "./package/typescript";
import { init, run, terraformEnvironment, validate } from "./terraform";
import { describeEndToEnd } from "./tools";

const LIBRARY = "cdktf-aws-vpc-endpoints";
const EXAMPLE = "getting-started";

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
  ] as const)("compiles, and rejects a misspelt service, under %s", async (_, tsc, resolution) => {
    const files = [join("programs", `${EXAMPLE}.ts`), writeMisspelling(dir, "cdktf")];
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

  test.each(["dist/index.js", "dist/plan/plan", "lib/index"])("rejects the deep import %s", async (path) => {
    await expect(node(["-e", `require("${LIBRARY}/${path}")`])).rejects.toThrow("ERR_PACKAGE_PATH_NOT_EXPORTED");
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
