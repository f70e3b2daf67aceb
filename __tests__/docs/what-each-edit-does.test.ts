import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = readFileSync(join(__dirname, "..", "..", "docs", "what-each-edit-does.md"), "utf8");

test("docs/what-each-edit-does.md names every edit that deletes an endpoint", () => {
  const deleting = /\| (.+?) \| .*\*\*Deletes\*\* \d (?:interface endpoint|gateway)/g;
  expect([...page.matchAll(deleting)].map(([, title]) => title)).toEqual([
    "Remove a service",
    "Put another service in the place of one",
    "Rename the key of a custom service",
    "Remove the gateway of S3 next to its interface",
    "Remove the interface of S3 next to its gateway",
    "Rename the construct without `moved` blocks",
  ]);
});
