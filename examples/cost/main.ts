import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { Annotations, App, LocalBackend, TerraformStack } from "cdktf";
import { estimateMonthlyCost, VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const region = "eu-west-1";

const app = new App();
const stack = new TerraformStack(app, "cost");
new AwsProvider(stack, "aws", { region });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.cost.tfstate" });

new VpcEndpoints(stack, "endpoints", {
  region,
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  services: ["sqs", "kms", "sts"],
  maxMonthlyUsd: 60,
});

const { monthlyUsd } = estimateMonthlyCost({
  region,
  services: ["sqs", "kms", "sts"],
  azCount: 2,
  gbPerMonth: 500,
});
Annotations.of(stack).addInfo(`The endpoints cost ${monthlyUsd} US dollars a month`);

app.synth();
