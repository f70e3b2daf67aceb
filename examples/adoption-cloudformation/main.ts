import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const app = new App();
const stack = new TerraformStack(app, "adoption-cloudformation");
new AwsProvider(stack, "aws", { region: "us-east-1" });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.adoption-cloudformation.tfstate" });

new VpcEndpoints(stack, "endpoints", {
  region: "us-east-1",
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  securityGroup: {
    importId: "sg-0a1b2c3d4e5f60718",
    name: "vpc-endpoints-EndpointSecurityGroup-1A2B3C4D5E6F",
    description: "VPC Endpoint Security Group",
    ingressCidrBlocks: ["10.0.0.0/16"],
  },
  services: {
    sqs: { importId: "vpce-0a1b2c3d4e5f60701" },
    logs: { importId: "vpce-0a1b2c3d4e5f60702" },
    kms: { importId: "vpce-0a1b2c3d4e5f60704" },
    secretsmanager: { importId: "vpce-0a1b2c3d4e5f60705" },
    "ecr.api": { importId: "vpce-0a1b2c3d4e5f60706" },
    "ecr.dkr": { importId: "vpce-0a1b2c3d4e5f60707" },
    sts: { importId: "vpce-0a1b2c3d4e5f60708" },
  },
});

app.synth();
