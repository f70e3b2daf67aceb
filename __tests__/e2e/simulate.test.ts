import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { buildCommand } from "./built-command";
import { temporaryFolder } from "./folders";
import { synthesizeFolder } from "./stacks";
import { faultsOf, type Report, truthOfWeek } from "./week/compare";
import { deliver } from "./week/deliver";
import { NAT_ADDRESSES, OWN_ACCOUNTS, REGION, VPC_ID } from "./week/places";
import { defineEndpoints } from "./week/policies";
import { twins } from "./week/twins";
import { weekOf } from "./week/week";

const EVENTS = 200_000;
const FEWER = 40_000;
const PLACE = { vpcId: VPC_ID, subnetIds: ["subnet-0a1b2c3d4e5f60718"], routeTableIds: ["rtb-0a1b2c3d4e5f60718"] };
const LARGEST_OUTPUT = 256 * 1024 * 1024;

let command = "";
let stack = "";
let trail = "";
let accounts = "";

beforeAll(() => {
  command = buildCommand();
  stack = synthesizeFolder(REGION, (scope) => defineEndpoints(scope, PLACE)).folder;
  trail = temporaryFolder("week");
  deliver(trail, weekOf(EVENTS));
  accounts = join(temporaryFolder("accounts"), "accounts.txt");
  writeFileSync(accounts, `${OWN_ACCOUNTS.join("\n")}\n`);
});

interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(args: readonly string[]): Promise<Ran> {
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], { maxBuffer: LARGEST_OUTPUT }, (error, stdout, stderr) => {
      resolve({ exitCode: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr });
    });
  });
}

