import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { type EndpointServiceName, type ServiceMap, VpcEndpoints } from "cdktf-aws-vpc-endpoints";

// satisfies checks the map here, where it is written, and keeps its names for endpoint("sqs").
const SERVICES = {
  sqs: {},
  kms: { privateDnsEnabled: true },
  secretsmanager: { policy: [{ actions: ["secretsmanager:GetSecretValue"], resources: ["*"] }] },
  s3: {},
} as const satisfies ServiceMap<EndpointServiceName>;

const app = new App();
const stack = new TerraformStack(app, "shared-map");
const virginia = new AwsProvider(stack, "aws", { region: "us-east-1" });
const ireland = new AwsProvider(stack, "ireland", { region: "eu-west-1", alias: "ireland" });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.shared-map.tfstate" });

new VpcEndpoints(stack, "virginia-endpoints", {
  provider: virginia,
  region: "us-east-1",
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718"],
  routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  services: SERVICES,
});

new VpcEndpoints(stack, "ireland-endpoints", {
  provider: ireland,
  region: "eu-west-1",
  vpcId: "vpc-1b2c3d4e5f6071829",
  subnetIds: ["subnet-1b2c3d4e5f6071829"],
  routeTableIds: ["rtb-1b2c3d4e5f6071829"],
  // An entry after the map replaces the options of that service.
  services: { ...SERVICES, kms: {} },
});

app.synth();
