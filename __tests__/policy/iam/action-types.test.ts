import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { renderActionHelpers, renderActionTypes } from "../../../scripts/iam/action-types";

const FOLDER = join(__dirname, "..", "..", "..", "lib", "policy", "iam");

describe("renderActionTypes()", () => {
  const render = (...names: readonly string[]) => {
    const prefixes = [{ name: "sqs", actions: names.map((name) => ({ name })) }];
    return [...renderActionHelpers(prefixes), ...renderActionTypes(prefixes)].join("\n");
  };

  test("writes nouns once for all their verbs, and names of their own as they are", () => {
    const text = render("CreateQueue", "DeleteQueue", "ListQueues", "ListTags", "SendMessage");
    expect(text).toContain('type _0 = "Create" | "Delete";');
    expect(text).toContain('"sqs": Actions<"sqs",\n| `${_0}Queue`\n| "SendMessage"\n| `List${"Queues" | "Tags"}`\n>;');
  });
});

test("the types name the actions that the data has", () => {
  const { prefixes }: { prefixes: Record<string, { actions: string }> } = JSON.parse(
    readFileSync(join(FOLDER, "iam.generated.json"), "utf8"),
  );
  const expected = Object.entries(prefixes).map(([name, { actions }]) => {
    const names = name.includes(":") ? [name] : actions.split(" ").map((action) => `${name}:${action}`);
    return [name, [...names].sort()];
  });
  const { "(any)": _any, ...typed } = literalsOf(join(FOLDER, "iam.generated.ts"), "PrefixActions");
  expect(typed).toEqual(Object.fromEntries(expected));
});

/** The literal members of each property of an interface. */
function literalsOf(file: string, name: string): Readonly<Record<string, readonly string[]>> {
  const program = ts.createProgram([file], { strict: true, target: ts.ScriptTarget.ES2022 });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const declaration = source?.statements.filter(ts.isInterfaceDeclaration).find((one) => one.name.text === name);
  const properties = declaration === undefined ? [] : checker.getTypeAtLocation(declaration).getProperties();
  return Object.fromEntries(
    properties.map((property) => {
      const type = checker.getTypeOfSymbol(property);
      const members = type.isUnion() ? type.types : [type];
      return [property.name, members.flatMap((one) => (one.isStringLiteral() ? one.value : [])).sort()];
    }),
  );
}
