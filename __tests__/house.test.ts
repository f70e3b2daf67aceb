import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const LIB = join(__dirname, "..", "lib");

/** Which rooms a room may import, besides itself; see CONTRIBUTING.md. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  index: ["constructs", "emit", "workloads", "plan", "model", "cost", "policy", "services"],
  constructs: ["emit", "plan", "model", "rules", "services", "shapes"],
  emit: ["plan", "rules", "model", "services", "shapes"],
  workloads: ["plan", "model", "policy", "shapes", "services"],
  plan: ["cost", "rules", "model", "policy", "shapes", "services"],
  rules: ["cost", "model", "policy", "shapes", "services"],
  model: ["policy", "shapes", "services"],
  cost: ["shapes", "services"],
  policy: ["shapes", "services"],
  shapes: ["services"],
  services: [],
};

/** Packages that a room may import; every other room is pure and imports none, Node's own included. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  constructs: /^(cdktf|constructs|@cdktf\/provider-aws\/lib\/[\w-]+)$/,
  emit: /^(cdktf|constructs|@cdktf\/provider-aws\/lib\/[\w-]+)$/,
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = sourceFiles(LIB);
const imports = files.flatMap(importsOf);

describe("lib", () => {
  test("has rooms that import only rooms to their right", () => {
    const wrong = imports.filter(({ from, to }) => {
      const [room, other] = [roomOf(from), roomOf(to)];
      return to.startsWith(LIB) && room !== other && !MAY_IMPORT[room]?.includes(other);
    });
    expect(wrong.map(shown)).toEqual([]);
  });

  test("has rooms that import no package but those that are theirs", () => {
    const wrong = imports.filter(({ from, to }) => !to.startsWith(LIB) && !PACKAGES[roomOf(from)]?.test(to));
    expect(wrong.map(shown)).toEqual([]);
  });

  test("has no import cycles", () => {
    expect(files.filter((file) => reaches(file, file)).map(short)).toEqual([]);
  });

  test("names every public name one by one", () => {
    expect(readFileSync(join(LIB, "index.ts"), "utf8")).not.toContain("export *");
  });

  test("has no file that is named after nothing", () => {
    const vague = /^(utils?|common|types|helpers?|constants|misc|shared)(\.|$)/;
    expect(files.map(short).filter((file) => file.split("/").some((part) => vague.test(part)))).toEqual([]);
  });

  test("has no lint switch-offs, any, non-null assertions or casts", () => {
    const forbidden =
      /biome-ignore|@ts-ignore|@ts-nocheck|: any\b|<any>|\bas (?!const\b|unknown\b)[A-Z]\w*|\w!\.|\w!\)/;
    const found = files.flatMap((file) => {
      const lines = withoutTexts(withoutComments(readFileSync(file, "utf8"))).split("\n");
      return lines.filter((line) => forbidden.test(line)).map((line) => `${short(file)}: ${line.trim()}`);
    });
    expect(found).toEqual([]);
  });

  test("asks no value for its class where it may be of another copy of CDKTF", () => {
    const seeing = files.filter((file) => PACKAGES[roomOf(file)]?.test("cdktf"));
    const asking = seeing.filter((file) =>
      withoutComments(readFileSync(file, "utf8")).includes("instanceof"),
    );
    expect(seeing.length).toBeGreaterThan(10);
    expect(asking.map(short)).toEqual([]);
  });

  test.each(["TODO", "FIXME", "XXX"])("has no %s", (word) => {
    expect(files.filter((file) => readFileSync(file, "utf8").includes(word)).map(short)).toEqual([]);
  });
});

describe("generated files", () => {
  const generated = allFiles(LIB).filter((file) => file.includes(".generated."));

  test.each(generated.map(short))("%s names its generator, its source and a date", (file) => {
    const head = readFileSync(join(LIB, file), "utf8").slice(0, 1500);
    expect(head).toMatch(/scripts\/generate-[\w-]+\.ts/);
    expect(head).toMatch(/20\d\d-?\d\d-?\d\d/);
  });
});

function sourceFiles(folder: string): readonly string[] {
  return allFiles(folder).filter((file) => file.endsWith(".ts") && !file.includes(".generated."));
}

function allFiles(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? allFiles(path) : [path];
  });
}

function importsOf(file: string): readonly Import[] {
  const text = withoutComments(readFileSync(file, "utf8"));
  const specifiers = [...text.matchAll(/(?:from|require\(|import\()\s*"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  return specifiers
    .filter((specifier) => !specifier.includes(".generated"))
    .map((specifier) => ({
      from: file,
      to: specifier.startsWith(".") ? `${resolve(dirname(file), specifier)}.ts` : specifier,
    }));
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

function withoutTexts(code: string): string {
  return code.replace(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, '""');
}

function roomOf(file: string): string {
  return short(file).replace(/\.ts$/, "").split("/")[0] ?? "";
}

function reaches(start: string, goal: string, seen = new Set<string>()): boolean {
  return imports
    .filter(({ from }) => from === start)
    .some(({ to }) => {
      if (to === goal) return true;
      if (seen.has(to)) return false;
      seen.add(to);
      return reaches(to, goal, seen);
    });
}

function short(file: string): string {
  return relative(LIB, file);
}

function shown({ from, to }: Import): string {
  return `${short(from)} -> ${to.startsWith(LIB) ? short(to) : to}`;
}
