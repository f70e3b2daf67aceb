import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const app = new App();
const stack = new TerraformStack(app, "restricted-egress");
new AwsProvider(stack, "aws", { region: "eu-west-1" });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.restricted-egress.tfstate" });

const vpcId = "vpc-0a1b2c3d4e5f60718";
const endpoints = new VpcEndpoints(stack, "endpoints", {
  region: "eu-west-1",
  vpcId,
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  services: ["ecr.api", "ecr.dkr", "logs", "s3", "dynamodb"],
  // With named sources each rule is a resource of its own, so the two groups may refer to each other.
  securityGroup: { ingressCidrBlocks: ["10.0.10.0/24"] },
});

const https = { protocol: "tcp", fromPort: 443, toPort: 443 };
const tasks = new SecurityGroup(stack, "tasks", {
  vpcId,
  namePrefix: "tasks-",
  description: "Tasks that reach AWS services and nothing else",
  egress: [
    // Interface endpoints have the group of the construct.
    { ...https, securityGroups: [endpoints.securityGroup?.id ?? ""] },
    // Gateway endpoints are routes to the addresses of a prefix list.
    {
      ...https,
      prefixListIds: [endpoints.endpoint("s3").prefixListId, endpoints.endpoint("dynamodb").prefixListId],
    },
  ],
});
endpoints.allowFrom(tasks, { description: "Tasks" });

app.synth();
