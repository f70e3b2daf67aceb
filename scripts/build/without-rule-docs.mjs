// Leaves out of the bundles what a rule only says about itself: docs/rules.md has it.
import { readFileSync } from "node:fs";

const DOCS = /^ {2}(?:what|why|source):\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`[^`]*`),\n/gm;

export const withoutRuleDocs = {
  name: "without-rule-docs",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]lib[\\/](shapes[\\/])?rules[\\/][\w-]+\.ts$/ }, ({ path }) => {
      const contents = readFileSync(path, "utf8").replaceAll(DOCS, "");
      if (/^ {2}(what|why):/m.test(contents))
        throw new Error(`What the rule in ${path} says about itself is no plain text`);
      return { contents, loader: "ts" };
    });
  },
};
