import { cpSync } from "node:fs";
import { join } from "node:path";
import { programNames, type Stacks, synthesizePrograms } from "./package/programs";
import { CDKTF, CDKTF_ON_AWS_5, makeProject, type Packages } from "./package/project";
import { ROOT } from "./package/tarball";
import { compile, typescript5 } from "./package/typescript";

const LINES: Readonly<Record<string, Packages>> = {
  "20.1.0, AWS provider 5": CDKTF_ON_AWS_5,
  [`${CDKTF.dependencies["@cdktf/provider-aws"]}, AWS provider 6`]: CDKTF,
};

describe("@cdktf/provider-aws", () => {
  let projects: readonly string[];
  let onAws5: Readonly<Record<string, Stacks>>;
  let onAws6: Readonly<Record<string, Stacks>>;

  beforeAll(async () => {
    projects = await Promise.all(Object.values(LINES).map(makeProject));
    const [dir5 = "", dir6 = ""] = projects;
    [onAws5, onAws6] = await Promise.all([synthesizePrograms(dir5, "cdktf"), synthesizePrograms(dir6, "cdktf")]);
  });

  test.each([...programNames(), "every-option"])("%s gives equal JSON under 20 and 21", (name) => {
    expect(Object.keys(onAws6[name] ?? {})).not.toEqual([]);
    expect(onAws5[name]).toEqual(onAws6[name]);
  });

  test.each(Object.keys(LINES))("%s has all types that the source of the library uses", async (line) => {
    const dir = projects[Object.keys(LINES).indexOf(line)] ?? "";
    cpSync(join(ROOT, "lib"), join(dir, "lib"), { recursive: true });
    const options = {
      noEmit: true,
      skipLibCheck: true,
      lib: ["es2023"],
      typeRoots: [join(ROOT, "node_modules", "@types")],
      types: ["node"],
    };
    await compile(dir, { tsc: await typescript5(), resolution: "node16", files: ["lib/index.ts"], options });
  });
});
