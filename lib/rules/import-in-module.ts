import { defineRule } from "./rule";

export const importInModule = defineRule({
  id: "import-in-module",
  what: "A child module imports nothing.",
  why: "Terraform accepts import blocks in root modules only.",
  source: "https://developer.hashicorp.com/terraform/language/import (2026)",
  check: ({ isModule, plan: { adoption } }) => {
    if (!isModule) return [];
    const ofGroup = adoption.groupId === undefined ? [] : [["securityGroup", "importId"]];
    const paths = [...adoption.imports.map(({ path }) => path), ...ofGroup];
    return paths.map((path) => ({
      path,
      message:
        "Terraform accepts import blocks in root modules only: remove this option, and write the import block in the root module",
    }));
  },
});
