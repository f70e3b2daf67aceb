import { planServiceName, planServiceRegion, withRegion } from "../../lib/plan/service-name";
import { joinText, reference, tokenValue } from "../../lib/shapes/unresolved";
import { contextOf, endpointOf, planWith, rowsWith } from "./planning";

const TOKEN = tokenValue("${var.region}");
const IRELAND = contextOf({ region: "eu-west-1" });

describe("planServiceName()", () => {
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
  ])("names %s in %s", (name, region, expected) => {
    expect(planServiceName(endpointOf(name), contextOf({ region }))).toEqual({
      service_name: expected,
      service_name_in: null,
    });
  });

  test("names a gateway with the usual prefix in every partition", () => {
    const context = contextOf({ region: "cn-north-1" });
    expect(planServiceName(endpointOf("s3"), context).service_name).toBe("com.amazonaws.cn-north-1.s3");
    expect(planServiceName(endpointOf("s3", {}, { type: "Interface" }), context).service_name).toBe(
      "cn.com.amazonaws.cn-north-1.s3",
    );
  });

  test.each([
    ["a token", contextOf({ region: TOKEN }), {}, TOKEN],
    ["left out", contextOf(), {}, reference("region")],
    ["a token for the service", IRELAND, { serviceRegion: TOKEN }, TOKEN],
  ])("leaves the name to Terraform if the region is %s", (_about, context, options, region) => {
    expect(planServiceName(endpointOf("s3", options), context)).toEqual({
      service_name: joinText("com.amazonaws.", region, ".s3"),
      service_name_in: null,
    });
    const { service_name_in } = planServiceName(endpointOf("transcribe", options), context);
    expect(service_name_in).toMatchObject({ "cn-north-1": "cn.com.amazonaws.cn-north-1.transcribe.cn" });
  });

  test("names a service without region, whatever the region", () => {
    expect(planServiceName(endpointOf("iam"), contextOf()).service_name).toBe("com.amazonaws.iam");
  });

  test("takes the region of the service before that of the VPC", () => {
    const sqs = endpointOf("sqs", { serviceRegion: "cn-north-1" });
    expect(planServiceName(sqs, IRELAND).service_name).toBe("cn.com.amazonaws.cn-north-1.sqs");
  });

  test.each([
    ["as the user does", { serviceName: TOKEN }, TOKEN],
    ["not at all", {}, null],
  ])("names a service outside the catalogue %s", (_about, options, expected) => {
    expect(planServiceName(endpointOf("own", options), contextOf())).toEqual({
      service_name: expected,
      service_name_in: null,
    });
  });

  test("is written for all services of a block", () => {
    expect(rowsWith({ services: ["kms", "s3", "transcribe"], region: TOKEN })).toMatchObject({
      kms: { service_name: joinText("com.amazonaws.", TOKEN, ".kms") },
      transcribe: { service_name_in: { "cn-north-1": "cn.com.amazonaws.cn-north-1.transcribe.cn" } },
    });
    expect(planWith({ services: ["sqs"], region: "eu-west-1" }).blocks[0]?.region).toBe("eu-west-1");
  });
});

describe("withRegion()", () => {
  test.each([
    ["in the middle", "sqs.{region}.amazonaws.com", joinText("sqs.", TOKEN, ".amazonaws.com")],
    ["at the end", "sqs.{region}", joinText("sqs.", TOKEN, "")],
    ["nowhere", "iam.amazonaws.com", "iam.amazonaws.com"],
  ])("puts the region %s", (_about, text, expected) => {
    expect(withRegion(text, TOKEN)).toEqual(expected);
  });
});

describe("planServiceRegion()", () => {
  test.each([
    ["no region by default", {}, IRELAND, null],
    ["another region", { serviceRegion: "us-east-1" }, IRELAND, "us-east-1"],
    ["no region that is that of the VPC", { serviceRegion: "eu-west-1" }, IRELAND, null],
    ["a region that may be that of the VPC", { serviceRegion: "eu-west-1" }, contextOf({ region: TOKEN }), "eu-west-1"],
    ["a token", { serviceRegion: TOKEN }, IRELAND, TOKEN],
    ["no region if that of the VPC is unknown", {}, contextOf(), null],
  ])("gives %s", (_about, options, context, expected) => {
    expect(planServiceRegion(endpointOf("kms", options), context)).toBe(expected);
  });

  test("is an argument of its own", () => {
    const services = { sqs: { serviceRegion: "cn-north-1" }, kms: {} };
    expect(rowsWith({ services })).toMatchObject({
      sqs: { service_name: "cn.com.amazonaws.cn-north-1.sqs", service_region: "cn-north-1" },
      kms: { service_name: "com.amazonaws.eu-west-1.kms", service_region: null },
    });
    expect(rowsWith({ services: { sqs: { serviceRegion: "eu-west-1" } } }).sqs).not.toHaveProperty("service_region");
  });
});
