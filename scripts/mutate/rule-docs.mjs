// Leaves out what a rule only says about itself: __tests__/generate-rules.test.ts compares it with docs/rules.md.
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

const DOCS = ["basis", "severity", "source", "what", "why"];

const ruleDocs = {
  shouldIgnore({ node, parent }) {
    if (node.type !== "ObjectProperty" || !DOCS.includes(node.key.name)) return undefined;
    const names = parent.properties?.map(({ key }) => key?.name) ?? [];
    return names.includes("id") && names.includes("why") ? "it is documentation of a rule" : undefined;
  },
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "rule-docs", ruleDocs)];
