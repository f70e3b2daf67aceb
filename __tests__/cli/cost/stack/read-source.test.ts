import { join } from "node:path";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { EndpointModuleStack } from "cdktf-aws-vpc-endpoints";
import type { ManifestSharing } from "../../../../lib/model/manifest";
import { HUB, NETWORK, newSharedVpcEndpoints, newStack, newVpcEndpoints } from "../../../defined";
import { runCli } from "../../run-cli";
import { estimateOf, usageError } from "../outcomes";
import {
  construct,
  endpoint,
  gateway,
  resource,
  resourcesOf,
  synthToFolder,
  writeManifest,
  writeStack,
} from "../stacks";

const PROVIDER = { aws: [{ region: "us-east-1" }, { alias: "ireland", region: "eu-west-1" }] };
const ENDPOINTS = { resource: { aws_vpc_endpoint: resourcesOf("endpoints", ["interface", "gateway"]) } };
const PARTNER = "com.amazonaws.vpce.us-east-1.vpce-svc-0a1b2c3d4e5f60718";

describe("vpc-endpoints cost of a stack with a manifest", () => {
  test("reads services, types, region and subnets", async () => {
    const endpoints = [
      endpoint("sqs", { subnets: 3 }),
      endpoint("s3.Interface", { serviceName: "com.amazonaws.us-east-1.s3", subnets: 1 }),
      gateway("s3"),
    ];
    const estimate = await estimateOf([writeStack(ENDPOINTS, [construct(endpoints, { region: "us-west-2" })])]);
    expect(estimate.region).toBe("us-west-2");
    expect(estimate.assumptions).toEqual([]);
    expect(estimate.services).toMatchObject([
      { service: "s3", type: "Gateway", azCount: 0 },
      { service: "s3.Interface", type: "Interface", azCount: 1, advice: { kind: "gateway" } },
      { service: "sqs", type: "Interface", azCount: 3 },
    ]);
  });

  test("finds the manifest if the path is that of cdk.tf.json", async () => {
    const folder = writeStack(ENDPOINTS, [construct([endpoint("sqs")])]);
    const { services } = await estimateOf([join(folder, "cdk.tf.json")]);
    expect(services).toMatchObject([{ service: "sqs", azCount: 2 }]);
  });

  test("assumes no number of AZs if only Terraform knows the subnets, and says how to give it", async () => {
    const endpoints = [
      endpoint("sqs", { subnets: null }),
      endpoint("gwlb", { type: "GatewayLoadBalancer", subnets: null }),
    ];
    const folder = writeStack(ENDPOINTS, [construct(endpoints)]);
    const estimate = await estimateOf([folder]);
    expect(estimate.services).toMatchObject([
      { service: "gwlb", azCount: 1, hoursUsd: 7.3 },
      { service: "sqs", azCount: "unknown", hoursUsd: "unknown", monthlyUsd: "unknown", breakEvenGb: "unknown" },
    ]);
    expect(estimate.assumptions).toEqual([
      "The clients are assumed to be in 2 availability zones: change this with --client-azs.",
      "In an unknown number of availability zones, which --azs gives: endpoints/sqs.",
    ]);
    expect((await estimateOf([folder, "--azs", "3"])).services[1]).toMatchObject({ azCount: 3, hoursUsd: 21.9 });
  });

  test("assumes the AZs of the clients, and says so, if those of all endpoints are unknown", async () => {
    const folder = writeStack(ENDPOINTS, [construct([endpoint("sqs", { subnets: null })])]);
    const sentence = "The clients are assumed to be in 2 availability zones: change this with --client-azs.";
    expect((await estimateOf([folder])).assumptions).toContain(sentence);
    expect((await estimateOf([folder, "--client-azs", "3"])).assumptions).not.toContain(sentence);
  });

  test("prefers --azs and --region to what the stack says", async () => {
    const stack = writeStack(ENDPOINTS, [construct([endpoint("sqs", { subnets: 3 })])]);
    const estimate = await estimateOf([stack, "--azs", "1", "--region", "us-west-2"]);
    expect([estimate.region, estimate.services[0].azCount]).toEqual(["us-west-2", 1]);
  });

  test("remarks on subnets that Terraform may leave out, except with --azs", async () => {
    const resource = endpoint("db", { type: "Resource", serviceName: null });
    const endpoints = [endpoint("sqs"), endpoint("kms", { subnets: null }), gateway("s3"), resource];
    const stack = writeStack(ENDPOINTS, [construct(endpoints, { choosesSubnets: true })]);
    const remark = "In fewer zones if Terraform leaves out some of the subnets: endpoints/sqs.";
    expect((await estimateOf([stack])).assumptions).toContain(remark);
    expect((await estimateOf([stack, "--azs", "2"])).assumptions).toEqual([]);
  });

  test("counts all endpoints that callers may choose, and says so", async () => {
    const folder = synthToFolder(
      (app) => {
        const props = { ...NETWORK, services: ["sqs", "kms"], servicesVariable: "services" };
        newVpcEndpoints(new EndpointModuleStack(app, "module"), "endpoints", props);
      },
      [construct([endpoint("sqs"), endpoint("kms")], { region: "eu-west-1", servicesVariable: "services" })],
      "module",
    );
    const { services, assumptions } = await estimateOf([folder]);
    expect(services).toMatchObject([{ service: "kms" }, { service: "sqs" }]);
    expect(assumptions).toEqual([
      'Callers choose among the endpoints of "endpoints" with the variable "services": the costs are those of all of them.',
    ]);
  });

  test("compares a private service with no NAT gateway", async () => {
    const partner = endpoint("partner", { serviceName: PARTNER });
    const estimate = await estimateOf([writeStack(ENDPOINTS, [construct([partner])]), "--gb", "100"]);
    expect(estimate.services[0]).not.toHaveProperty("viaNatUsd");
    expect(estimate.nat.dataUsd).toBe(0);
  });

  test("names services that occur twice by their construct, also for --gb-per-service", async () => {
    const stack = {
      resource: {
        aws_vpc_endpoint: { ...resourcesOf("net/a"), ...resourcesOf("b"), own: resource(PARTNER) },
      },
    };
    const constructs = [
      construct([endpoint("sqs"), gateway("s3")], { path: "net/a" }),
      construct([endpoint("sqs")], { path: "b" }),
    ];
    const estimate = await estimateOf([writeStack(stack, constructs), "--gb-per-service", "net/a/sqs=5"]);
    expect(estimate.services).toMatchObject([
      { service: "s3" },
      { service: "net/a/sqs", gbPerMonth: 5 },
      { service: "b/sqs", gbPerMonth: "unknown" },
      { service: "vpce-svc-0a1b2c3d4e5f60718" },
    ]);
  });

  test.each([
    ["the provider of the stack", {}, endpoint("sqs", { serviceName: null }), "us-east-1"],
    ["the provider of the construct", { provider: "aws.ireland" }, endpoint("sqs", { serviceName: null }), "eu-west-1"],
    [
      "the name of the service",
      { provider: "aws.ireland" },
      endpoint("sqs", { serviceName: "com.amazonaws.eu-central-1.sqs" }),
      "eu-central-1",
    ],
    [
      "the provider, if the service is in another region",
      { service_region: "${each.value.service_region}" },
      endpoint("sqs", { serviceName: "com.amazonaws.eu-central-1.sqs", serviceRegion: "eu-central-1" }),
      "us-east-1",
    ],
  ])("takes an unknown region of a construct from %s", async (_from, block, one, region) => {
    const stack = {
      provider: PROVIDER,
      resource: { aws_vpc_endpoint: resourcesOf("endpoints", ["interface"], block) },
    };
    const estimate = await estimateOf([writeStack(stack, [construct([one], { region: null })])]);
    expect(estimate.region).toBe(region);
  });

  test("takes the region from the default of a variable", async () => {
    const stack = {
      ...ENDPOINTS,
      provider: { aws: [{ region: "${var.aws_region}" }] },
      variable: { aws_region: { default: "us-west-2" } },
    };
    const constructs = [construct([endpoint("sqs", { serviceName: null })], { region: null })];
    expect((await estimateOf([writeStack(stack, constructs)])).region).toBe("us-west-2");
  });

  test("leaves out resources that the manifest does not explain, and says so", async () => {
    const others = { other: { for_each: "${var.endpoints}" }, ...resourcesOf("endpoints-2") };
    const stack = { resource: { aws_vpc_endpoint: { ...resourcesOf("endpoints"), ...others } } };
    const { assumptions } = await estimateOf([writeStack(stack, [construct([endpoint("sqs")])])]);
    expect(assumptions).toEqual([
      "aws_vpc_endpoint.other is left out: only Terraform knows its services.",
      "aws_vpc_endpoint.endpoints-2_interface is left out: only Terraform knows its services.",
    ]);
  });

  test("reads the endpoints for a comparison of several VPCs", async () => {
    const constructs = [construct([endpoint("sqs"), gateway("s3")])];
    const estimate = await estimateOf([writeStack(ENDPOINTS, constructs), "--vpcs", "4"]);
    expect(estimate.shared).toMatchObject({
      services: ["sqs"],
      gatewayServices: ["s3"],
      hub: { hostedZones: 2 },
    });
  });

  const zones: ManifestSharing = { dns: "hosted-zones", hostedZones: 4 };
  const profile: ManifestSharing = { dns: "profile", hostedZones: 0 };
  test.each([
    ["its hosted zones", {}, zones, [], { dns: "hosted-zones", hostedZones: 4 }],
    ["its Profile", { profile: {} }, profile, [], { dns: "profile", hostedZones: 0 }],
    ["--dns instead of its Profile", { profile: {} }, profile, ["--dns", "hosted-zones"], { dns: "hosted-zones" }],
  ])("compares a hub with %s", async (_how, props, sharing, args, hub) => {
    const names = ["iam.amazonaws.com", "iam.global.api.aws"];
    const services = "profile" in props ? { sqs: {} } : { sqs: {}, iam: { privateDnsNames: names } };
    const endpoints = Object.keys(services).map((name) => endpoint(name));
    const folder = synthToFolder(
      (app) => {
        const region = "us-east-1";
        const stack = newStack(app);
        new AwsProvider(stack, "aws", { region });
        newSharedVpcEndpoints(stack, "endpoints", { ...HUB, region, services, ...props });
      },
      [construct(endpoints, { sharing })],
    );
    const { shared } = await estimateOf([folder, ...["--vpcs", "4", ...args]]);
    expect(shared.hub).toMatchObject({ ...hub, servicesOfUnknownNames: [] });
  });

  test("counts only hubs in the region that is chosen", async () => {
    const stack = { resource: { aws_vpc_endpoint: { ...resourcesOf("a"), ...resourcesOf("b") } } };
    const hub = (path: string, region: string, hostedZones: number) =>
      construct([endpoint("sqs")], { path, region, sharing: { dns: "hosted-zones", hostedZones } });
    const folder = writeStack(stack, [hub("a", "us-east-1", 3), hub("b", "eu-west-1", 4)]);
    const { shared } = await estimateOf([folder, "--region", "eu-west-1", "--vpcs", "2"]);
    expect(shared.hub).toMatchObject({ dns: "hosted-zones", hostedZones: 4 });
  });

  test("exits 2 with one line for a manifest of another version", async () => {
    const folder = writeStack(ENDPOINTS);
    writeManifest(folder, { version: 1, constructs: [] });
    const { exitCode, stderr } = await runCli(["cost", folder]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/^error: ".*vpc-endpoints\.json" has version 1, but .*\n$/);
  });
});

