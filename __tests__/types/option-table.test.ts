import { readFileSync } from "node:fs";
import { join } from "node:path";
import { compile } from "./compile";

const PROOFS = readFileSync(join(__dirname, "option-table.test-d.ts"), "utf8");

/** An option that every type of endpoint would have, and every service of the catalogue. */
const TYPED_ONLY = `
import type { OptionName } from "../../lib/model/effective-options";
import type { OptionRow } from "../../lib/plan/option-row";
import { OPTIONS } from "../../lib/plan/option-table";
declare module "../../lib/model/options" {
  interface CommonOptions { readonly colour?: string }
}
OPTIONS satisfies { readonly [Name in OptionName]: OptionRow<Name> };
`;

const PROPS_TABLE = readFileSync(join(__dirname, "../../lib/plan/props-table.ts"), "utf8")
  .replaceAll('from "../', 'from "../../lib/')
  .replaceAll('from "./', 'from "../../lib/plan/');

/** The table of props, with a prop that both constructs would have. */
const TYPED_PROP = `${PROPS_TABLE}
import type { EndpointServiceName } from "../../lib/services/names.generated";
declare module "../../lib/model/props" {
  interface EndpointsInput<Name extends EndpointServiceName, CustomKey extends string> {
    readonly colour?: string;
  }
}
`;

describe("The compiler, on the table of options", () => {
  test("rejects what option-table.test-d.ts says, and nothing else", () => {
    expect(compile([PROOFS])).toEqual([[]]);
  });

  test("rejects an option without a row", () => {
    const [complaints] = compile([TYPED_ONLY]);
    expect(complaints).toEqual([
      { at: "satisfies", says: expect.stringContaining("Property 'colour' is missing in type") },
    ]);
  });

  test("rejects a prop without a row", () => {
    expect(compile([PROPS_TABLE])).toEqual([[]]);
    const [complaints] = compile([TYPED_PROP]);
    expect(complaints?.[0]).toEqual({
      at: "satisfies",
      says: expect.stringContaining("Property 'colour' is missing in type"),
    });
  });
});
