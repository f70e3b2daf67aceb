import type { VerifyFlags } from "../../../../cli/verify/options";
import { planProbes } from "../../../../cli/verify/plan/plan-probes";

const own = (service: string, region = "us-east-1") => `vpce-0a1b-x1y2.${service}.${region}.vpce.amazonaws.com`;
const zonal = (service: string) => `vpce-0a1b-x1y2-us-east-1a.${service}.us-east-1.vpce.amazonaws.com`;

function planned(
  dnsNames: Readonly<Record<string, readonly string[]>>,
  flags: Partial<Pick<VerifyFlags, "region" | "port">> = {},
) {
  const read = planProbes({ dnsNames }, { region: undefined, port: undefined, ...flags });
  if ("error" in read) return read.error;
  return read.value.services.map(({ service, type, names, ports }) => ({
    service,
    type,
    names: names.map(({ probed, role }) => `${role} ${probed}`),
    ports: ports.map(({ port, protocol, assumed }) => `${port}/${protocol}${assumed ? " assumed" : ""}`),
  }));
}

describe("planProbes()", () => {
  test("resolves only private names if there are some", () => {
    const names = [own("sqs"), zonal("sqs"), "sqs.us-east-1.amazonaws.com"];
    expect(planned({ sqs: names })).toEqual([
      {
        service: "sqs",
        type: "Interface",
        names: ["private sqs.us-east-1.amazonaws.com"],
        ports: ["443/https"],
      },
    ]);
  });

  test("resolves the name of the endpoint for all zones if private DNS is off", () => {
    expect(planned({ sqs: [zonal("sqs"), own("sqs")] })).toMatchObject([{ names: [`endpoint ${own("sqs")}`] }]);
  });

  test.each([
    ["sts.us-east-1.amazonaws.com", ["private sts.us-east-1.amazonaws.com", "global sts.amazonaws.com"]],
    [own("sts"), [`endpoint ${own("sts")}`, "global sts.amazonaws.com"]],
  ])("also resolves the global name of STS beside %s", (name, names) => {
    expect(planned({ sts: [name] })).toMatchObject([{ names }]);
  });

  test("resolves no global name of STS in another partition, or if the outputs have it", () => {
    expect(planned({ sts: [own("sts", "cn-north-1")] })).toMatchObject([
      { names: [expect.stringMatching(/^endpoint/)] },
    ]);
    expect(planned({ sts: ["sts.amazonaws.com"] })).toMatchObject([{ names: ["private sts.amazonaws.com"] }]);
    expect(planned({ sts: [] })).toMatchObject([{ names: [] }]);
  });

  test("replaces the wildcard with a label", () => {
    expect(planned({ "ecr.dkr": [own("dkr.ecr"), "*.dkr.ecr.us-east-1.amazonaws.com"] })).toMatchObject([
      { names: ["private vpc-endpoints-verify.dkr.ecr.us-east-1.amazonaws.com"] },
    ]);
  });

  test.each([
    ["s3", "us-east-1", "s3.us-east-1.amazonaws.com"],
    ["dynamodb", "cn-north-1", "dynamodb.cn-north-1.amazonaws.com.cn"],
    ["s3express", "eu-north-1", "s3express-control.eu-north-1.amazonaws.com"],
    ["s3", "eusc-de-east-1", "s3.eusc-de-east-1.amazonaws.eu"],
  ])("resolves the public host name of the gateway %s in %s", (service, region, host) => {
    expect(planned({ [service]: [] }, { region })).toEqual([
      { service, type: "Gateway", names: [`gateway ${host}`], ports: ["443/https"] },
    ]);
  });

  test("takes the region of a gateway from the names of the endpoints", () => {
    expect(planned({ s3: [], sqs: [own("sqs", "eu-west-1")] })).toMatchObject([
      { names: ["gateway s3.eu-west-1.amazonaws.com"] },
      {},
    ]);
  });

  test("rejects a gateway if the outputs show no region, or several", () => {
    const error = 'The outputs do not show the region of the gateway "s3": give it with --region';
    expect(planned({ s3: [] })).toBe(error);
    expect(planned({ s3: [], sqs: [own("sqs")], kms: [own("kms", "us-west-2")] })).toBe(error);
  });

  test("resolves the names of both endpoints of s3, and the own name of the interface", () => {
    const s3 = [
      "*.vpce-0a1b-x1y2.s3.us-east-1.vpce.amazonaws.com",
      "s3.us-east-1.amazonaws.com",
      "*.s3.us-east-1.amazonaws.com",
    ];
    expect(planned({ s3: [], "s3.Interface": s3 })).toMatchObject([
      { service: "s3", type: "Gateway" },
      {
        service: "s3.Interface",
        type: "Interface",
        names: ["inbound s3.us-east-1.amazonaws.com", "endpoint bucket.vpce-0a1b-x1y2.s3.us-east-1.vpce.amazonaws.com"],
      },
    ]);
  });

  test("resolves the private names of an s3 interface without a gateway", () => {
    expect(planned({ s3: ["s3.us-east-1.amazonaws.com"] })).toMatchObject([
      { type: "Interface", names: ["private s3.us-east-1.amazonaws.com"] },
    ]);
  });

  test.each([
    ["cassandra", ["9142/tls"]],
    ["email-smtp", ["25/smtp", "465/tls", "587/smtp", "2465/tls", "2587/smtp"]],
    ["storagegateway", ["443/https", "1026/tcp", "1027/tcp", "1028/tcp", "1031/tcp", "2222/tcp"]],
    ["iot.data", ["443/https", "8443/tcp", "8883/tcp"]],
    ["ivs.contribute", []],
    ["partner", ["443/https assumed"]],
  ])("connects to the ports of %s", (service, ports) => {
    expect(planned({ [service]: [own(service)] })).toMatchObject([{ ports }]);
  });

  test.each([
    [{ port: 8443, protocol: undefined }, "sqs", "8443/https"],
    [{ port: 5432, protocol: undefined }, "partner", "5432/tcp"],
    [{ port: 465, protocol: undefined }, "partner", "465/tls"],
    [{ port: 8443, protocol: "tls" }, "partner", "8443/tls"],
  ] as const)("uses the port %j of %s instead of the known ones", (override, service, expected) => {
    expect(planned({ [service]: [own(service)] }, { port: [{ service, ...override }] })).toMatchObject([
      { ports: [expected] },
    ]);
  });

  test("rejects a port for a service that the outputs do not have", () => {
    const port = [{ service: "kms", port: 443, protocol: undefined }];
    expect(planned({ sqs: [own("sqs")] }, { port })).toBe('--port: the outputs have no service "kms": use "sqs"');
  });
});
