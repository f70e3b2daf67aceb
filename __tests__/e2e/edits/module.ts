import { readFileSync } from "node:fs";
import { join } from "node:path";
import { App, TerraformVariable } from "cdktf";
import { EndpointModuleStack, VpcEndpoints } from "../../../lib";
import { temporaryFolder } from "../folders";

/** A root module that makes a network, and calls the endpoints as a child module with `depends_on`. */
export function callingModule(tags: Readonly<Record<string, string>>): Readonly<Record<string, object>> {
  const zone = (letter: string, number: number) => ({
    vpc_id: "${aws_vpc.network.id}",
    cidr_block: `10.8.${number}.0/24`,
    availability_zone: `us-east-1${letter}`,
  });
  const dns = { enable_dns_support: true, enable_dns_hostnames: true };
  return {
    "main.tf.json": {
      terraform: { required_providers: { aws: { source: "hashicorp/aws", version: "5.100.0" } } },
      provider: { aws: { region: "us-east-1" } },
      resource: {
        aws_vpc: { network: { cidr_block: "10.8.0.0/16", ...dns, tags } },
        aws_subnet: { a: zone("a", 0), b: zone("b", 1) },
      },
      module: {
        endpoints: {
          source: "./endpoints",
          depends_on: ["aws_vpc.network", "aws_subnet.a", "aws_subnet.b"],
          vpc_id: "${aws_vpc.network.id}",
          subnet_ids: ["${aws_subnet.a.id}", "${aws_subnet.b.id}"],
          route_table_ids: ["${aws_vpc.network.main_route_table_id}"],
          region: "us-east-1",
        },
      },
    },
    "endpoints/cdk.tf.json": childModule(),
  };
}

/** One construct with the defaults, and one that asks AWS for all it can be asked for. */
function childModule(): object {
  const outdir = temporaryFolder("module");
  const app = new App({ outdir });
  const stack = new EndpointModuleStack(app, "endpoints");
  const text = (name: string) => new TerraformVariable(stack, name, { type: "string" }).stringValue;
  const list = (name: string) => new TerraformVariable(stack, name, { type: "list(string)" }).listValue;
  const shared = {
    vpcId: text("vpc_id"),
    region: text("region"),
    subnetIds: list("subnet_ids"),
    routeTableIds: list("route_table_ids"),
  };
  new VpcEndpoints(stack, "defaults-edit", { ...shared, services: ["sqs", "ecr.dkr", "s3"] });
  new VpcEndpoints(stack, "lookups-edit", {
    ...shared,
    securityGroup: { ingressCidrBlocks: ["10.8.0.0/16"] },
    services: ["sns", "kms"],
    lookupSupportedAzs: true,
    verifyServices: true,
  });
  app.synth();
  return JSON.parse(readFileSync(join(outdir, "stacks", "endpoints", "cdk.tf.json"), "utf8"));
}
