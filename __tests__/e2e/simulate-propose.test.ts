import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { runCli } from "../cli/run-cli";
import { temporaryFolder } from "./folders";
import { runProgram } from "./programs";
import type { Report } from "./week/compare";
import { deliver } from "./week/deliver";
import { clusterWeek } from "./week/eks";
import { ORGANIZATION, OWN_ACCOUNTS, REGION, STRANGER, VPC_ID } from "./week/places";
import { type WeekEvent, weekOf } from "./week/week";

const SERVICES = ["dynamodb", "kms", "lambda", "s3", "secretsmanager", "sns", "sqs", "states", "sts"];
const CLUSTER = [
  "autoscaling",
  "ec2",
  "ecr.api",
  "ecr.dkr",
  "eks",
  "eks-auth",
  "elasticloadbalancing",
  "logs",
  "s3",
  "ssm",
  "sts",
];

let accounts = "";

beforeAll(() => {
  accounts = join(temporaryFolder("accounts"), "accounts.txt");
  writeFileSync(accounts, OWN_ACCOUNTS.map((account) => `${account} ${ORGANIZATION}\n`).join(""));
});

/** Synthesizes a program whose endpoints have this map of services, and this policy by default. */
function stackOf(services: string, policy: string, imports = ""): string {
  return runProgram(`
    import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
    import { App, TerraformStack } from "cdktf";
    import { fullAccess, organizationPerimeter, VpcEndpoints } from "cdktf-aws-vpc-endpoints";
    ${imports}
    const app = new App();
    const stack = new TerraformStack(app, "stack");
    new AwsProvider(stack, "aws", { region: "${REGION}" });
    new VpcEndpoints(stack, "endpoints", {
      region: "${REGION}",
      vpcId: "${VPC_ID}",
      subnetIds: ["subnet-0a1b2c3d4e5f60718"],
      routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
      policy: ${policy},
      ${services}
    });
    app.synth();`);
}

function trailOf(events: readonly WeekEvent[]): string {
  const folder = temporaryFolder("trail");
  deliver(folder, events);
  return folder;
}

function simulate(stack: string, trail: string, ...args: readonly string[]) {
  return runCli(["simulate", stack, "--trail", trail, "--org-accounts", accounts, ...args]);
}

async function reportOf(stack: string, trail: string): Promise<Report> {
  return JSON.parse((await simulate(stack, trail, "--json")).stdout);
}

/** What a report says by verdict: service, action and how many calls, without those of no call. */
function groupsOf({ endpoints }: Report, wanted: string): readonly string[] {
  return endpoints.flatMap(({ service, groups }) =>
    groups.filter(({ verdict }) => verdict === wanted).map(({ action, calls }) => `${service} ${action} ${calls}`),
  );
}

/** The proposal, pasted over the services of the stack. */
async function pasted(stack: string, trail: string, policy: string): Promise<string> {
  const { stdout, stderr } = await simulate(stack, trail, "--propose");
  if (!stdout.includes("services: ")) throw new Error(`There is no proposal: ${stdout}${stderr}`);
  const start = stdout.search(/^services: /m);
  return stackOf(stdout.slice(start), policy, stdout.slice(0, start));
}

/** The same calls, made by somebody of another organization. */
function byStranger(events: readonly WeekEvent[]): readonly WeekEvent[] {
  return events.flatMap((event) => {
    const { userIdentity, ...record } = event.record;
    const identity = JSON.stringify(userIdentity);
    if (!/"(AssumedRole|IAMUser)"/.test(identity)) return [];
    const strange = OWN_ACCOUNTS.reduce((text, account) => text.replaceAll(account, STRANGER), identity);
    return [{ ...event, record: { ...record, userIdentity: JSON.parse(strange) } }];
  });
}

describe("vpc-endpoints simulate --propose, pasted back", () => {
  const cases = [
    {
      title: "a week of an EKS cluster behind a perimeter",
      events: clusterWeek().map(({ event }) => event),
      services: CLUSTER,
      policy: `organizationPerimeter({ organizationId: "${ORGANIZATION}" })`,
    },
    {
      title: "a week of calls of own principals, without policies",
      events: [...weekOf(30_000)].filter(({ call }) => {
        // Callers of whom the records say nothing are not let in.
        const { value = null, shown } = call?.caller.keys["aws:PrincipalAccount"] ?? {};
        const owner = call?.asking.owner.value ?? "";
        return shown === "stated" && value !== null && [value, owner].every((one) => OWN_ACCOUNTS.includes(one));
      }),
      services: SERVICES,
      policy: "fullAccess()",
    },
  ];

  test.each(cases)("denies nothing of $title, and stops a stranger", async ({ events, services, policy }) => {
    const trail = trailOf(events);
    const before = stackOf(`services: ${JSON.stringify(services)},`, policy);
    const after = await pasted(before, trail, policy);
    const own = await reportOf(after, trail);
    expect(groupsOf(own, "denied")).toEqual([]);
    expect(groupsOf(own, "allowed").length).toBeGreaterThan(10);
    const strange = await reportOf(after, trailOf(byStranger(events)));
    expect(groupsOf(strange, "allowed")).toEqual([]);
    expect(groupsOf(strange, "denied").length).toBeGreaterThan(10);
  });
});
