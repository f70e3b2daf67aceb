import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const app = new App();
const stack = new TerraformStack(app, "two-regions");
new AwsProvider(stack, "aws", { region: "us-east-1" });
const ireland = new AwsProvider(stack, "ireland", { region: "eu-west-1", alias: "ireland" });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.two-regions.tfstate" });

new VpcEndpoints(stack, "virginia", {
  region: "us-east-1",
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718"],
  services: ["sqs", "kms"],
});

new VpcEndpoints(stack, "ireland-endpoints", {
  provider: ireland,
  region: "eu-west-1",
  vpcId: "vpc-1b2c3d4e5f6071829",
  subnetIds: ["subnet-1b2c3d4e5f6071829"],
  services: ["sqs", "kms"],
});

app.synth();
