import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hostileTexts, unprintableIn } from "../../hostile";
import { runCli } from "../../run-cli";
import { ENDPOINT, NAT, RECORDS } from "./calls-of-vpc";
import { identityOf, record } from "./record";

const folder = mkdtempSync(join(tmpdir(), "usage-"));

afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, records: readonly object[]): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify({ Records: records }));
  return path;
}

const trail = write("trail.json", RECORDS);

async function reportOf(...args: readonly string[]) {
  const { stdout, exitCode } = await runCli(["services", "--trail", ...args, "--json"]);
  return { exitCode, report: JSON.parse(stdout) };
}

describe("services --trail", () => {
  test("prints what the VPC uses, a map of services, and what is not in them", async () => {
    const { exitCode, stdout, stderr } = await runCli(["services", "--trail", trail, "--from-ip", NAT]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(stdout).toBe(`eu-west-1: 5 calls to 3 services, from 2026-11-20T08:00:00Z to 2026-11-22T08:00:00Z

SERVICE  CALLS  THROUGH ENDPOINTS  NO ENDPOINT NAMED  AROUND  AN HOUR  A MONTH  MADE BY
sqs          3                  2                  0       1   $0.022   $16.06  arn:aws:iam::111122223333:role/app (2), arn:aws:iam::111122223333:role/worker (1); through vpce-0a1b2c3d4e5f60718
kms          1                  0                  1       0   $0.022   $16.06  arn:aws:iam::111122223333:role/app (1)
s3           1                  0                  0       1     free     free  arn:aws:iam::111122223333:role/app (1)

services: {
  kms: {}, // 1 call
  s3: {},  // 1 call; 1 around the endpoints; a gateway, free
  sqs: {}, // 3 calls; 1 around the endpoints; an endpoint is used
},

No endpoint in the catalogue: wickr.amazonaws.com (1).
Not counted: 1 call from other public addresses.
Not counted: 1 call that AWS services made.
Not counted: 1 call of the console.
Prices are those of interface endpoints in 2 availability zones: change this with --azs.
s3 in eu-west-1: 1 call moved 2.0 GB, 2.0 GB of it around the endpoints: through a NAT gateway, where a GB costs $0.048.
The traffic of the other services is not recorded.
`);
  });

  test("prints the same as JSON", async () => {
    const { exitCode, report } = await reportOf(trail, "--from-ip", "203.0.113.0/28");
    expect(exitCode).toBe(0);
    expect(report.services[0]).toEqual({
      service: "sqs",
      region: "eu-west-1",
      type: "Interface",
      calls: 3,
      first: "2026-11-20T08:00:00Z",
      last: "2026-11-22T08:00:00Z",
      endpoints: [{ name: ENDPOINT, calls: 2 }],
      privateCalls: 0,
      aroundCalls: 1,
      principals: {
        count: 2,
        isComplete: true,
        top: [
          { name: "arn:aws:iam::111122223333:role/app", calls: 2 },
          { name: "arn:aws:iam::111122223333:role/worker", calls: 1 },
        ],
      },
      bytes: null,
      cost: { azCount: 2, hourUsd: 0.022, monthUsd: 16.06, natUsdPerGb: 0.048, currency: "USD" },
    });
    expect({ ...report, services: report.services.length }).toEqual({
      services: 3,
      withoutEndpoint: [{ name: "wickr.amazonaws.com", calls: 1 }],
      unmapped: [],
      notCounted: { awsServices: 1, console: 1, elsewhere: 1 },
      isNatAssumed: false,
    });
    expect(report.services[2].bytes).toEqual({ through: 0, around: 2_000_000_500, calls: 1 });
  });

  test("takes public addresses for those of a NAT gateway if none is named, and says so", async () => {
    const { stdout } = await runCli(["services", "--trail", trail]);
    expect(stdout).toContain(
      "3 calls came from public addresses and are taken for those of the VPC: name the addresses",
    );
    const { report } = await reportOf(trail);
    expect(report.services[0]).toMatchObject({ calls: 4, aroundCalls: 2 });
  });

  test("reads several files, and prices endpoints in the zones that --azs says", async () => {
    const other = write("other.json", [record("logs.amazonaws.com", "PutLogEvents", { awsRegion: "us-east-1" })]);
    const { report } = await reportOf(trail, "--trail", other, "--azs", "3");
    const [logs] = report.services.filter(({ service }: { service: string }) => service === "logs");
    expect(logs).toMatchObject({ region: "us-east-1", cost: { azCount: 3, hourUsd: 0.03 } });
    const { stdout } = await runCli(["services", "--trail", trail, "--trail", other]);
    expect(stdout.match(/^services: \{$/gm)).toHaveLength(2);
  });

  test("fails if the VPC calls no service that has an endpoint", async () => {
    const none = write("none.json", [record("wickr.amazonaws.com", "GetNetwork")]);
    const { exitCode, stdout } = await runCli(["services", "--trail", none]);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^No call of the VPC to a service with an endpoint in the catalogue\.\n/);
  });

  test.each([
    [["--trail", trail, "sqs"], 'error: Received "sqs" and --trail: give only one of them\n'],
    [["--azs", "2"], "error: --azs applies only to recorded activity: give it with --trail\n"],
    [["--from-ip", NAT], "error: --from-ip applies only to recorded activity: give it with --trail\n"],
  ])("rejects %j", async (args, message) => {
    const { exitCode, stderr } = await runCli(["services", ...args]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 2, stderr: message });
  });

  test.each([
    [["--trail", trail, "--from-ip", "10.0.0"], 'Expected addresses or CIDR blocks, not "10.0.0".'],
    [["--trail", trail, "--from-ip", "10.0.0.1/8"], 'Expected addresses or CIDR blocks, not "10.0.0.1/8".'],
    [["--trail", trail, "--azs", "0"], "Expected a whole number from 1 to 20."],
    [["--trail", join(folder, "absent")], "No recorded calls could be read:"],
  ])("rejects %j as well", async (args, message) => {
    const { exitCode, stderr } = await runCli(["services", ...args]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });

  test("prints nothing of hostile records that moves a cursor or ends a comment", async () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { or, text } = hostileTexts(seed);
      const path = write("hostile.json", [
        record(or("sqs.amazonaws.com"), or("SendMessage"), { vpcEndpointId: or(ENDPOINT), eventTime: text() }),
        record("sqs.amazonaws.com", "SendMessage", { userIdentity: identityOf(text()), awsRegion: or("eu-west-1") }),
        record(`${text()}.amazonaws.com`, text(), { sourceIPAddress: or(NAT), additionalEventData: text() }),
      ]);
      const outcomes = [
        await runCli(["services", "--trail", path]),
        await runCli(["services", "--trail", path], { columns: 60 }),
        await runCli(["services", "--trail", path, "--json"]),
      ];
      expect(unprintableIn(outcomes.map(({ stdout, stderr }) => stdout + stderr).join(""))).toEqual([]);
    }
  });
});
