import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const app = new App();
const stack = new TerraformStack(app, "adoption-module");
new AwsProvider(stack, "aws", { region: "us-east-1" });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.adoption-module.tfstate" });

new VpcEndpoints(stack, "endpoints", {
  region: "us-east-1",
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  movedFrom: {
    securityGroup: "module.endpoints.aws_security_group.this[0]",
    securityGroupRules: ["module.endpoints.aws_security_group_rule.this"],
  },
  securityGroup: {
    name: "vpc-endpoints",
    description: "VPC endpoint security group",
    ingressCidrBlocks: ["10.0.0.0/16"],
  },
  services: {
    sqs: { movedFrom: 'module.endpoints.aws_vpc_endpoint.this["sqs"]' },
    kms: { movedFrom: 'module.endpoints.aws_vpc_endpoint.this["kms"]' },
    s3: { movedFrom: 'module.endpoints.aws_vpc_endpoint.this["s3"]' },
  },
});

app.synth();
