import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const region = "eu-west-1";

const app = new App();
const stack = new TerraformStack(app, "dual-stack");
new AwsProvider(stack, "aws", { region });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.dual-stack.tfstate" });

new VpcEndpoints(stack, "endpoints", {
  region,
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  // Subnets and VPC need IPv6 blocks; the group then admits the VPC's IPv6 blocks too.
  ipAddressType: "dualstack",
  services: {
    sqs: {},
    kms: {},
    // AWS does not offer IPv6 for every service.
    s3: { ipAddressType: "ipv4" },
  },
});

app.synth();
