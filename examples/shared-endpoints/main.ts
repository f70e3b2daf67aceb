import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformOutput, TerraformStack } from "cdktf";
import { accountAllowList, SharedVpcEndpoints, SharedVpcEndpointsSpoke } from "cdktf-aws-vpc-endpoints";

const region = "eu-west-1";

const app = new App();
const stack = new TerraformStack(app, "shared-endpoints");
new AwsProvider(stack, "aws", { region });
const billing = new AwsProvider(stack, "billing-account", {
  region,
  alias: "billing",
  assumeRole: [{ roleArn: "arn:aws:iam::222222222222:role/network" }],
});
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.shared-endpoints.tfstate" });

const hub = new SharedVpcEndpoints(stack, "endpoints", {
  region,
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  policy: accountAllowList({ accountIds: ["111111111111", "222222222222"] }),
  services: ["sqs", "secretsmanager", "ecr.api", "ecr.dkr"],
  spokes: {
    orders: { vpcId: "vpc-1b2c3d4e5f6071829", ingressCidrBlocks: ["10.1.0.0/16"] },
    billing: {
      vpcId: "vpc-2c3d4e5f60718293a",
      accountId: "222222222222",
      ingressCidrBlocks: ["10.2.0.0/16"],
    },
  },
});

new SharedVpcEndpointsSpoke(stack, "billing", {
  provider: billing,
  vpcId: "vpc-2c3d4e5f60718293a",
  zoneIds: hub.zoneIdsFor("billing"),
});

// What `vpc-endpoints verify` needs on a host in a spoke.
new TerraformOutput(stack, "endpoint_dns_names", { value: hub.endpointDnsNames });
new TerraformOutput(stack, "zone_ids", { value: hub.zoneIds });
new TerraformOutput(stack, "security_group_id", { value: hub.securityGroupId });

app.synth();
