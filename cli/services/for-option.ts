import type { Command } from "commander";
import { show } from "../../lib/shapes/text";
import { allowancesOf } from "../../lib/workloads/allowances";
import { defaultsOf } from "../../lib/workloads/set-of";
import { WORKLOADS } from "../../lib/workloads/sets.generated";
import type { WorkloadFacts } from "../../lib/workloads/workload-facts";
import { commentLines } from "../comment-lines";
import { type Io, writeJson } from "../io";
import { suggest } from "../suggest";
import { exitWithUsageError } from "../usage-error";
import { staysOpenLines } from "./stays-open";
import { type ServiceLine, writeServiceMap } from "./write-service-map";

const FACTS: ReadonlyMap<string, WorkloadFacts> = new Map(Object.entries(WORKLOADS));

/** Where comments break. */
const WIDTH = 80;

/** The names of the workloads. */
export const WORKLOAD_NAMES: readonly string[] = [...FACTS.keys()];

/** Answers `vpc-endpoints services --for ecs-fargate`: the endpoints that a workload needs, ready to paste. */
export function printWorkload(name: string, json: true | undefined, io: Io, command: Command): void {
  const facts = FACTS.get(name);
  if (facts === undefined) {
    exitWithUsageError(command, `There is no workload ${show(name)}: ${suggest(name, WORKLOAD_NAMES)}`);
  }
  if (json) writeJson({ ...facts, staysOpen: allowancesOf(name) }, io);
  else io.write(`${workloadText(name, facts, io.columns)}\n`);
}

/** The services of a workload as TypeScript, with everything else as comments. */
function workloadText(name: string, facts: WorkloadFacts, columns: number): string {
  const lines = [
    ...Object.entries(facts.services).map(([service, reason = ""]) => toLine(service, reason)),
    ...conditionalLines(facts),
  ];
  return [
    ...comment(facts.title),
    ...facts.notes.flatMap(comment),
    ...commentLines(`Source: ${facts.source} (${facts.asOf})`, columns),
    writeServiceMap(lines, WIDTH),
    ...comment(`Or typed, with ${facts.call} from cdktf-aws-vpc-endpoints:`),
    `// services: { ...${exampleCall(facts)} },`,
    ...otherOptions(facts),
    ...staysOpenLines(facts, allowancesOf(name)).flatMap(comment),
  ].join("\n");
}

/** A sentence as a comment; its further lines are indented like its first. */
function comment(sentence: string): readonly string[] {
  const indent = /^(- | {2})?/.exec(sentence)?.[0] ?? "";
  return commentLines(sentence.slice(indent.length), WIDTH, indent, " ".repeat(indent.length));
}

function exampleCall({ call, conditional }: WorkloadFacts): string {
  if (call === "lambda") return 'lambda({ calls: ["sqs"] })';
  const [option] = Object.keys(conditional);
  if (option === undefined) return `${call}()`;
  return `${call}({ ${writeOption(option)}: true })`;
}

function writeOption(option: string): string {
  return /^\w+$/.test(option) ? option : JSON.stringify(option);
}

function toLine(name: string, reason: string): ServiceLine {
  const { policy } = defaultsOf(name);
  return { name, reason, ...(policy !== undefined && { options: `{ policy: "${policy}" }` }) };
}

function conditionalLines({ services, conditional }: WorkloadFacts): readonly ServiceLine[] {
  const cases = Object.values(conditional);
  const names = new Set(cases.flatMap((entry) => [...entry.services]));
  return [...names]
    .filter((name) => !(name in services))
    .map((name) => {
      const conditions = cases.filter((entry) => entry.services.includes(name)).map(({ when }) => when);
      return { ...toLine(name, `if ${conditions.join(", or if ")}`), active: false };
    });
}

/** The options that do not have the name of a service that they add. */
function otherOptions({ conditional }: WorkloadFacts): readonly string[] {
  const others = Object.entries(conditional).filter(([option, { services }]) => {
    return !services.some((name) => name === option);
  });
  if (others.length === 0) return [];
  const lines = others.map(([option, { services, when }]) => {
    return `- ${option}: ${services.length > 0 ? services.join(", ") : `no service, if ${when}`}`;
  });
  return ["Options that are not named like the service:", ...lines].flatMap(comment);
}
