import { readFileSync } from "node:fs";
import { join } from "node:path";
import { exampleProgram, jsonOf } from "../e2e/programs";

const page = readFileSync(join(__dirname, "..", "..", "docs", "what-is-created.md"), "utf8");

test("docs/what-is-created.md lists every block of examples/getting-started, and no other", () => {
  const rows = page.match(/^\| `.*?\|/gm) ?? [];
  const listed = rows.flatMap((row) => [...row.matchAll(/`([^`]+)`/g)].map(([, address]) => address));
  const { resource = {}, data = {}, locals = {}, check = {} } = jsonOf(exampleProgram("getting-started"));
  const addresses = [
    ...addressesOf(resource),
    ...addressesOf({ local: locals, check }),
    ...addressesOf(data).map((address) => `data.${address}`),
  ];
  expect(listed.toSorted()).toEqual(addresses.toSorted());
});

function addressesOf(blocks: object): readonly string[] {
  return Object.entries(blocks).flatMap(([type, named]) => Object.keys(named).map((name) => `${type}.${name}`));
}
