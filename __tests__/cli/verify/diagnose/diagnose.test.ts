import type { Contact } from "../../../../cli/verify/probe/contact";
import type { Answer } from "../../../../cli/verify/probe/resolve-name";
import { reportsOn, type Scene, SILENT } from "./observed";

const KMS = "kms.us-east-1.amazonaws.com";
const KMS_OWN = "vpce-0a1b-x1y2.kms.us-east-1.vpce.amazonaws.com";
const PARTNER_OWN = "vpce-0c2d-z3w4.vpce-svc-0123.us-east-1.vpce.amazonaws.com";
const S3_OWN = "*.vpce-0e5f-q1r2.s3.us-east-1.vpce.amazonaws.com";
const GATEWAY_ANSWERS = { "dynamodb.us-east-1.amazonaws.com": ["3.218.180.1"] };
const REFUSED: Contact = { outcome: "refused" };
const UNREACHABLE: Contact = { outcome: "unreachable", code: "ENETUNREACH" };

async function briefly(scene: Scene, service: string): Promise<readonly string[]> {
  const reports = await reportsOn(scene);
  return (reports[service]?.findings ?? []).map(({ severity, code, cause }) =>
    cause === "none" ? `${severity}: ${code}` : `${severity}: ${code} <- ${cause}`,
  );
}

const kms = (addresses: readonly string[], rest: Partial<Scene> = {}): Scene => ({
  dnsNames: { kms: [KMS] },
  answers: { [KMS]: addresses },
  ...rest,
});

const partner = (contact: Contact | undefined, rest: Partial<Scene> = {}): Scene => ({
  dnsNames: { partner: [PARTNER_OWN] },
  answers: { [PARTNER_OWN]: ["10.0.1.5"] },
  ...(contact && { contacts: { "10.0.1.5": contact } }),
  ...rest,
});

const certificate = (fault: "other-name" | "not-yet-valid" | "other", name = "a.test"): Contact => ({
  outcome: "certificate",
  fault,
  names: [name],
  detail: `for ${name}, issued by Test`,
});

describe("where addresses stand", () => {
  test.each([
    ["10.0.1.5", [], []],
    ["100.64.1.5", [], []],
    ["fd00::5", [], []],
    ["2600:1f18::5", [], ["note: undecided-address"]],
    ["2600:1f18::5", ["10.0.0.0/16"], ["note: undecided-address"]],
    ["2600:1f18::5", ["2600:1f18::/56"], []],
    ["2600:1f18:1::5", ["2600:1f18::/56"], ["problem: public-address <- outside-or-dns-attributes"]],
    ["52.1.2.3", ["52.1.0.0/16"], []],
    ["10.1.1.5", ["10.0.0.0/16"], ["problem: outside-address <- other-answer"]],
    ["127.0.0.1", [], ["problem: local-address <- sinkhole"]],
    ["169.254.1.1", [], ["problem: local-address <- sinkhole"]],
    ["52.1.2.3", [], ["problem: public-address <- outside-or-dns-attributes"]],
  ])("judges %s with the blocks %j", async (address, cidrBlocks, expected) => {
    expect(await briefly(kms([address], { cidrBlocks }), "kms")).toEqual(expected);
  });
});

describe("the global name of STS", () => {
  const STS = "sts.us-east-1.amazonaws.com";
  const sts = (rest: Partial<Scene> = {}, global?: readonly string[]): Scene => ({
    dnsNames: { sts: [STS] },
    answers: { [STS]: ["10.0.1.5"], ...(global && { "sts.amazonaws.com": global }) },
    ...rest,
  });

  test.each([
    ["does not exist", sts()],
    ["has public addresses that answer", sts({}, ["52.1.2.3"])],
    ["has public addresses that do not answer", sts({ contacts: { "52.1.2.3": SILENT } }, ["52.1.2.3"])],
    ["has an address on the host", sts({}, ["127.0.0.1"])],
  ])("is a note and no failure if it %s", async (_case, scene) => {
    expect(await briefly(scene, "sts")).toEqual(["note: global-name"]);
    expect((await reportsOn(scene))["sts"]?.result).toBe("ok");
  });

  test("is no note if it leads into the VPC", async () => {
    expect(await briefly(sts({}, ["10.0.1.6"]), "sts")).toEqual([]);
  });

  test("does not hide that the name of the region fails", async () => {
    const scene = { ...sts(), answers: { "sts.amazonaws.com": ["52.1.2.3"] } };
    expect(await briefly(scene, "sts")).toEqual(["problem: not-found <- resolver-isolated", "note: global-name"]);
  });
});

