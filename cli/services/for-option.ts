import type { Command } from "commander";
import { show } from "../../lib/shapes/text";
import { WORKLOADS } from "../../lib/workloads/sets.generated";
import type { WorkloadFacts } from "../../lib/workloads/workload-facts";
import { type Io, writeJson } from "../io";
import { suggest } from "../suggest";
import { exitWithUsageError } from "../usage-error";
import { type ServiceLine, writeServiceMap } from "./write-service-map";

const FACTS: ReadonlyMap<string, WorkloadFacts> = new Map(Object.entries(WORKLOADS));

/** The names of the workloads. */
export const WORKLOAD_NAMES: readonly string[] = [...FACTS.keys()];

/** Answers `vpc-endpoints services --for ecs-fargate`: the endpoints that a workload needs, ready to paste. */
export function printWorkload(name: string, json: true | undefined, io: Io, command: Command): void {
  const facts = FACTS.get(name);
  if (facts === undefined) {
    exitWithUsageError(command, `There is no workload ${show(name)}: ${suggest(name, WORKLOAD_NAMES)}`);
  }
  if (json) writeJson({ name, ...facts }, io);
  else io.write(`${workloadText(facts)}\n`);
}

/** The services of a workload as TypeScript, with everything else as comments. */
function workloadText(facts: WorkloadFacts): string {
  const [option = ""] = Object.keys(facts.conditional);
  const options = option === "" ? "" : `{ ${/^\w+$/.test(option) ? option : JSON.stringify(option)}: true }`;
  const call = facts.call === "lambda" ? 'lambda({ calls: ["sqs"] })' : `${facts.call}(${options})`;
  return [
    `// ${facts.title}`,
    ...facts.notes.map((note) => `// ${note}`),
    `// Source: ${facts.source} (${facts.asOf})`,
    writeServiceMap([
      ...Object.entries(facts.services).map(([name, reason = ""]) => ({ name, reason })),
      ...conditionalLines(facts),
    ]),
    `// Or typed: services: { ...${call} }, with ${facts.call} from cdktf-aws-vpc-endpoints`,
  ].join("\n");
}

function conditionalLines({ services, conditional }: WorkloadFacts): readonly ServiceLine[] {
  const cases = Object.values(conditional);
  const names = new Set(cases.flatMap((entry) => [...entry.services]));
  return [...names]
    .filter((name) => !(name in services))
    .map((name) => {
      const conditions = cases.filter((entry) => entry.services.includes(name)).map(({ when }) => when);
      return { name, reason: `if ${conditions.join(", or if ")}`, active: false };
    });
}
