import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const region = "eu-west-1";

const app = new App();
const stack = new TerraformStack(app, "on-premises-s3");
new AwsProvider(stack, "aws", { region });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.on-premises-s3.tfstate" });

new VpcEndpoints(stack, "endpoints", {
  region,
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  // The group does not admit clients on-premises by default.
  securityGroup: { ingressCidrBlocks: ["10.0.0.0/16", "192.168.0.0/16"] },
  services: {
    // Clients in the VPC keep the free gateway; on-premises clients reach S3 through the interface.
    s3: { types: ["Gateway", "Interface"], routeTableIds: ["rtb-0a1b2c3d4e5f60718"] },
  },
});

app.synth();