describe("names that lead nowhere", () => {
  test.each([
    ["a public host name of AWS", { kms: [KMS] }, "name-hidden"],
    [
      "a wildcard, which is no name on the internet",
      { "ecr.dkr": ["*.dkr.ecr.us-east-1.amazonaws.com"] },
      "outside-or-dns-attributes",
    ],
    ["a private name of another owner", { partner: ["api.partner.example"] }, "outside-or-dns-attributes"],
    ["a name of the endpoint", { kms: [KMS_OWN] }, "endpoint-gone"],
    ["the host name of a gateway", { s3: [] }, "name-hidden"],
  ])("have a cause that fits %s", async (_, dnsNames, cause) => {
    const [service = ""] = Object.keys(dnsNames);
    const scene = { dnsNames: { ...dnsNames, dynamodb: [] }, answers: GATEWAY_ANSWERS, region: "us-east-1" };
    expect(await briefly(scene, service)).toContain(`problem: not-found <- ${cause}`);
  });

  test("point at the address of the resolver when nothing listens there", async () => {
    const refused: Answer = { kind: "failed", failure: "resolver-unreachable", code: "ECONNREFUSED" };
    const scene = { dnsNames: { kms: [KMS] }, answers: { [KMS]: { a: refused, aaaa: refused } } };
    expect(await briefly(scene, "kms")).toEqual(["problem: resolver-unreachable <- no-resolver"]);
  });

  test("point at the resolver when it knows no name at all", async () => {
    expect(await briefly({ dnsNames: { kms: [KMS] }, answers: {} }, "kms")).toEqual([
      "problem: not-found <- resolver-isolated",
    ]);
  });

  const noData: Answer = { kind: "failed", failure: "no-addresses", code: "ENODATA" };
  const refused: Answer = { kind: "failed", failure: "query-refused", code: "EREFUSED" };
  test.each([
    ["IPv4", { a: noData, aaaa: refused }],
    ["IPv6", { a: refused, aaaa: noData }],
  ])("report the query that failed if there are no %s addresses", async (_version, answers) => {
    const scene = { dnsNames: { kms: [KMS] }, answers: { [KMS]: answers } };
    expect(await briefly(scene, "kms")).toEqual(["problem: query-refused <- resolver-policy"]);
  });

  test.each([
    ["IPv4", "server-failed", "resolver-upstream"],
    ["IPv6", "server-failed", "resolver-upstream"],
    ["IPv4", "resolver-silent", "resolver-upstream"],
    ["IPv4", "query-refused", "unknown"],
    ["IPv6", "dns-error", "unknown"],
  ] as const)("are half resolved if the query for %s fails as %s", async (version, failure, cause) => {
    const failed: Answer = { kind: "failed", failure, code: "ECODE" };
    const found: Answer = { kind: "addresses", addresses: version === "IPv4" ? ["fd00::5"] : ["10.0.1.5"] };
    const answers = { [KMS]: version === "IPv4" ? { a: failed, aaaa: found } : { a: found, aaaa: failed } };
    const { kms: report } = await reportsOn({ dnsNames: { kms: [KMS] }, answers });
    const message = `${KMS}: one of the two address queries fails, which stops or delays clients (${version}: ECODE)`;
    expect(report?.findings).toMatchObject([{ severity: "problem", code: "half-resolved", cause, message }]);
  });

  test("are whole if there are only addresses of one version", async () => {
    const found: Answer = { kind: "addresses", addresses: ["fd00::5"] };
    const scene = { dnsNames: { kms: [KMS] }, answers: { [KMS]: { a: noData, aaaa: found } } };
    expect(await briefly(scene, "kms")).toEqual([]);
  });

  test("say nothing of private DNS when only the name of another endpoint leads into the VPC", async () => {
    const dnsNames = { kms: [KMS_OWN], partner: ["api.partner.example"] };
    const scene = { dnsNames, answers: { [KMS_OWN]: ["10.0.1.5"] } };
    expect(await briefly(scene, "partner")).toEqual(["problem: not-found <- outside-or-dns-attributes"]);
  });

  test("point at private DNS of the endpoint when that of another works", async () => {
    const dnsNames = { kms: [KMS], partner: ["api.partner.example"] };
    const scene = { dnsNames, answers: { [KMS]: ["10.0.1.5"] } };
    expect(await briefly(scene, "partner")).toEqual(["problem: not-found <- private-dns-off"]);
  });
});

