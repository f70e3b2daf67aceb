import { tokenValue as unresolved } from "../../lib/shapes/unresolved";
import { planWith, rowsWith, troubleWith } from "./planning";

const TOKEN = unresolved("${var.region}");
const S3_INTERFACE = { s3: { types: ["Interface"] } };

describe("service_name", () => {
  test.each([
    ["sqs", "eu-west-1", "com.amazonaws.eu-west-1.sqs"],
    ["sqs", "cn-north-1", "cn.com.amazonaws.cn-north-1.sqs"],
    ["sqs", "us-gov-west-1", "com.amazonaws.us-gov-west-1.sqs"],
    ["sqs", "us-iso-east-1", "gov.ic.c2s.us-iso-east-1.sqs"],
    ["ecr.dkr", "eusc-de-east-1", "eu.amazonaws.eusc-de-east-1.ecr.dkr"],
    ["transcribe", "cn-north-1", "cn.com.amazonaws.cn-north-1.transcribe.cn"],
    ["iam", "us-east-1", "com.amazonaws.iam"],
    ["timestream.ingest-cell2", "us-east-1", "com.amazonaws.us-east-1.timestream.ingest-cell2"],
    ["sqs", "eu-north-7", "com.amazonaws.eu-north-7.sqs"],
  ])("of %s in %s is %s", (name, region, expected) => {
    const row = rowsWith({ services: [name], region })[name];
    expect([row.service_name, row.service_name_in]).toEqual([expected, undefined]);
  });

  test("of a gateway has the usual prefix in every partition", () => {
    expect(rowsWith({ services: ["s3"], region: "cn-north-1" }).s3.service_name).toBe(
      "com.amazonaws.cn-north-1.s3",
    );
    expect(rowsWith({ services: S3_INTERFACE, region: "cn-north-1" }).s3.service_name).toBe(
      "cn.com.amazonaws.cn-north-1.s3",
    );
  });

  test.each([
    ["a token", { region: TOKEN }, TOKEN],
    ["left out", { region: undefined }, { unresolved: { kind: "reference", to: "region" } }],
  ])("is put together by Terraform where the region is %s", (_about, props, region) => {
    const { kms, transcribe } = rowsWith({ services: ["kms", "transcribe"], ...props });
    expect(kms).toMatchObject({
      service_name: { unresolved: { kind: "text", parts: ["com.amazonaws.", region, ".kms"] } },
      service_name_in: null,
    });
    expect(transcribe.service_name_in).toMatchObject({
      "cn-north-1": "cn.com.amazonaws.cn-north-1.transcribe.cn",
    });
  });

  test("of a service without region is a text also where the region is a token", () => {
    expect(rowsWith({ services: ["iam"], region: TOKEN }).iam.service_name).toBe("com.amazonaws.iam");
  });

  test("of a service outside the catalogue is the user's", () => {
    const customServices = { x: { type: "Interface", serviceName: TOKEN } };
    expect(rowsWith({ services: {}, customServices, region: TOKEN }).x.service_name).toBe(TOKEN);
  });
});

describe("serviceRegion", () => {
  test("decides the name and is an argument of its own", () => {
    const services = { sqs: { serviceRegion: "cn-north-1" }, kms: {} };
    expect(rowsWith({ services })).toMatchObject({
      sqs: { service_name: "cn.com.amazonaws.cn-north-1.sqs", service_region: "cn-north-1" },
      kms: { service_name: "com.amazonaws.eu-west-1.kms", service_region: null },
    });
  });

  test("is left out where it is the region of the endpoint", () => {
    expect(rowsWith({ services: { sqs: { serviceRegion: "eu-west-1" } } }).sqs).not.toHaveProperty(
      "service_region",
    );
  });

  test("is told also where only Terraform knows the region of the endpoint", () => {
    const services = { sqs: { serviceRegion: "eu-west-1" } };
    expect(rowsWith({ services, region: TOKEN }).sqs).toMatchObject({
      service_name: "com.amazonaws.eu-west-1.sqs",
      service_region: "eu-west-1",
    });
  });

  test("may be a token", () => {
    expect(rowsWith({ services: { kms: { serviceRegion: TOKEN } } }).kms).toMatchObject({
      service_name: { unresolved: { parts: ["com.amazonaws.", TOKEN, ".kms"] } },
      service_region: TOKEN,
    });
  });

  test("is where a service has to be, not the region of the endpoint", () => {
    expect(troubleWith({ services: { batch: { serviceRegion: "ap-northeast-3" } } })).toEqual([
      "error services.batch",
    ]);
    expect(
      troubleWith({ services: { batch: { serviceRegion: "eu-west-1" } }, region: "ap-northeast-3" }),
    ).toEqual([]);
  });
});

describe("region", () => {
  test.each([
    ["where a service is known to be missing", "batch", "ap-northeast-3", ["error services[0]"]],
    ["outside the only ones of a service", "bedrock-fips", "eu-west-1", ["error services[0]"]],
    ["among the only ones of a service", "bedrock-fips", "us-east-1", []],
    ["of a partition for which nobody lists the service", "lightsail", "cn-north-1", ["warning services[0]"]],
    ["of a partition for which somebody does", "sqs", "cn-north-1", []],
    ["in GovCloud, where names are the usual ones", "lightsail", "us-gov-west-1", []],
    ["in China, for a gateway", "dynamodb", "cn-north-1", []],
  ])("is judged %s: %s in %s", (_about, name, region, trouble) => {
    expect(troubleWith({ services: [name], region })).toEqual(trouble);
  });

  test("is not judged where it is a token", () => {
    expect(troubleWith({ services: ["batch", "bedrock-fips"], region: TOKEN })).toEqual([]);
  });

  test("is looked up for nothing but names", () => {
    expect(planWith({ services: ["sqs"], region: "eu-west-1" }).blocks[0]?.region).toBe("eu-west-1");
  });
});
