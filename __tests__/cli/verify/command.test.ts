import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command, CommanderError } from "commander";
import { coloursFor } from "../../../cli/io";
import { addCommand } from "../../../cli/verify/command";
import { type Authority, makeAuthority } from "./certificates";
import { type DnsServer, startDnsServer } from "./dns-server";
import { makeServers } from "./servers";

const SQS = "sqs.us-east-1.amazonaws.com";
const KMS = "kms.us-east-1.amazonaws.com";
const LOGS = "logs.us-east-1.amazonaws.com";
const ownName = (service: string) => `vpce-0a1b-x1y2.${service}.us-east-1.vpce.amazonaws.com`;

const servers = makeServers();
const ports = { sqs: 0, kms: 0 };
let authority: Authority;
let dns: DnsServer;

beforeAll(async () => {
  authority = makeAuthority();
  ports.sqs = await servers.https(authority.issue({ names: [SQS] }));
  ports.kms = await servers.https(authority.issue({ names: ["proxy.example.com"] }));
  dns = await startDnsServer({ [SQS]: ["127.0.0.1"], [KMS]: ["127.0.0.1"], [LOGS]: ["54.239.28.85"] });
});

afterAll(() => {
  dns.close();
  servers.closeAll();
  authority.remove();
});

function outputs(dnsNames: Readonly<Record<string, readonly string[]>>): string {
  return JSON.stringify({
    endpoint_dns_names: { sensitive: false, type: "dynamic", value: dnsNames },
    security_group_id: { sensitive: false, type: "string", value: "sg-0123" },
  });
}

const ALL = outputs({
  kms: [ownName("kms"), KMS],
  logs: [ownName("logs"), LOGS],
  sqs: [ownName("sqs"), SQS],
});
const SQS_ALONE = outputs({ sqs: [ownName("sqs"), SQS] });

const options = () => [
  ...["--resolver", dns.address, "--cidr", "127.0.0.0/8", "--ca", authority.caFile, "--timeout-ms", "2000"],
  ...["--port", `sqs=${ports.sqs}`],
];

interface Setup {
  readonly stdin?: string;
  readonly isInputTerminal?: boolean;
  readonly isTTY?: boolean;
}

/** Runs `verify` alone, as the command line runs it. */
async function run(args: readonly string[], { stdin = "", isTTY = false, isInputTerminal = false }: Setup = {}) {
  const [stdout, stderr, failures]: [string[], string[], number[]] = [[], [], []];
  const outcome = (exitCode: number) => ({ exitCode, stdout: stdout.join(""), stderr: stderr.join("") });
  const write = (text: string) => void stdout.push(text);
  const writeError = (text: string) => void stderr.push(text);
  const program = new Command("vpc-endpoints").exitOverride();
  program.configureOutput({ writeOut: write, writeErr: writeError });
  const input = { readInput: async () => Buffer.from(stdin), isInputTerminal };
  const columns = isTTY ? 100 : Number.POSITIVE_INFINITY;
  const streams = { write, writeError, columns, errorColumns: columns, ...input };
  const fail = () => void failures.push(1);
  addCommand(program, { ...streams, fail, colours: coloursFor({ isTTY, env: {} }) });
  try {
    await program.parseAsync(["verify", ...args], { from: "user" });
    return outcome(failures.length > 0 ? 1 : 0);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return outcome(error.exitCode === 0 ? 0 : 2);
  }
}

