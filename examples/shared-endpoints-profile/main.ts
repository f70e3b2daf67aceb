import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformOutput, TerraformStack } from "cdktf";
import { organizationPerimeter, SharedVpcEndpoints, SharedVpcEndpointsSpoke } from "cdktf-aws-vpc-endpoints";

const region = "eu-west-1";

const app = new App();
const stack = new TerraformStack(app, "shared-endpoints-profile");
new AwsProvider(stack, "aws", { region });
const billing = new AwsProvider(stack, "billing-account", {
  region,
  alias: "billing",
  assumeRole: [{ roleArn: "arn:aws:iam::222222222222:role/network" }],
});
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  // Older versions cannot associate endpoints with a Profile.
  version: ">= 6.3.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.shared-endpoints-profile.tfstate" });

const hub = new SharedVpcEndpoints(stack, "endpoints", {
  region,
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  policy: organizationPerimeter({ organizationId: "o-a1b2c3d4e5" }),
  services: ["sqs", "secretsmanager", "ecr.api", "ecr.dkr"],
  securityGroup: { ingressCidrBlocks: ["10.0.0.0/8"] },
  profile: {
    principals: ["arn:aws:organizations::111111111111:organization/o-a1b2c3d4e5"],
  },
  spokes: {
    orders: { vpcId: "vpc-1b2c3d4e5f6071829" },
    search: { vpcId: "vpc-3d4e5f60718293a4b" },
  },
});

// Each account of the organization associates its own VPCs.
new SharedVpcEndpointsSpoke(stack, "billing", {
  provider: billing,
  vpcId: "vpc-2c3d4e5f60718293a",
  profileId: hub.profileId,
});

// What `vpc-endpoints verify` needs on a host in a spoke.
new TerraformOutput(stack, "endpoint_dns_names", { value: hub.endpointDnsNames });
new TerraformOutput(stack, "profile_id", { value: hub.profileId });
new TerraformOutput(stack, "security_group_id", { value: hub.securityGroupId });

app.synth();
