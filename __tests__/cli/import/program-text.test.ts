import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Testing } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";
import { compile } from "../../types/compile";
import { runCli } from "../run-cli";
import { gatewayEndpoint, idOf, interfaceEndpoint, page, TABLE } from "./described-endpoints";

const ELSEWHERE = "vpc-1b2c3d4e5f6071829";
const PREFACE = [
  'import { AwsProvider } from "@cdktf/provider-aws/lib/provider";',
  'import type { TerraformStack } from "cdktf";',
  'import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";',
  "declare const stack: TerraformStack;",
].join("\n");

describe("a program for several regions", () => {
  const abroad = { VpcId: ELSEWHERE, ServiceName: "com.amazonaws.eu-west-1.s3", ServiceRegion: "eu-west-1" };
  const endpoints = [interfaceEndpoint(1, "sqs"), gatewayEndpoint(2, "s3", abroad)];

  test("has a provider for each region", async () => {
    const { stdout } = await runCli(["import"], { stdin: page(endpoints) });
    expect(stdout.split("\n").slice(0, 4)).toEqual([
      "// The endpoints are in eu-west-1 and us-east-1: AwsProvider is from @cdktf/provider-aws/lib/provider",
      'const euWest1 = new AwsProvider(stack, "aws-eu-west-1", { alias: "eu-west-1", region: "eu-west-1" });',
      'const usEast1 = new AwsProvider(stack, "aws-us-east-1", { alias: "us-east-1", region: "us-east-1" });',
      "",
    ]);
    expect(stdout).toContain(`new VpcEndpoints(stack, "endpoints-${ELSEWHERE}", {
  provider: euWest1,
  region: "eu-west-1",
  vpcId: "${ELSEWHERE}",
  routeTableIds: ["${TABLE}"],
  services: { s3: { importId: "${idOf(2)}" } },
});`);
    expect(compile([`${PREFACE}\n${stdout}`])).toEqual([[]]);
    const synthesized = Testing.synthScope((stack) => {
      new Function("AwsProvider", "VpcEndpoints", "stack", stdout)(AwsProvider, VpcEndpoints, stack);
    });
    const providers = new Set(synthesized.match(/(?<="provider": ")[^"]+/g));
    expect([...providers].sort()).toEqual(["aws.eu-west-1", "aws.us-east-1"]);
  });

  test("has no provider for a VPC whose region is unknown", async () => {
    const unknown = { VpcId: ELSEWHERE, ServiceName: "com.amazonaws.route53", ServiceRegion: undefined };
    const { stdout } = await runCli(["import"], {
      stdin: page([interfaceEndpoint(1, "sqs"), interfaceEndpoint(2, "", unknown)]),
    });
    expect(stdout).not.toContain("provider");
    expect(stdout).toContain("// Nothing in the input shows the region of the VPC: give it with --region");
  });
});
