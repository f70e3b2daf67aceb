import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./folders";
import { environment } from "./package/npm";
import { packLibrary, ROOT } from "./package/tarball";
import { run } from "./terraform";

const EXTRACTOR = join(ROOT, "node_modules", "@microsoft", "api-extractor", "bin", "api-extractor");
const REPORT = join("etc", "cdktf-aws-vpc-endpoints.api.md");

describe("the API report in etc", () => {
  let dir: string;
  const compare = () => run(process.execPath, [EXTRACTOR, "run"], { dir, env: environment() });

  beforeAll(async () => {
    dir = temporaryFolder("api");
    cpSync((await packLibrary()).folder, dir, { recursive: true });
    for (const name of ["api-extractor.json", "etc"]) cpSync(join(ROOT, name), join(dir, name), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(dir, "node_modules"));
    mkdirSync(join(dir, "temp"), { recursive: true });
  });

  test("is that of the declarations; if a change is meant, npm run api writes it", async () => {
    await expect(compare()).resolves.toContain("API Extractor completed successfully");
  });

  test("notices a member that is gone", async () => {
    const file = join(dir, "dist", "constructs", "vpc-endpoints.d.ts");
    const text = readFileSync(file, "utf8");
    expect(text).toContain("endpoint(");
    writeFileSync(file, text.replaceAll("endpoint(", "endpointOf("));
    await expect(compare()).rejects.toThrow(REPORT);
  });
});
