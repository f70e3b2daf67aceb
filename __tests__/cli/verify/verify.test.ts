import type { Finding } from "../../../cli/verify/diagnose/finding";
import type { Report } from "../../../cli/verify/make-report";
import type { PortOverride } from "../../../cli/verify/plan/plan-ports";
import { verify } from "../../../cli/verify/verify";
import { type Authority, makeAuthority } from "./certificates";
import { type DnsServer, startDnsServer, type Zone } from "./dns-server";
import { makeServers } from "./servers";
import { openSilentListener, type SilentListener } from "./silent-listener";

const REGION = "us-east-1.amazonaws.com";
const servers = makeServers();
const opened: DnsServer[] = [];
const ports: Record<string, number> = {};
let authority: Authority;
let silent: SilentListener;

beforeAll(async () => {
  authority = makeAuthority();
  silent = await openSilentListener();
  const valid = authority.issue({
    names: [`*.${REGION}`, `*.dkr.ecr.${REGION}`, `*.kms.us-east-1.vpce.amazonaws.com`],
  });
  const body = "because no VPC endpoint policy allows the sqs:ListQueues action";
  Object.assign(ports, {
    good: await servers.https(valid),
    slow: await servers.https(valid, { delayMs: 150 }),
    policy: await servers.https(valid, { status: 403, body }),
    otherName: await servers.https(authority.issue({ names: ["proxy.example.com"] })),
    selfSigned: await servers.https(authority.issue({ names: [`kms.${REGION}`], isSelfSigned: true })),
    expired: await servers.https(authority.issue({ names: [`kms.${REGION}`], days: -2 })),
    plain: await servers.http(),
    halfOpen: await servers.tcp(() => undefined),
    hangsUp: await servers.tcp((socket) => socket.end()),
    closed: await servers.closedPort(),
    silent: silent.port,
  });
});

afterAll(async () => {
  for (const server of opened) server.close();
  servers.closeAll();
  authority.remove();
  await silent.stop();
});

/** Verifies endpoints whose names a fresh DNS server answers: the zone, and the server that stands for each. */
async function verifyScene(
  zone: Zone,
  dnsNames: Readonly<Record<string, readonly string[]>>,
  stands: Readonly<Record<string, string>>,
): Promise<Report> {
  const waits = [...Object.values(zone), ...Object.values(stands)].some(
    (said) => said === "silent" || said === "halfOpen",
  );
  const dns = await startDnsServer(zone);
  opened.push(dns);
  const overrides = Object.entries(stands).map(
    ([service, server]): PortOverride => ({ service, port: ports[server] ?? 0, protocol: "https" }),
  );
  const verified = await verify(
    { dnsNames, securityGroupId: "sg-1", sharedBy: undefined, cidrBlocks: [] },
    {
      region: "us-east-1",
      port: overrides,
      cidr: ["127.0.0.0/8"],
      resolver: dns.address,
      ca: authority.ca,
      timeoutMs: waits ? 700 : 3000,
      concurrency: 8,
      json: undefined,
    },
    () => undefined,
  );
  if ("error" in verified) throw new Error(verified.error);
  return verified.value;
}

function found({ services }: Report) {
  const brief = ({ severity, code, cause }: Finding) => `${severity}: ${code} <- ${cause}`;
  return Object.fromEntries(services.map(({ service, findings }) => [service, findings.map(brief)]));
}

const SQS = { sqs: [`sqs.${REGION}`] };
const SQS_ZONE = { [`sqs.${REGION}`]: ["127.0.0.1"] };
const KMS = `kms.${REGION}`;