describe("names that a hub shares", () => {
  const beside = { partner: ["api.partner.example"] };
  const zones: Partial<Scene> = { sharedBy: "hosted zones" };
  const profile: Partial<Scene> = { sharedBy: "Profile" };
  const isPublic = { code: "public-address", message: `${KMS}: public addresses 52.1.2.3` };

  test.each([
    [
      zones,
      "This VPC is not associated with the hosted zone of this name: hosted zones of other endpoints work on this host",
      "Apply the hub, then the SharedVpcEndpointsSpoke of this VPC: a new service needs new associations",
    ],
    [
      profile,
      "The Profile does not contain this endpoint, or the endpoint no longer exists: other endpoints of the Profile work on this host",
      "Apply the hub, and check the resources of the Profile and the state of the endpoint",
    ],
  ])("point at what is not shared when others are: %j", async (shared, likelyCause, remedy) => {
    const answers = { [KMS]: ["52.1.2.3"], "api.partner.example": ["10.0.1.5"] };
    const { kms: report } = await reportsOn(kms([], { ...shared, dnsNames: { kms: [KMS], ...beside }, answers }));
    expect(report?.findings).toMatchObject([{ ...isPublic, cause: "not-shared", likelyCause, remedy }]);
  });

  test.each([
    [zones, "hosted zones"],
    [profile, "Profile"],
  ])("point at this host when none is shared: %j", async (shared, sharedBy) => {
    const { kms: report } = await reportsOn(kms(["52.1.2.3"], shared));
    expect(report?.findings).toMatchObject([
      {
        ...isPublic,
        cause: "outside-or-none-shared",
        likelyCause: `This host or its resolver is not in a VPC that is associated with the ${sharedBy} of the hub, or DNS support or DNS hostnames of this VPC are off`,
        remedy:
          "Run the check in a VPC of spokes, or of a SharedVpcEndpointsSpoke that is applied, on a host that uses the resolver of the VPC; set enableDnsSupport and enableDnsHostnames of the VPC",
      },
    ]);
  });

  test("point at the way to the hub when no endpoint answers", async () => {
    const silent = await reportsOn(kms(["10.0.1.5"], { ...zones, contacts: { "10.0.1.5": SILENT } }));
    const unreachable = await reportsOn(kms(["10.0.1.5"], { ...zones, contacts: { "10.0.1.5": UNREACHABLE } }));
    expect([silent, unreachable].map((reports) => reports["kms"]?.findings[0])).toMatchObject([
      {
        cause: "network",
        likelyCause:
          "No endpoint answers this host: the security group sg-1 does not allow it, its own security group or a network ACL blocks it, or there is no route to the hub or back",
      },
      {
        cause: "no-route",
        remedy: "Add routes from this VPC to the VPC of the hub and back, through a transit gateway or peering",
      },
    ]);
  });
});

