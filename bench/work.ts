import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { MANIFEST_FILE } from "../lib/model/manifest";

/** The region of every network that is measured. */
export const REGION = "us-east-1";

/** The name of the local that holds what is wrong with the endpoints. */
export const FAULTS = "faults_of_endpoints";

/** What a measured program has to do; its parent process says it in the environment. */
export interface Work {
  /** The services of each stack. */
  readonly services: readonly string[];
  /** How many stacks. */
  readonly stacks: number;
  /** Whether the first service, which is sqs then, has a policy. */
  readonly withPolicy?: boolean;
  /** The synthesized stack whose content the floor repeats; empty for the library. */
  readonly synthesized: string;
}

/** Processor time and memory of a whole run, from the start of Node.js to the last file written. */
export interface Usage {
  readonly cpuMs: number;
  readonly maxRssMb: number;
  /** Whether the data about IAM was read. */
  readonly readsIamData: boolean;
}

/** The network of one stack; each has a VPC of its own. */
export function networkOf(index: number) {
  return {
    region: REGION,
    vpcId: `vpc-${String(index).padStart(17, "0")}`,
    subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
    routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  };
}

/** The work that the parent process asks for. */
export function readWork(): Work {
  return JSON.parse(process.env["BENCH_WORK"] ?? "{}");
}

/** The blocks of a synthesized stack, by what the floor makes of them, and its manifest. */
export function readSynthesized({ synthesized }: Work) {
  const json = JSON.parse(readFileSync(synthesized, "utf8"));
  const local = (part: string) => {
    const name = Object.keys(json.locals).find((key) => key.startsWith(`endpoints_${part}_`)) ?? "";
    return json.locals[name];
  };
  const endpoints = (id: string) => {
    const resources = Object.entries<Record<string, unknown>>(json.resource.aws_vpc_endpoint);
    return resources.find(([name]) => name.startsWith(`endpoints_${id}_`))?.[1];
  };
  const [group] = Object.values<Record<string, unknown>>(json.resource.aws_security_group);
  const [vpc] = Object.values<Record<string, unknown>>(json.data.aws_vpc);
  return {
    group,
    vpc,
    rows: local("services"),
    faults: json.locals[FAULTS],
    check: json.check,
    interfaces: endpoints("interface"),
    gateways: endpoints("gateway"),
    manifest: JSON.parse(readFileSync(join(dirname(synthesized), MANIFEST_FILE), "utf8")),
  };
}

/** Reports to the parent process what the run took. */
export function reportUsage(): void {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage: Usage = {
    cpuMs: (userCPUTime + systemCPUTime) / 1000,
    maxRssMb: maxRSS / 1024,
    readsIamData: Object.keys(require.cache).some((file) => file.endsWith("iam.generated.json")),
  };
  process.stdout.write(JSON.stringify(usage));
}