describe("vpc-endpoints cost of a stack without a manifest", () => {
  const twoRegions = {
    provider: PROVIDER,
    resource: {
      aws_vpc_endpoint: {
        virginia: resource("com.amazonaws.us-east-1.kms"),
        ireland: resource("com.amazonaws.eu-west-1.kms", { provider: "aws.ireland" }),
      },
    },
  };
  const SYNTH =
    "For endpoints of VpcEndpoints, run npm run synth again with this version, which also writes vpc-endpoints.json next to cdk.tf.json";

  test("reads an endpoint without for_each, and the path of the file itself", async () => {
    const one = resource("com.amazonaws.eu-west-2.ecr.api");
    const stack = writeStack({ resource: { aws_vpc_endpoint: { one } } });
    const estimate = await estimateOf([join(stack, "cdk.tf.json")]);
    expect(estimate.services).toMatchObject([{ service: "ecr.api", type: "Interface", azCount: 1 }]);
  });

  test("names services that occur twice by their construct or resource", async () => {
    const path = (owner: string) => ({ "//": { metadata: { path: `stack/${owner}` } } });
    const stack = {
      provider: PROVIDER,
      resource: {
        aws_vpc_endpoint: {
          one: resource("com.amazonaws.us-east-1.s3", path("net/first")),
          two: resource("com.amazonaws.us-east-1.s3"),
          three: resource("com.amazonaws.us-east-1.sqs"),
        },
      },
    };
    const estimate = await estimateOf([writeStack(stack), "--gb-per-service", "net/first/s3=5"]);
    expect(estimate.services).toMatchObject([
      { service: "net/first/s3", gbPerMonth: 5, advice: { kind: "gateway" } },
      { service: "two/s3", gbPerMonth: "unknown" },
      { service: "sqs", gbPerMonth: "unknown" },
    ]);
  });

  test("estimates each of several regions, and their sum", async () => {
    const stack = writeStack(twoRegions);
    const { stdout } = await runCli(["cost", stack]);
    expect(stdout.match(/^1 interface endpoint in \S+/gm)).toEqual([
      "1 interface endpoint in eu-west-1:",
      "1 interface endpoint in us-east-1:",
    ]);
    expect(stdout).not.toContain("Left out");
    expect(stdout).toMatch(/\n\nThe endpoints of eu-west-1 and us-east-1 cost \$[\d.]+ a month together\.\n$/);
  });

  test("says nothing of the sum in two currencies", async () => {
    const stack = structuredClone(twoRegions);
    const text = JSON.stringify(stack)
      .replaceAll("eu-west-1", "cn-north-1")
      .replaceAll("com.amazonaws.cn", "cn.com.amazonaws.cn");
    const { stdout } = await runCli(["cost", writeStack(JSON.parse(text))]);
    expect(stdout).toContain("What the endpoints of cn-north-1 and us-east-1 cost together is unknown.");
  });

  test("asks for one of several regions for traffic, and for a region that it does not have", async () => {
    const stack = writeStack(twoRegions);
    const message = `${JSON.stringify(stack)} has endpoints in eu-west-1 and us-east-1, whose prices differ: choose one of them, such as --region eu-west-1`;
    for (const options of [
      ["--gb", "5"],
      ["--gb-per-service", "kms=5"],
      ["--region", "eu-west-2"],
    ]) {
      expect(await runCli(["cost", stack, ...options])).toEqual(usageError(message));
    }
  });

  test.each([
    ["eu-west-1", "virginia"],
    ["us-east-1", "ireland"],
  ])("counts only endpoints in %s if it is chosen, and says so", async (region, other) => {
    const estimate = await estimateOf([writeStack(twoRegions), "--region", region]);
    expect(estimate.region).toBe(region);
    expect(estimate.services).toMatchObject([{ service: "kms" }]);
    expect(estimate.assumptions).toEqual([`Left out, since they are in another region: ${other}/kms.`]);
  });

  test.each([
    ["the name of its service", resource("com.amazonaws.eu-central-1.sqs"), {}, "eu-central-1"],
    [
      "its provider, if the name is that of a service in another region",
      resource("com.amazonaws.eu-central-1.sqs", { service_region: "eu-central-1", provider: "aws.ireland" }),
      PROVIDER,
      "eu-west-1",
    ],
    [
      "its resource",
      resource("com.amazonaws.eu-central-1.sqs", { service_region: "eu-central-1", region: "us-west-2" }),
      PROVIDER,
      "us-west-2",
    ],
  ])("takes the region of an endpoint from %s", async (_from, one, provider, region) => {
    const stack = writeStack({ provider, resource: { aws_vpc_endpoint: { one } } });
    expect((await estimateOf([stack])).region).toBe(region);
  });

  test("counts endpoints of unknown regions with those of the region that is chosen", async () => {
    const unknown = resource("com.amazonaws.${data.aws_region.here.name}.sqs", { provider: "aws.other" });
    const endpoints = { ...twoRegions.resource.aws_vpc_endpoint, unknown };
    const stack = writeStack({ provider: PROVIDER, resource: { aws_vpc_endpoint: endpoints } });
    const { services, assumptions } = await estimateOf([stack, "--region", "eu-west-1"]);
    expect(services).toMatchObject([{ service: "kms" }, { service: "sqs" }]);
    expect(assumptions).toContain("Assumed to be in eu-west-1: unknown/sqs.");
  });

  test("says which endpoints it assumes to be in the region of the others", async () => {
    const endpoints = {
      known: resource("com.amazonaws.us-east-1.kms"),
      other: resource("com.amazonaws.${data.aws_region.here.name}.sqs"),
    };
    const { assumptions } = await estimateOf([writeStack({ resource: { aws_vpc_endpoint: endpoints } })]);
    expect(assumptions).toEqual(["Assumed to be in us-east-1: other/sqs."]);
  });

  test("compares a private service with no NAT gateway", async () => {
    const stack = { provider: PROVIDER, resource: { aws_vpc_endpoint: { partner: resource(PARTNER) } } };
    const estimate = await estimateOf([writeStack(stack), "--gb", "100"]);
    expect(estimate.services[0].service).toBe("vpce-svc-0a1b2c3d4e5f60718");
    expect(estimate.services[0]).not.toHaveProperty("viaNatUsd");
  });

  test("leaves out resources with for_each, and says how to read those of this package", async () => {
    const endpoints = { ...resourcesOf("endpoints"), own: resource("com.amazonaws.us-east-1.kms") };
    const { assumptions } = await estimateOf([writeStack({ resource: { aws_vpc_endpoint: endpoints } })]);
    expect(assumptions).toEqual([
      "aws_vpc_endpoint.endpoints_interface is left out: only Terraform knows its services.",
      `${SYNTH}.`,
    ]);
  });

  test("exits 2 with one line if it can read no resource", async () => {
    const block = { for_each: "${local.chosen}" };
    const stack = writeStack({ resource: { aws_vpc_endpoint: { a: block, b: block } } });
    expect(await runCli(["cost", stack])).toEqual(
      usageError(
        `${JSON.stringify(stack)} has 2 VPC endpoint resources, aws_vpc_endpoint.a and aws_vpc_endpoint.b, but only Terraform knows the services: name them with --services sqs,kms. ${SYNTH}`,
      ),
    );
  });

  test("exits 2 with one line for a stack without endpoints", async () => {
    const stack = writeStack({ resource: {} });
    expect(await runCli(["cost", stack])).toEqual(
      usageError(
        `${JSON.stringify(stack)} has no VPC endpoints: give another stack, or name services with --services sqs,kms`,
      ),
    );
  });

  test("exits 2 with one line that names no option for too many subnets", async () => {
    const stack = writeStack(ENDPOINTS, [construct([endpoint("sqs", { subnets: 21 })])]);
    const { exitCode, stderr } = await runCli(["cost", stack]);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(`error: ${JSON.stringify(stack)}: Expected at most 20, received 21`);
  });

  test.each<[string, unknown]>([
    ["resources", { resource: [{ aws_vpc_endpoint: [{ one: [resource("com.amazonaws.${var.region}.kms")] }] }] }],
    ["variables", { variable: [{ region: [{ default: "eu-west-2" }] }] }],
    ["providers", { provider: [{ aws: [{ region: "${var.region}" }] }] }],
  ])("reads %s that are written as lists", async (_what, lists) => {
    const one = resource("com.amazonaws.${var.region}.kms");
    const stack = {
      provider: { aws: { region: "${var.region}" } },
      variable: { region: { default: "eu-west-2" } },
      resource: { aws_vpc_endpoint: { one } },
      ...Object(lists),
    };
    const { region, services } = await estimateOf([writeStack(stack)]);
    expect({ region, services }).toMatchObject({ region: "eu-west-2", services: [{ service: "kms" }] });
  });
});
