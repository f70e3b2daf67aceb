import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { RouteTable } from "@cdktf/provider-aws/lib/route-table";
import { Subnet } from "@cdktf/provider-aws/lib/subnet";
import { Vpc } from "@cdktf/provider-aws/lib/vpc";
import { App, LocalBackend, TerraformOutput, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const app = new App();
const stack = new TerraformStack(app, "new-vpc");
new AwsProvider(stack, "aws", { region: "us-east-1" });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.new-vpc.tfstate" });

const vpc = new Vpc(stack, "vpc", {
  cidrBlock: "10.0.0.0/16",
  // Private DNS needs both.
  enableDnsSupport: true,
  enableDnsHostnames: true,
});
const subnets = ["a", "b"].map(
  (zone, index) =>
    new Subnet(stack, `private-${zone}`, {
      vpcId: vpc.id,
      availabilityZone: `us-east-1${zone}`,
      cidrBlock: `10.0.${index}.0/24`,
    }),
);
const routeTable = new RouteTable(stack, "private", { vpcId: vpc.id });

const endpoints = new VpcEndpoints(stack, "endpoints", {
  region: "us-east-1",
  vpcId: vpc.id,
  subnetIds: subnets.map((subnet) => subnet.id),
  routeTableIds: [routeTable.id],
  services: ["ssm", "ssmmessages", "s3"],
});

new TerraformOutput(stack, "s3_prefix_list_id", { value: endpoints.endpoint("s3").prefixListId });

app.synth();
