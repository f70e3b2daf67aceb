// The modules of lib that no program needs at its start: the first policy or the first call reads them.
import { join, relative } from "node:path";

/** The name of their file. */
export const ON_DEMAND = "on-demand";

const MODULES = [
  "cost/estimate",
  "cost/estimate-shared",
  "policy/ready/federated-sign-in",
  "policy/ready/owned-buckets",
  "policy/ready/perimeter",
  "policy/ready/read-only",
  "policy/simulate-policy",
  "rules/policy-rules",
  "workloads/aws-lambda",
  "workloads/merge-workloads",
  "workloads/sets.generated",
];

const partOf = (module) => module.replaceAll(/\W/g, "_");

/** The source of their file, which has each as a member. */
export const ON_DEMAND_SOURCE = MODULES.map((module) => `export * as ${partOf(module)} from "./lib/${module}";`).join(
  "\n",
);

/** Leaves those modules to their file. */
export function onDemand(lib) {
  return {
    name: ON_DEMAND,
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir, namespace }) => {
        const module = relative(lib, join(resolveDir, path));
        if (namespace !== "file" || !MODULES.includes(module)) return undefined;
        return { path: `./${ON_DEMAND}#${partOf(module)}`, external: true };
      });
    },
  };
}

/** A module with the members of that file in the place of its parts. */
export function nameMembers(code) {
  return code.replaceAll(/require\("(\.\/on-demand)#(\w+)"\)/g, 'require("$1").$2');
}