async function report(...args: readonly string[]): Promise<Report> {
  const { stdout, stderr } = await run(["simulate", stack, "--json", ...args]);
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

/** A folder with the events of a small week. */
function smallTrail(events: number): string {
  const folder = temporaryFolder("small-week");
  deliver(folder, weekOf(events));
  return folder;
}

function sum(list: readonly { readonly calls: number }[]): number {
  return list.reduce((all, { calls }) => all + calls, 0);
}

describe("vpc-endpoints simulate, over a week of which the truth is known", () => {
  test("is right about every call if the accounts of the organization are named, and says what counts apart", async () => {
    const found = await report("--trail", trail, "--org-accounts", accounts);
    const truth = truthOfWeek(weekOf(EVENTS), { organization: true, natAddresses: false });
    expect(faultsOf(found, truth)).toEqual([]);
    expect(Object.fromEntries(found.notCounted.map(({ reason, calls }) => [reason, calls]))).toEqual({
      "made by an AWS service": truth.apart["aws-service"],
      "made in the console": truth.apart["console"],
      "refused already": truth.apart["access-denied"],
    });
    expect(sum(found.noEndpoint)).toBe(truth.apart["no-endpoint"]);
    expect(sum(found.unmapped)).toBe((truth.apart["no-call"] ?? 0) + (truth.apart["unknown"] ?? 0));
  });

  test("names the statement that denies, the keys that decide, and the calls that endpoints have denied", async () => {
    const events = 4_000;
    const { endpoints, vpceDenied } = await report("--trail", smallTrail(events), "--org-accounts", accounts);
    const groupsOf = (name: string, wanted: string) => {
      const { groups = [] } = endpoints.find(({ service }) => service === name) ?? {};
      return groups.filter(({ action }) => action === wanted);
    };
    const purges = groupsOf("sqs", "sqs:PurgeQueue").filter(({ verdict }) => verdict === "denied");
    const statements = purges.map(({ statement }) => statement?.replace(/:.*/, ""));
    expect(new Set(statements)).toEqual(new Set(["services.sqs.policy[1]", "no statement allows it"]));
    const puts = groupsOf("secretsmanager", "secretsmanager:PutSecretValue").filter(
      ({ verdict }) => verdict === "depends",
    );
    expect(puts.length).toBeGreaterThan(0);
    for (const { unknownKeys } of puts) expect(unknownKeys).toContain("aws:PrincipalTag/team");
    const denied = [...weekOf(events)].filter(({ record }) => {
      return record["errorCode"] === "VpceAccessDenied" && record["eventSource"] === "kms.amazonaws.com";
    });
    expect(sum(vpceDenied.filter(({ service }) => service === "kms"))).toBe(denied.length);
  });

  test("leaves open what the records do not hold", async () => {
    const found = await report("--trail", smallTrail(FEWER));
    expect(faultsOf(found, truthOfWeek(weekOf(FEWER), { organization: false, natAddresses: false }))).toEqual([]);
  });

  test("counts only calls from the addresses of NAT gateways if they are named, and assumes what it is told", async () => {
    const assumed = { "aws:PrincipalTag/team": "payments", "aws:ResourceTag/env": "prod" };
    const assume = Object.entries(assumed).flatMap(([key, value]) => ["--assume", `${key}=${value}`]);
    const found = await report("--trail", smallTrail(FEWER), "--from-ip", NAT_ADDRESSES.join(","), ...assume);
    const truth = truthOfWeek(weekOf(FEWER), { organization: false, natAddresses: true, assumed });
    expect(faultsOf(found, truth)).toEqual([]);
    expect(found.notCounted.find(({ reason }) => reason === "from elsewhere")?.calls).toBe(truth.apart["elsewhere"]);
    const asked = found.endpoints.flatMap(({ groups }) => groups.flatMap(({ unknownKeys }) => unknownKeys));
    expect(asked.filter((key) => /tag/i.test(key))).toEqual([]);
  });
});

describe("vpc-endpoints simulate", () => {
  test("counts calls once that AWS records twice", async () => {
    const folder = temporaryFolder("twins");
    const { events, calls } = twins(300);
    deliver(folder, events);
    const { endpoints } = await report("--trail", folder);
    const sqs = endpoints.find(({ service }) => service === "sqs");
    expect((sqs?.allowed ?? 0) + (sqs?.denied ?? 0) + (sqs?.depends ?? 0)).toBe(calls);
    expect(sqs?.denied).toBe(0);
  });

  test("exits 1 if calls would be denied, 0 if none, and 2 if it is used wrongly", async () => {
    const passing = temporaryFolder("passing");
    const events = [...weekOf(20_000)].filter(
      ({ record, call }) => call && record["eventSource"] === "ec2.amazonaws.com" && record["awsRegion"] === REGION,
    );
    deliver(passing, events);
    const exitCode = async (...args: readonly string[]) => (await run(["simulate", ...args])).exitCode;
    expect(await exitCode(stack, "--trail", smallTrail(2_000))).toBe(1);
    expect(await exitCode(stack, "--trail", passing)).toBe(0);
    expect(await exitCode(stack)).toBe(2);
    expect(await exitCode(stack, "--trail", join(passing, "missing"))).toBe(2);
    expect(await exitCode(join(passing, "missing"), "--trail", passing)).toBe(2);
  });

  test("names broken files, and reads what is before the fault and all others", async () => {
    const folder = smallTrail(4_000);
    const whole = await report("--trail", folder);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".gz"));
    const faults = join(folder, "AWSLogs", "faults");
    mkdirSync(faults, { recursive: true });
    const [first = ""] = files;
    cpSync(join(folder, first), join(faults, "truncated.json.gz"));
    truncateSync(join(faults, "truncated.json.gz"), Math.floor(readFileSync(join(folder, first)).length / 2));
    writeFileSync(join(faults, "not.json"), "<html>not found</html>");
    writeFileSync(join(faults, "empty.json"), "");
    writeFileSync(join(faults, "cut.json"), '{"Records":[{"eventID":"x-1","eventSource":"sqs.amaz');
    const { broken, endpoints } = await report("--trail", folder);
    const names = broken.map(({ file }) => file.split("/").at(-1)).sort();
    expect(names).toEqual(["cut.json", "empty.json", "not.json", "truncated.json.gz"]);
    for (const { reason } of broken) expect(reason).not.toBe("");
    // The truncated copy holds what the whole file holds too, which counts once.
    expect(endpoints).toEqual(whole.endpoints);
  });
});
