import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readStatements } from "../../scripts/catalogue/statement";
import { compare } from "../../scripts/refresh/compare";
import { readCdk } from "../../scripts/refresh/read-cdk";

const PINNED = readFileSync(join(__dirname, "../../data/published/aws-cdk-lib-2.276.0.vpc-endpoint.js.txt"), "utf8");
const constant = (name: string, args: string) => `static ${name}=new InterfaceVpcEndpointAwsService(${args});`;

/** What is read of the services in some code, without source and dates. */
function read(code: string): readonly unknown[] {
  return readCdk(code, "2.300.0", "2026-12-01").statements.map(({ service, fact, value }) => [service, fact, value]);
}

describe("readCdk()", () => {
  test("reads names, prefixes, ports and services without a region", () => {
    const code = [
      constant("SQS", '"sqs"'),
      constant("KEYSPACES", '"cassandra","",9142'),
      constant("QBUSINESS", '"qbusiness","aws.api"'),
      constant("IAM", '"iam","com.amazonaws",void 0,{global:!0}'),
    ].join("");
    expect(read(code)).toEqual([
      ["sqs", "types", ["Interface"]],
      ["sqs", "serviceName", "com.amazonaws.{region}.sqs"],
      ["cassandra", "types", ["Interface"]],
      ["cassandra", "serviceName", "com.amazonaws.{region}.cassandra"],
      ["cassandra", "ports", [9142]],
      ["qbusiness", "types", ["Interface"]],
      ["qbusiness", "serviceName", "aws.api.{region}.qbusiness"],
      ["iam", "types", ["Interface"]],
      ["iam", "serviceName", "com.amazonaws.iam"],
    ]);
  });

  test("reads a service of both types once, with the version as the source", () => {
    const { statements } = readCdk(
      `static S3=new GatewayVpcEndpointAwsService("s3");${constant("S3", '"s3"')}`,
      "2.300.0",
      "2026-12-01",
    );
    expect(statements[0]).toEqual({
      service: "s3",
      fact: "types",
      value: ["Gateway", "Interface"],
      kind: "code",
      source: "aws-cdk-lib@2.300.0 aws-ec2/lib/vpc-endpoint.js: S3, S3",
      published: null,
      readAt: "2026-12-01",
    });
  });

  test("reads the names of other partitions", () => {
    const { statements } = readCdk(PINNED, "2.276.0", "2026-11-28");
    const names = statements.find(({ service, fact }) => service === "transcribe" && fact === "serviceNameIn");
    expect(names?.value).toEqual({
      "cn-north-1": "cn.com.amazonaws.cn-north-1.transcribe.cn",
      "cn-northwest-1": "cn.com.amazonaws.cn-northwest-1.transcribe.cn",
      "us-iso-east-1": "gov.ic.c2s.us-iso-east-1.transcribe",
    });
  });

  test("refuses a file without the list", () => {
    expect(() => readCdk("module.exports={}", "3.0.0", "2026-12-01")).toThrow(
      "aws-cdk-lib 3.0.0 lists no endpoint services in aws-ec2/lib/vpc-endpoint.js",
    );
  });
});

describe("refresh on the pinned aws-cdk-lib", () => {
  const all = readStatements();
  const pinned = readCdk(PINNED, "2.276.0", "2026-11-28");

  test("changes nothing", () => {
    expect(compare(pinned, all)).toEqual({ added: [], contradicted: [], confirmed: [], gone: [] });
    expect(pinned.statements.length).toBeGreaterThan(700);
  });

  test("reports exactly the differences of a newer list", () => {
    const newer = PINNED.replace(constant("SQS", '"sqs"'), constant("SQS2", '"sqs-nextgen"'))
      .replace('"cassandra","",9142', '"cassandra","",9143')
      .replace('"qbusiness","aws.api"', '"qbusiness"');
    const reading = readCdk(newer, "2.300.0", "2026-12-01");
    const { added, contradicted, confirmed, gone } = compare(reading, all);
    const written = (statements: typeof added) => statements.map(({ service, fact, value }) => [service, fact, value]);
    expect(written(added)).toEqual([
      ["sqs-nextgen", "types", ["Interface"]],
      ["sqs-nextgen", "serviceName", "com.amazonaws.{region}.sqs-nextgen"],
    ]);
    expect(written(contradicted)).toEqual([
      ["cassandra", "ports", [9143]],
      ["qbusiness", "serviceName", "com.amazonaws.{region}.qbusiness"],
    ]);
    expect({ confirmed, gone }).toEqual({ confirmed: [], gone: ["sqs"] });
    const written2 = [...all, ...added, ...contradicted];
    expect(compare(reading, written2)).toMatchObject({ added: [], contradicted: [], confirmed: [] });
  });
});