describe("vpc-endpoints verify", () => {
  test("prints what answers and exits 0 if there is no problem", async () => {
    const { exitCode, stdout, stderr } = await run(options(), { stdin: SQS_ALONE });
    expect(stdout).toBe(`Region us-east-1, resolver ${dns.address}, VPC 127.0.0.0/8

ok      sqs (Interface)
        ${SQS}
          127.0.0.1  ${ports.sqs} HTTP 404

1 service: no problem found
`);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  test("prints each problem with cause and remedy and exits 1 if there are some", async () => {
    const { exitCode, stdout } = await run([...options(), "--port", `kms=${ports.kms}`], { stdin: ALL });
    expect(exitCode).toBe(1);
    expect(stdout).toBe(`Region us-east-1, resolver ${dns.address}, VPC 127.0.0.0/8

FAILED  kms (Interface)
        ${KMS}
          127.0.0.1  ${ports.kms} certificate
        Problem: The certificate of 127.0.0.1 on TCP ${ports.kms} is not for ${KMS}, but for proxy.example.com, issued by Test Authority
          Likely cause: Something other than the endpoint has this address: the name resolves to a wrong address, or a proxy is in between
          What to do: Compare the address with the network interfaces of the endpoint, and look for hosted zones and proxies

FAILED  logs (Interface)
        ${LOGS}
          54.239.28.85  not contacted
        Problem: ${LOGS}: public addresses 54.239.28.85
          Likely cause: Private DNS of this endpoint is off, or the endpoint no longer exists: private DNS of other endpoints works on this host
          What to do: Set privateDnsEnabled for this service and apply; if it is set, write the outputs again and check the state of the endpoint

ok      sqs (Interface)
        ${SQS}
          127.0.0.1  ${ports.sqs} HTTP 404

3 services: 2 failed (kms, logs)
`);
  });

  test("prints the report as JSON", async () => {
    const { exitCode, stdout } = await run([...options(), "--json"], { stdin: SQS_ALONE });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      ok: true,
      region: "us-east-1",
      resolvers: [dns.address],
      cidrBlocks: ["127.0.0.0/8"],
      services: [
        {
          service: "sqs",
          type: "Interface",
          result: "ok",
          names: [
            {
              name: SQS,
              probed: SQS,
              role: "private",
              ipv4Error: null,
              ipv6Error: "ENODATA",
              addresses: [
                {
                  address: "127.0.0.1",
                  place: "inside",
                  ports: [{ port: ports.sqs, protocol: "https", outcome: "answered", status: 404 }],
                },
              ],
            },
          ],
          findings: [],
        },
      ],
    });
  });

  test("reads a file", async () => {
    const folder = mkdtempSync(join(tmpdir(), "verify-cli-"));
    const file = join(folder, "outputs.json");
    writeFileSync(file, SQS_ALONE);
    const { exitCode, stdout } = await run([file, ...options()]);
    rmSync(folder, { recursive: true });
    expect({ exitCode, sum: stdout.split("\n").at(-2) }).toEqual({
      exitCode: 0,
      sum: "1 service: no problem found",
    });
  });

  test("reads a file in UTF-16, as PowerShell writes it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "verify-cli-"));
    const file = join(folder, "outputs.json");
    writeFileSync(file, `\ufeff${SQS_ALONE}`, "utf16le");
    const { exitCode, stderr } = await run([file, ...options()]);
    rmSync(folder, { recursive: true });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  });

  test("prints a hint if it waits for input at a terminal", async () => {
    const { exitCode, stderr } = await run(options(), { stdin: SQS_ALONE, isInputTerminal: true });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 0,
      stderr:
        "Reading standard input: paste what terraform output -json or terraform show -json prints and end it with Ctrl-D, or give a file\n",
    });
  });

  test("reads the value of one output", async () => {
    const { stdout } = await run(options(), { stdin: JSON.stringify({ sqs: [SQS] }) });
    expect(stdout).toContain("1 service: no problem found");
  });

  test("shows colours only on a terminal, and no progress within a second", async () => {
    const onTerminal = await run(options(), { stdin: SQS_ALONE, isTTY: true });
    expect(onTerminal.stderr).toBe("");
    expect(onTerminal.stdout).toContain("\u001b[32mok");
    const toPipe = await run(options(), { stdin: SQS_ALONE });
    expect(toPipe.stdout + toPipe.stderr).not.toContain("\u001b");
  });

  test.each([
    ["a file that is not there", ["absent.json"], "", 'Cannot read "absent.json": the file does not exist'],
    ["a folder", ["docs"], "", 'Cannot read "docs": it is a folder, not a file'],
    [
      "empty input",
      [],
      "",
      'The input is empty: give what "terraform output -json" or "terraform show -json" prints, as a file or on standard input',
    ],
    [
      "text that is not JSON",
      [],
      "Warning: No outputs found",
      'The input is not a JSON object of outputs: give what "terraform output -json" or "terraform show -json" prints, as a file or on standard input',
    ],
    [
      "outputs without names",
      [],
      '{"vpc_id":{"value":"vpc-1"}}',
      'The outputs name no endpoints: expected an output "endpoint_dns_names" with the value of endpointDnsNames of the construct, but the outputs are "vpc_id"',
    ],
    [
      "a port of no service",
      ["--port", "sqss=1"],
      SQS_ALONE,
      '--port: the outputs have no service "sqss": did you mean "sqs"?',
    ],
    [
      "a region that cannot be",
      ["--region", "eu-west"],
      SQS_ALONE,
      '--region: "eu-west" is not an AWS region: give a name such as "us-east-1"',
    ],
    [
      "a gateway without region",
      [],
      outputs({ s3: [] }),
      'The outputs do not show the region of the gateway "s3": give it with --region',
    ],
  ])("exits 2 with one line for %s", async (_, args, stdin, message) => {
    expect(await run(args, { stdin })).toEqual({ exitCode: 2, stdout: "", stderr: `error: ${message}\n` });
  });

  test.each([
    ["--cidr", "10.0.0/16", 'Expected a block of addresses such as "10.0.0.0/16".'],
    ["--cidr", "10.0.0.0/33", 'Expected a block of addresses such as "10.0.0.0/16".'],
    [
      "--port",
      "sqs",
      'Expected a service and a port such as "sqs=8443" or "mydb=5432/tcp", with tcp, smtp, tls or https.',
    ],
    ["--port", "sqs=443/udp", "with tcp, smtp, tls or https."],
    ["--port", "sqs=70000", "with tcp, smtp, tls or https."],
    ["--resolver", "dns.example.com", 'Expected an address such as "10.0.0.2" or "10.0.0.2:53".'],
    ["--resolver", "10.0.0.2:0", 'Expected an address such as "10.0.0.2" or "10.0.0.2:53".'],
    ["--ca", "package.json", "Expected a file with certificates in PEM format."],
    ["--ca", "absent.pem", 'Cannot read "absent.pem": the file does not exist.'],
    ["--timeout-ms", "1s", "Expected a whole number from 10 to 2147483647."],
    ["--concurrency", "0", "Expected a whole number of at least 1."],
  ])("exits 2 with one line for %s %s", async (option, value, message) => {
    const { exitCode, stdout, stderr } = await run([option, value], { stdin: SQS_ALONE });
    expect({ exitCode, stdout, lines: stderr.trim().split("\n").length }).toEqual({
      exitCode: 2,
      stdout: "",
      lines: 1,
    });
    expect(stderr).toContain(message);
  });

  test("prints help with every option", async () => {
    const { exitCode, stdout } = await run(["--help"]);
    expect(exitCode).toBe(0);
    const options = ["--cidr", "--port", "--region", "--resolver", "--ca", "--timeout-ms", "--concurrency", "--json"];
    for (const option of options) expect(stdout).toContain(`  ${option} `);
    expect(stdout).toContain(
      `To check a hub (SharedVpcEndpoints), give its outputs with zone_ids or
profile_id, run the command on a host in a spoke, and give the block of the
hub's VPC with --cidr.`,
    );
  });
});
