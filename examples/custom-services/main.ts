import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const app = new App();
const stack = new TerraformStack(app, "custom-services");
new AwsProvider(stack, "aws", { region: "us-east-1" });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.custom-services.tfstate" });

new VpcEndpoints(stack, "endpoints", {
  region: "us-east-1",
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  // The blocks of clients in the VPC and of those on-premises, which the group does not admit by default.
  securityGroup: { ingressCidrBlocks: ["10.0.10.0/24", "192.168.0.0/16"] },
  services: {
    // Clients in the VPC keep the free gateway; on-premises clients reach S3 through the interface.
    s3: { types: ["Gateway", "Interface"], routeTableIds: ["rtb-0a1b2c3d4e5f60718"] },
    // Not every service listens on 443: the group opens 465, 587 and so on for this one.
    "email-smtp": {},
  },
  customServices: {
    partner: {
      type: "Interface",
      serviceName: "com.amazonaws.vpce.us-east-1.vpce-svc-0a1b2c3d4e5f60718",
      ports: [8443],
    },
    database: {
      type: "Resource",
      resourceConfigurationArn:
        "arn:aws:vpc-lattice:us-east-1:123456789012:resourceconfiguration/rcfg-0a1b2c3d4e5f60718",
      ports: [5432],
    },
  },
});

app.synth();
