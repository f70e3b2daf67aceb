import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { clientsIn, readSdk } from "../../scripts/refresh/read-sdk";
import { hostOf } from "../../scripts/refresh/rule-set";

const ref = (name: string) => ({ ref: name });
const equals = (name: string, value: unknown) => ({ fn: "booleanEquals", argv: [ref(name), value] });
const endpoint = (url: string, ...conditions: readonly object[]) => ({
  type: "endpoint",
  conditions,
  endpoint: { url },
});
const RULES = {
  rules: [
    { type: "error", conditions: [{ fn: "isSet", argv: [ref("Endpoint")] }], error: "no" },
    {
      type: "tree",
      conditions: [{ fn: "aws.partition", argv: [ref("Region")], assign: "Partition" }],
      rules: [
        endpoint("https://sqs-fips.{Region}.{Partition#dnsSuffix}", equals("UseFIPS", true)),
        endpoint("https://sqs.{Region}.{Partition#dualStackDnsSuffix}", equals("UseDualStack", true)),
        endpoint("https://queue.amazonaws.com", {
          fn: "stringEquals",
          argv: [{ fn: "getAttr", argv: [ref("Partition"), "name"] }, "aws-nowhere"],
        }),
        endpoint("https://sqs.{Region}.{Partition#dnsSuffix}", { fn: "not", argv: [equals("UseFIPS", true)] }),
      ],
    },
  ],
};

describe("hostOf()", () => {
  test.each([
    ["eu-west-1", false, false, "sqs.eu-west-1.amazonaws.com"],
    ["eu-west-1", true, false, "sqs-fips.eu-west-1.amazonaws.com"],
    ["eu-west-1", false, true, "sqs.eu-west-1.api.aws"],
    ["cn-north-1", false, false, "sqs.cn-north-1.amazonaws.com.cn"],
    ["nowhere", false, false, undefined],
  ])("in %s, FIPS %j, dual-stack %j, is %s", (Region, UseFIPS, UseDualStack, host) => {
    expect(hostOf(RULES, { Region, UseFIPS, UseDualStack })).toBe(host);
  });

  test.each([
    ["no rules", {}],
    ["a rule set that is none", "x"],
    ["a condition that nobody knows", { rules: [endpoint("https://a.com", { fn: "aws.parseArn", argv: [] })] }],
    ["a host that asks for more", { rules: [endpoint("https://{Bucket}.s3.amazonaws.com/a")] }],
  ])("is unknown with %s", (_about, rules) => {
    expect(hostOf(rules, { Region: "eu-west-1", UseFIPS: false, UseDualStack: false })).toBeUndefined();
  });
});

describe("readSdk()", () => {
  const folder = mkdtempSync(join(tmpdir(), "sdk-"));
  for (const client of ["sqs", "sqs-queues", "other"]) {
    mkdirSync(join(folder, client, "2012-11-05"), { recursive: true });
    const text = gzipSync(JSON.stringify(RULES));
    writeFileSync(join(folder, client, "2012-11-05", "endpoint-rule-set-1.json.gz"), text);
  }
  const services = new Map([
    ["sqs", "sqs"],
    ["sqs-queues", "sqs"],
  ]);

  test("states the hosts of clients that one service serves, each once", () => {
    const { statements } = readSdk(folder, "1.50.0", "2026-12-01", services);
    expect(statements.map(({ service, fact, value }) => [service, fact, value])).toEqual([
      ["sqs", "names", ["sqs.{region}.amazonaws.com"]],
      ["sqs", "dualStackNames", ["sqs.{region}.api.aws"]],
    ]);
    expect(statements[0]).toMatchObject({ kind: "sdk", source: expect.stringMatching(/^botocore@1\.50\.0 /) });
  });

  test("lists the clients", () => {
    expect(clientsIn(folder)).toEqual(["other", "sqs", "sqs-queues"]);
  });
});
