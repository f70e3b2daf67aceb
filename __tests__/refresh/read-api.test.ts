import { decideServices, factOf } from "../../scripts/catalogue/service-facts";
import { compare } from "../../scripts/refresh/compare";
import { type Answer, readApi, type ServiceDetail } from "../../scripts/refresh/read-api";

const SQS = {
  ServiceName: "com.amazonaws.eu-west-1.sqs",
  Owner: "amazon",
  ServiceType: [{ ServiceType: "Interface" }],
  VpcEndpointPolicySupported: true,
  PrivateDnsNames: [{ PrivateDnsName: "sqs.eu-west-1.amazonaws.com" }, { PrivateDnsName: "sqs.eu-west-1.api.aws" }],
  SupportedIpAddressTypes: ["ipv4", "ipv6"],
};

function answers(...details: readonly ServiceDetail[]): readonly Answer[] {
  return [{ region: "eu-west-1", ServiceDetails: details }];
}

function read(given: readonly Answer[]): Readonly<Record<string, unknown>> {
  const { statements } = readApi(given, "2026-12-01");
  return Object.fromEntries(statements.map(({ service, fact, value }) => [`${service} ${fact}`, value]));
}

describe("readApi()", () => {
  test("reads what AWS answers of a service", () => {
    expect(read(answers(SQS))).toEqual({
      "sqs types": ["Interface"],
      "sqs serviceName": "com.amazonaws.{region}.sqs",
      "sqs policy": true,
      "sqs ipv6": true,
      "sqs names": ["sqs.{region}.amazonaws.com"],
      "sqs dualStackNames": ["sqs.{region}.api.aws"],
      "sqs seenIn": ["eu-west-1"],
    });
  });

  test("is dated, and as strong as can be", () => {
    expect(readApi(answers(SQS), "2026-12-01").statements[0]).toMatchObject({
      source: "DescribeVpcEndpointServices in 1 region",
      published: "2026-12-01",
      readAt: "2026-12-01",
      kind: "api",
    });
  });

  test("reads both types of a service, and nothing of the gateway but its type", () => {
    const gateway = {
      ServiceName: "com.amazonaws.eu-west-1.s3",
      Owner: "amazon",
      ServiceType: [{ ServiceType: "Gateway" }],
    };
    expect(read(answers(gateway))).toEqual({ "s3 types": ["Gateway"], "s3 seenIn": ["eu-west-1"] });
  });

  test("reads that a service has no private names", () => {
    expect(read(answers({ ...SQS, PrivateDnsNames: [] }))).toMatchObject({ "sqs privateDns": "unsupported" });
  });

  test("keeps the only name of a service that has none of the usual ones", () => {
    const PrivateDnsNames = [{ PrivateDnsName: "sqs.eu-west-1.api.aws" }];
    const found = read(answers({ ...SQS, PrivateDnsNames }));
    expect(found["sqs names"]).toEqual(["sqs.{region}.api.aws"]);
    expect(found).not.toHaveProperty("sqs dualStackNames");
  });

  test("leaves out services of other owners", () => {
    const own = { ...SQS, ServiceName: "com.amazonaws.vpce.eu-west-1.vpce-svc-0123456789abcdef0" };
    expect(read(answers({ ...SQS, Owner: "123456789012" }, own))).toEqual({});
  });

  test("makes a conflict of regions that differ", () => {
    const other = {
      ...SQS,
      ServiceName: "com.amazonaws.us-east-1.sqs",
      PrivateDnsNames: [],
      VpcEndpointPolicySupported: false,
    };
    const { statements } = readApi([...answers(SQS), { region: "us-east-1", ServiceDetails: [other] }], "2026-12-01");
    const facts = decideServices(statements).get("sqs") ?? {};
    expect(factOf(facts, "policy")).toBeUndefined();
    expect(facts.policy?.against).toHaveLength(1);
    expect(factOf(facts, "seenIn")).toEqual(["eu-west-1", "us-east-1"]);
  });

  test("outranks what was known, and changes nothing the second time", () => {
    const page = { service: "sqs", fact: "policy", value: false, kind: "guide", source: "a page" } as const;
    const known = [{ ...page, published: "2026", readAt: "2026-11-28" }];
    const reading = readApi(answers(SQS), "2026-12-01");
    const { added, contradicted } = compare(reading, known);
    expect(contradicted.map(({ fact, value }) => [fact, value])).toEqual([["policy", true]]);
    const all = [...known, ...added, ...contradicted];
    expect(factOf(decideServices(all).get("sqs") ?? {}, "policy")).toBe(true);
    expect(compare(reading, all)).toEqual({ added: [], contradicted: [], confirmed: [], gone: [] });
  });

  test("tells of services that AWS lists no longer", () => {
    const before = readApi(answers(SQS), "2026-11-01").statements;
    const kms = { ...SQS, ServiceName: "com.amazonaws.eu-west-1.kms" };
    expect(compare(readApi(answers(kms), "2026-12-01"), before).gone).toEqual(["sqs"]);
  });

  test("tells nothing of services of regions that were not asked", () => {
    const ohio = { ...SQS, ServiceName: "com.amazonaws.us-east-2.sms" };
    const before = readApi([{ region: "us-east-2", ServiceDetails: [ohio] }, ...answers(SQS)], "2026-11-01");
    const { gone, contradicted, confirmed } = compare(readApi(answers(SQS), "2026-12-01"), before.statements);
    expect([gone, contradicted]).toEqual([[], []]);
    expect(confirmed.map(({ service, fact }) => `${service} ${fact}`)).toContain("sqs seenIn");
  });
});
