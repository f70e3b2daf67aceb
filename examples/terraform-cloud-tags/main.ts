import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, CloudBackend, TaggedCloudWorkspaces, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const app = new App();
const stack = new TerraformStack(app, "tagged-network");
new AwsProvider(stack, "aws", { region: "us-east-1" });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new CloudBackend(stack, {
  organization: "example",
  workspaces: new TaggedCloudWorkspaces(["network", "prod"]),
});

new VpcEndpoints(stack, "endpoints", {
  region: "us-east-1",
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718"],
  services: ["sqs", "kms"],
});

app.synth();