describe("verify()", () => {
  test("finds nothing in a clean run", async () => {
    const report = await verifyScene(
      {
        ...SQS_ZONE,
        [`vpc-endpoints-verify.dkr.ecr.${REGION}`]: ["127.0.0.1"],
      },
      { ...SQS, "ecr.dkr": [`*.dkr.ecr.${REGION}`] },
      { sqs: "slow", "ecr.dkr": "good" },
    );
    expect(report.ok).toBe(true);
    expect(found(report)).toEqual({ sqs: [], "ecr.dkr": [] });
  });

  test.each([
    ["public address", ["54.239.28.85"], "public-address <- private-dns-off"],
    ["address outside the VPC", ["10.9.0.4"], "outside-address <- other-answer"],
    ["address of a DNS filter", ["0.0.0.0"], "local-address <- sinkhole"],
    ["private and public addresses", ["127.0.0.1", "54.239.28.85"], "mixed-addresses <- unknown"],
    ["NXDOMAIN", "nxdomain", "not-found <- name-hidden"],
    ["no addresses", [], "no-addresses <- name-hidden"],
    ["SERVFAIL", "servfail", "server-failed <- resolver-upstream"],
    ["REFUSED", "refused", "query-refused <- resolver-policy"],
    ["silence for this name", "silent", "resolver-silent <- resolver-upstream"],
    ["SERVFAIL for IPv6 alone", "aaaa-fails", "half-resolved <- resolver-upstream"],
  ] as const)("names the cause: %s; and finds nothing in the service beside it", async (_, said, expected) => {
    const report = await verifyScene(
      { ...SQS_ZONE, [KMS]: said },
      { ...SQS, kms: [KMS] },
      { sqs: "good", kms: "good" },
    );
    expect(found(report)).toEqual({ sqs: [], kms: [`problem: ${expected}`] });
  });

  test.each([
    ["timeout", "silent", "problem: connect-timeout <- endpoint-group"],
    ["refused", "closed", "problem: refused <- wrong-port"],
    ["certificate of another name", "otherName", "problem: certificate-other-name <- not-the-endpoint"],
    ["self-signed certificate", "selfSigned", "problem: certificate-untrusted <- interception"],
    ["expired certificate", "expired", "problem: certificate-expired <- expired"],
    ["half-open connection", "halfOpen", "problem: half-open <- unknown"],
    ["connection that is closed", "hangsUp", "problem: closed <- unknown"],
    ["plain HTTP", "plain", "problem: not-tls <- not-the-endpoint"],
    ["refusal by the endpoint policy", "policy", "warning: policy-refuses <- endpoint-policy"],
  ])("names the cause: %s; and finds nothing in the service beside it", async (_, server, expected) => {
    const zone = { ...SQS_ZONE, [KMS]: ["127.0.0.1"] };
    const report = await verifyScene(zone, { ...SQS, kms: [KMS] }, { sqs: "good", kms: server });
    expect(found(report)).toEqual({ sqs: [], kms: [expected] });
    expect(report.ok).toBe(expected.startsWith("warning"));
  });

  test("blames place or VPC attributes when every name is public", async () => {
    const zone = { [`sqs.${REGION}`]: ["54.239.28.85"], [KMS]: ["54.239.28.86"] };
    const report = await verifyScene(zone, { ...SQS, kms: [KMS] }, {});
    const expected = ["problem: public-address <- outside-or-dns-attributes"];
    expect(found(report)).toEqual({ sqs: expected, kms: expected });
  });

  test("blames the resolver when it answers nothing", async () => {
    const report = await verifyScene({ [`sqs.${REGION}`]: "silent" }, SQS, {});
    expect(found(report)).toEqual({ sqs: ["problem: resolver-silent <- resolver-down"] });
  });

  test("blames the way to all endpoints when none accepts a connection", async () => {
    const report = await verifyScene(SQS_ZONE, SQS, { sqs: "silent" });
    expect(found(report)).toEqual({ sqs: ["problem: connect-timeout <- network"] });
  });

  test("finds fault with the IPv6 address alone when the IPv4 address is in the VPC", async () => {
    const report = await verifyScene({ [KMS]: ["127.0.0.1", "::"] }, { kms: [KMS] }, { kms: "good" });
    expect(report.services[0]?.findings).toMatchObject([
      { code: "local-address", cause: "sinkhole", addresses: ["::"] },
    ]);
  });

  test("checks the name of the endpoint when private DNS is off, and says so", async () => {
    const own = "vpce-0a1b-x1y2.kms.us-east-1.vpce.amazonaws.com";
    const zonal = "vpce-0a1b-x1y2-us-east-1a.kms.us-east-1.vpce.amazonaws.com";
    const report = await verifyScene({ [own]: ["127.0.0.1"] }, { kms: [own, zonal] }, { kms: "good" });
    expect(found(report)).toEqual({ kms: ["note: no-private-dns <- none"] });
    expect(report.services[0]?.names.map(({ probed }) => probed)).toEqual([own]);
  });

  test("lets a gateway keep public addresses, and says so", async () => {
    const dns = { [`s3.${REGION}`]: ["127.0.0.1"], [`dynamodb.${REGION}`]: ["192.0.2.1"] };
    const report = await verifyScene(dns, { s3: [] }, { s3: "good" });
    expect(report.ok).toBe(true);
    expect(found(report).s3).toEqual(["note: gateway <- none", "note: gateway-bypassed <- none"]);
  });

  test("blames the route of a gateway when its service gives no connection", async () => {
    const report = await verifyScene({ [`s3.${REGION}`]: ["127.0.0.1"] }, { s3: [] }, { s3: "silent" });
    expect(found(report).s3).toContain("problem: connect-timeout <- gateway-route");
  });
});
