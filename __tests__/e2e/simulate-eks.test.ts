import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { eksPrivate, organizationPerimeter, VpcEndpoints } from "cdktf-aws-vpc-endpoints";
import type { Construct } from "constructs";
import { runCli } from "../cli/run-cli";
import { temporaryFolder } from "./folders";
import { synthesizeFolder } from "./stacks";
import type { Report } from "./week/compare";
import { deliver } from "./week/deliver";
import { clusterWeek, type Plain } from "./week/eks";
import { NAT_ADDRESSES, ORGANIZATION, OWN_ACCOUNTS, REGION, VPC_ID } from "./week/places";

const PLACE = {
  region: REGION,
  vpcId: VPC_ID,
  subnetIds: ["subnet-0a1b2c3d4e5f60718"],
  routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  policy: organizationPerimeter({ organizationId: ORGANIZATION }),
};
const EKS = eksPrivate({
  sts: true,
  "eks-auth": true,
  eks: true,
  elasticloadbalancing: true,
  autoscaling: true,
  logs: true,
  ssm: true,
});

/** The README's perimeter on the services of the cluster by their names alone, as version 0.1 had it. */
function definePlain(scope: Construct): void {
  const names = Object.keys(EKS);
  new VpcEndpoints(scope, "endpoints", { ...PLACE, services: { ...services(names), monitoring: {} } });
}

/** The same with the set, which leaves open what EKS needs of AWS itself. */
function defineSet(scope: Construct): void {
  new VpcEndpoints(scope, "endpoints", { ...PLACE, services: { ...EKS, monitoring: {} } });
}

const calls = clusterWeek();
let trail = "";
let accounts = "";

beforeAll(() => {
  trail = temporaryFolder("cluster");
  deliver(
    trail,
    calls.map(({ event }) => event),
  );
  accounts = join(temporaryFolder("accounts"), "accounts.txt");
  writeFileSync(accounts, `${OWN_ACCOUNTS.join("\n")}\n`);
});

async function simulate(define: (scope: Construct) => void, ...more: readonly string[]) {
  const { folder } = synthesizeFolder(REGION, define);
  const { exitCode, stdout } = await runCli([
    "simulate",
    folder,
    "--trail",
    trail,
    "--org-accounts",
    accounts,
    "--json",
    ...more,
  ]);
  const report: Report = JSON.parse(stdout);
  return { exitCode, report };
}

/** How many calls have a verdict, by service and action. */
function byAction({ endpoints }: Report, wanted: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { service, groups } of endpoints) {
    for (const { verdict, action, calls: count } of groups) {
      if (verdict === wanted) counts[`${service} ${action}`] = (counts[`${service} ${action}`] ?? 0) + count;
    }
  }
  return counts;
}

/** How many calls of the cluster the plain perimeter treats so, by service and action. */
function expected(...plain: readonly Plain[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const call of calls.filter((one) => plain.includes(one.plain))) {
    for (const service of call.services) {
      const name = `${service} ${call.action}`;
      counts[name] = (counts[name] ?? 0) + 1;
    }
  }
  return counts;
}

describe("the perimeter over a week of an EKS cluster", () => {
  test("without what EKS needs of AWS, breaks pulls and sign-ins, and lists all that may break", async () => {
    const { exitCode, report } = await simulate(definePlain);
    expect(exitCode).toBe(1);
    expect(byAction(report, "denied")).toEqual(expected("denied"));
    expect(byAction(report, "depends")).toMatchObject(expected("not allowed"));
  });

  test("breaks the same if the NAT gateways are named, since pulls are recorded without an address", async () => {
    const { report } = await simulate(definePlain, "--from-ip", NAT_ADDRESSES.join(","));
    expect(byAction(report, "denied")).toEqual(expected("denied"));
  });

  test("with the set, breaks nothing", async () => {
    const { exitCode, report } = await simulate(defineSet);
    expect(exitCode).toBe(0);
    expect(byAction(report, "denied")).toEqual({});
    // Nothing else is lost: what may break without the set passes, unless its record leaves open what it is about.
    const passes = byAction(report, "allowed");
    const { "s3 s3:GetObject": _layers, ...others } = expected("denied", "not allowed");
    for (const [name, count] of Object.entries(others)) expect(passes[name]).toBeGreaterThanOrEqual(count);
  });
});

function services(names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, {}]));
}
