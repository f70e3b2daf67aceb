import type { Command } from "commander";
import { didYouMean, list, show } from "../../lib/problems";
import { nearest } from "../../lib/services/nearest";
import { WORKLOADS } from "../../lib/workloads/sets.generated";
import type { WorkloadFacts } from "../../lib/workloads/workload-facts";
import type { Io } from "../io";
import { refuse } from "../refuse";
import { type MapLine, mapText } from "./map-text";

const FACTS: ReadonlyMap<string, WorkloadFacts> = new Map(Object.entries(WORKLOADS));

/** `vpc-endpoints services --for ecs-fargate`: the endpoints that a workload needs, ready to paste. */
export const servicesFor = {
  flags: "--for <workload>",
  description: `print what a workload needs: ${[...FACTS.keys()].join(", ")}`,
  run: printWorkload,
};

function printWorkload(name: string, { json }: { readonly json?: true }, io: Io, command: Command): void {
  const facts = FACTS.get(name);
  if (facts === undefined) refuse(command, unknownWorkload(name));
  io.write(json ? `${JSON.stringify({ name, ...facts }, null, 2)}\n` : `${workloadText(facts)}\n`);
}

function unknownWorkload(name: string): string {
  const names = [...FACTS.keys()];
  const near = nearest(name, names);
  return `There is no workload ${show(name)}: ${near.length > 0 ? didYouMean(near) : `use ${list(names)}`}`;
}

/** The set as TypeScript: everything that is no code is a comment. */
function workloadText(facts: WorkloadFacts): string {
  const options = Object.keys(facts.conditional);
  const example = options.length === 0 ? "" : `{ ${quoted(options[0] ?? "")}: true }`;
  const call = facts.call === "lambda" ? 'lambda({ calls: ["sqs"] })' : `${facts.call}(${example})`;
  return [
    `// ${facts.title}`,
    ...facts.notes.map((note) => `// ${note}`),
    `// Source: ${facts.source} (${facts.asOf})`,
    mapText([...requiredLines(facts), ...conditionalLines(facts)]),
    `// The same, typed: services: { ...${call} }, with ${facts.call} of cdktf-aws-vpc-endpoints`,
  ].join("\n");
}

function requiredLines({ services }: WorkloadFacts): readonly MapLine[] {
  return Object.entries(services).map(([name, reason]) => ({ name, reason: reason ?? "" }));
}

function conditionalLines({ services, conditional }: WorkloadFacts): readonly MapLine[] {
  const cases = Object.values(conditional);
  const names = new Set(cases.flatMap((entry) => [...entry.services]));
  return [...names]
    .filter((name) => !(name in services))
    .map((name) => {
      const whens = cases.filter((entry) => entry.services.includes(name)).map(({ when }) => when);
      return { name, reason: `if ${whens.join(", or if ")}`, active: false };
    });
}

function quoted(option: string): string {
  return /^\w+$/.test(option) ? option : JSON.stringify(option);
}