describe("connections that fail", () => {
  test.each<[string, string, Scene, string]>([
    [
      "one address of two",
      "kms",
      kms(["10.0.1.5", "10.0.2.5"], { contacts: { "10.0.2.5": SILENT } }),
      "problem: connect-timeout <- subnet",
    ],
    [
      "IPv6 alone",
      "kms",
      kms(["10.0.1.5", "fd00::5"], { contacts: { "fd00::5": SILENT } }),
      "problem: connect-timeout <- ip-version",
    ],
    [
      "every address",
      "kms",
      kms(["10.0.1.5", "10.0.2.5"], { contacts: { 443: SILENT } }),
      "problem: connect-timeout <- network",
    ],
    ["a port that nobody named", "partner", partner(SILENT), "problem: connect-timeout <- assumed-port"],
    ["a refused port that nobody named", "partner", partner(REFUSED), "problem: refused <- assumed-port"],
    [
      "no TLS on a port that nobody named",
      "partner",
      partner({ outcome: "not-tls" }),
      "problem: not-tls <- assumed-port",
    ],
    [
      "a refusal on the catalogue's port",
      "kms",
      kms(["10.0.1.5"], { contacts: { 443: REFUSED } }),
      "problem: refused <- not-the-endpoint",
    ],
    [
      "no IPv6 on this host",
      "kms",
      kms(["10.0.1.5", "fd00::5"], { contacts: { "fd00::5": UNREACHABLE } }),
      "warning: unreachable <- no-ipv6",
    ],
    [
      "IPv6 endpoint, no IPv6 on this host",
      "kms",
      kms(["fd00::5"], { contacts: { "fd00::5": UNREACHABLE } }),
      "problem: unreachable <- no-ipv6",
    ],
    [
      "no route",
      "kms",
      kms(["10.0.1.5"], { contacts: { "10.0.1.5": UNREACHABLE } }),
      "problem: unreachable <- no-route",
    ],
    [
      "a clock that is slow",
      "kms",
      kms(["10.0.1.5"], { contacts: { 443: certificate("not-yet-valid") } }),
      "problem: certificate-not-yet-valid <- clock",
    ],
    [
      "a certificate that fails otherwise",
      "kms",
      kms(["10.0.1.5"], { contacts: { 443: certificate("other") } }),
      "problem: certificate-other <- unknown",
    ],
    [
      "the certificate of a partner",
      "partner",
      partner(certificate("other-name")),
      "warning: certificate-other-name <- provider-certificate",
    ],
    [
      "an error without a known cause",
      "kms",
      kms(["10.0.1.5"], { contacts: { 443: { outcome: "failed", stage: "tcp", code: "EPERM" } } }),
      "problem: contact-error <- unknown",
    ],
  ])("have a cause that fits %s", async (_, service, scene, expected) => {
    expect(await briefly(scene, service)).toEqual([expected]);
  });

  const smtp = "email-smtp.us-east-1.amazonaws.com";
  test.each([
    ["25", "warning: connect-timeout <- port-25"],
    ["587", "problem: connect-timeout <- port-not-admitted"],
  ])("tell port %s apart when the other ports answer", async (port, expected) => {
    const scene = {
      dnsNames: { "email-smtp": [smtp] },
      answers: { [smtp]: ["10.0.1.5"] },
      contacts: { [port]: SILENT },
    };
    expect(await briefly(scene, "email-smtp")).toEqual([expected]);
  });

  test("do not take a refusal for an open port", async () => {
    const contacts = { 465: REFUSED, 587: REFUSED, 2465: REFUSED, 2587: REFUSED, 25: SILENT };
    const scene = { dnsNames: { "email-smtp": [smtp] }, answers: { [smtp]: ["10.0.1.5"] }, contacts };
    expect(await briefly(scene, "email-smtp")).toContain("problem: connect-timeout <- network");
  });

  test("do not take the answer of a gateway for one of an endpoint", async () => {
    const s3 = "s3.us-east-1.amazonaws.com";
    const answers = { [KMS]: ["10.0.1.5"], [s3]: ["52.216.1.1"] };
    const scene = {
      dnsNames: { kms: [KMS], s3: [] },
      answers,
      contacts: { "10.0.1.5": SILENT },
      region: "us-east-1",
    };
    expect(await briefly(scene, "kms")).toEqual(["problem: connect-timeout <- network"]);
  });

  test("are told apart where their causes differ", async () => {
    const contacts = { "10.0.2.5": SILENT, "fd00::5": SILENT };
    expect(await briefly(kms(["10.0.1.5", "10.0.2.5", "fd00::5"], { contacts }), "kms")).toEqual([
      "problem: connect-timeout <- subnet",
      "problem: connect-timeout <- ip-version",
    ]);
  });

  test("find fault with the certificate of a partner under its private name", async () => {
    const answers = { "api.partner.example": ["10.0.1.5"] };
    const scene = {
      dnsNames: { partner: ["api.partner.example"] },
      answers,
      contacts: { 443: certificate("other-name") },
    };
    expect(await briefly(scene, "partner")).toEqual(["problem: certificate-other-name <- not-the-endpoint"]);
  });

  test("point at the group of one endpoint when others answer", async () => {
    const sqs = "sqs.us-east-1.amazonaws.com";
    const scene = {
      dnsNames: { kms: [KMS], sqs: [sqs] },
      answers: { [KMS]: ["10.0.1.5"], [sqs]: ["10.0.1.6"] },
      contacts: { "10.0.1.5": SILENT },
    };
    expect(await briefly(scene, "kms")).toEqual(["problem: connect-timeout <- endpoint-group"]);
    expect(await briefly(scene, "sqs")).toEqual([]);
  });

  test("are told once for all addresses", async () => {
    const { kms: report } = await reportsOn(kms(["10.0.1.5", "10.0.2.5"], { contacts: { 443: SILENT } }));
    expect(report?.findings).toEqual([
      {
        severity: "problem",
        code: "connect-timeout",
        cause: "network",
        names: [KMS],
        addresses: ["10.0.1.5", "10.0.2.5"],
        ports: [443],
        message: "No connection to 10.0.1.5, 10.0.2.5 on TCP 443 within 3000 ms",
        likelyCause:
          "No endpoint answers this host: the security group sg-1 does not allow it, its own security group or a network ACL blocks it, or it is not in the VPC",
        remedy:
          "Allow TCP 443 from this host in the security group sg-1, and to the endpoint in the security group of this host and the network ACLs",
      },
    ]);
  });
});

