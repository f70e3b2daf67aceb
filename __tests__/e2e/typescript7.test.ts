import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { MESSAGE_ROWS, moduleWith } from "../types/message-rows";
import { typescript7 } from "./package/typescript";

/** Snippets import the library by relative paths, so they are as deep in the repository as the type tests. */
const FOLDER = join(__dirname, "..", `.typescript7-${process.pid}`);

describe("TypeScript 7, on a policy of the sqs endpoint", () => {
  let printed = "";

  beforeAll(async () => {
    const tsc = await typescript7();
    mkdirSync(FOLDER, { recursive: true });
    for (const [index, [, policy]] of MESSAGE_ROWS.entries()) {
      writeFileSync(join(FOLDER, `snippet-${index}.ts`), moduleWith(policy));
    }
    const compilerOptions = {
      module: "node16",
      target: "es2022",
      lib: ["es2023"],
      types: ["node"],
      strict: true,
      exactOptionalPropertyTypes: true,
      noEmit: true,
      skipLibCheck: true,
    };
    writeFileSync(join(FOLDER, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    printed = spawnSync(process.execPath, [tsc, "-p", FOLDER, "--pretty", "false"], {
      encoding: "utf8",
    }).stdout;
  });

  afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

  test.each(MESSAGE_ROWS.map(([about, , , says], index) => [about, says, index] as const))(
    "rejects %s in the words of 5.9",
    (_about, says, index) => {
      const [first = ""] = says.split("\n");
      const lines = printed.split("\n").filter((line) => line.includes(`snippet-${index}.ts`));
      expect(lines.join("\n")).toMatch(inAnyOrder(first));
    },
  );
});

/** The text as a pattern in which types that TypeScript 7 prints otherwise may look as they like. */
function inAnyOrder(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(
    escaped.replace(/'[^']*(?:boolean|actions:)[^']*'/g, "'[^\\n]*'").replace(/'[^']*\\\|[^']*'/g, "'[^\\n]*'"),
  );
}
