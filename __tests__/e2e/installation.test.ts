import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./folders";
import { environment, install, npm } from "./package/npm";
import { CDKTF, installedPackages, makeProjectWithout } from "./package/project";
import { packLibrary, ROOT } from "./package/tarball";
import { compile, typescript5 } from "./package/typescript";
import { run } from "./terraform";

const LIBRARY = "cdktf-aws-vpc-endpoints";
const PROGRAM = [
  'import { App, TerraformStack } from "cdktf";',
  `import { VpcEndpoints } from "${LIBRARY}";`,
  'const stack = new TerraformStack(new App(), "network");',
  'new VpcEndpoints(stack, "endpoints", { vpcId: "vpc-0a1b2c3d4e5f60718", services: ["s3"] });',
];

/** Installs as a user does, scripts of packages included. */
function npmInstall(dir: string, ...args: readonly string[]): Promise<string> {
  return npm(dir, ["install", "--prefer-offline", "--no-audit", "--no-fund", ...args]);
}

describe("npm install of the tag that scripts/tag-build.mjs pushes", () => {
  let dir: string;

  beforeAll(async () => {
    const [clone, remote] = [temporaryFolder("clone"), temporaryFolder("remote")];
    const git = (cwd: string, ...args: readonly string[]) => execFileSync("git", args, { cwd });
    git(remote, "init", "--quiet", "--bare");
    git(clone, "init", "--quiet");
    git(clone, "config", "user.name", "test");
    git(clone, "config", "user.email", "test@example.com");
    cpSync((await packLibrary()).folder, join(clone, "package"), { recursive: true });
    cpSync(join(ROOT, "scripts"), join(clone, "scripts"), { recursive: true });
    // npm asks for the HEAD of a repository too.
    git(clone, "commit", "--quiet", "--allow-empty", "--message", "Start");
    git(clone, "push", "--quiet", remote, "HEAD:refs/heads/main");
    git(remote, "symbolic-ref", "HEAD", "refs/heads/main");
    await run(process.execPath, ["scripts/tag-build.mjs", remote], { dir: clone, env: environment() });
    const { version } = require(join(ROOT, "package.json"));
    dir = await makeProjectWithout(CDKTF);
    await npmInstall(dir, `git+file://${remote}#v${version}-dist`);
  });

  test("brings the package and no tools", () => {
    expect(installedPackages(dir)).toEqual([
      "node_modules/@cdktf/provider-aws",
      "node_modules/cdktf",
      `node_modules/${LIBRARY}`,
      "node_modules/constructs",
    ]);
  });

  test("gives the library and the command line", async () => {
    const script = `console.log(typeof require("${LIBRARY}").VpcEndpoints)`;
    expect(await run(process.execPath, ["-e", script], { dir, env: environment() })).toBe("function\n");
    expect(await run("npx", ["vpc-endpoints", "--help"], { dir, env: environment() })).toContain("Usage:");
  });
});

describe("npm install of a clone", () => {
  let dir: string;
  let clone: string;
  const compileProgram = async () => {
    await compile(dir, {
      tsc: await typescript5(),
      resolution: "node16",
      files: ["main.ts"],
      options: { noEmit: true, skipLibCheck: true },
    });
  };

  beforeAll(async () => {
    clone = temporaryFolder("clone");
    cpSync((await packLibrary()).folder, join(clone, "package"), { recursive: true });
    mkdirSync(join(clone, "node_modules", "@cdktf"), { recursive: true });
    for (const name of ["cdktf", "constructs", "@cdktf/provider-aws"]) {
      symlinkSync(join(ROOT, "node_modules", name), join(clone, "node_modules", name));
    }
    // The compiler takes copies of one version for one package.
    dir = await makeProjectWithout({ dependencies: { ...CDKTF.dependencies, constructs: "10.4.2" } });
    writeFileSync(join(dir, "main.ts"), PROGRAM.join("\n"));
  });

  test("by a link gives two copies of constructs, which do not compile together", async () => {
    await install(dir, [join(clone, "package")]);
    await expect(compileProgram()).rejects.toThrow("TS2345");
  });

  test("with --install-links gives one", async () => {
    await install(dir, ["--install-links", join(clone, "package")]);
    await expect(compileProgram()).resolves.toBeUndefined();
  });
});