describe("what looks odd and is right", () => {
  const S3 = "s3.us-east-1.amazonaws.com";

  test("a gateway keeps public addresses", async () => {
    const scene = { dnsNames: { s3: [] }, answers: { [S3]: ["52.216.1.1"] }, region: "us-east-1" };
    expect(await briefly(scene, "s3")).toEqual(["note: gateway"]);
  });

  test("a gateway is contacted over IPv4 alone", async () => {
    const answers = { [S3]: ["52.216.1.1", "2600:1fa0::1"] };
    const { s3: report } = await reportsOn({ dnsNames: { s3: [] }, answers, region: "us-east-1" });
    expect(report?.names[0]?.addresses.map(({ ports }) => ports.length)).toEqual([1, 0]);
  });

  test("the names of s3 are public where a gateway serves the VPC, and the endpoint itself is checked", async () => {
    const answers = {
      [S3]: ["52.216.1.1"],
      "bucket.vpce-0e5f-q1r2.s3.us-east-1.vpce.amazonaws.com": ["10.0.1.9"],
    };
    const scene = { dnsNames: { s3: [], "s3.Interface": [S3_OWN, S3, `*.${S3}`] }, answers };
    expect(await briefly(scene, "s3.Interface")).toEqual(["note: inbound-only"]);
    const { "s3.Interface": report } = await reportsOn(scene);
    const contacted = report?.names.filter(({ addresses }) => addresses.some(({ ports }) => ports.length > 0));
    expect(contacted?.map(({ probed }) => probed)).toEqual(["bucket.vpce-0e5f-q1r2.s3.us-east-1.vpce.amazonaws.com"]);
  });

  test("the certificate of a name with labels below it is for these", async () => {
    const name = "dkr.ecr.us-east-1.amazonaws.com";
    const answers = { [name]: ["10.0.1.5"] };
    const contacts = { 443: certificate("other-name", `*.${name}`) };
    expect(await briefly({ dnsNames: { "ecr.dkr": [name] }, answers, contacts }, "ecr.dkr")).toEqual([
      "note: certificate-below",
    ]);
  });

  test.each(["iot.credentials", "storagegateway"])("%s is used by the name of its endpoint", async (service) => {
    const own = `vpce-0a1b-x1y2.${service}.us-east-1.vpce.amazonaws.com`;
    const scene = { dnsNames: { [service]: [own] }, answers: { [own]: ["10.0.1.5"] } };
    expect(await briefly(scene, service)).toEqual([]);
  });

  test("nothing can be checked of a Gateway Load Balancer endpoint", async () => {
    const { firewall } = await reportsOn({ dnsNames: { firewall: [] }, answers: {} });
    expect([firewall?.result, firewall?.findings.map(({ code }) => code)]).toEqual(["unchecked", ["nothing-to-check"]]);
  });

  test("only names are checked where the catalogue knows no ports", async () => {
    const own = "vpce-0a1b-x1y2.ivs.contribute.us-east-1.vpce.amazonaws.com";
    const scene = { dnsNames: { "ivs.contribute": [own] }, answers: { [own]: ["10.0.1.5"] } };
    expect(await briefly(scene, "ivs.contribute")).toEqual(["note: no-private-dns", "note: ports-unknown"]);
  });
});

test("an interface endpoint without names is not available", async () => {
  expect(await briefly({ dnsNames: { kms: [] }, answers: {} }, "kms")).toEqual(["problem: no-names <- not-available"]);
});
