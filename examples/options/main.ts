import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformOutput, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const region = "eu-west-1";

const app = new App();
const stack = new TerraformStack(app, "options");
new AwsProvider(stack, "aws", { region });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.options.tfstate" });

const endpoints = new VpcEndpoints(stack, "endpoints", {
  region,
  vpcId: "vpc-0a1b2c3d4e5f60718",
  // Defaults of all endpoints. An option of a service replaces them for that service.
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  tags: { team: "platform" },
  timeouts: { create: "20m" },
  services: {
    // One more tag.
    sqs: { tags: { data: "orders" } },
    // Clients call the endpoint by its own name, and everybody else's calls stay where they are.
    kms: { privateDnsEnabled: false },
    // One subnet is enough for this one.
    logs: { subnetIds: ["subnet-0a1b2c3d4e5f60718"] },
    // Fixed addresses, for firewalls that know addresses only.
    secretsmanager: {
      subnetConfigurations: [
        { subnetId: "subnet-0a1b2c3d4e5f60718", ipv4: "10.0.0.10" },
        { subnetId: "subnet-1b2c3d4e5f6071829", ipv4: "10.0.1.10" },
      ],
    },
    // IAM is in us-east-1 alone, and offers its endpoint to other regions.
    iam: { serviceRegion: "us-east-1" },
    dynamodb: {},
  },
});

new TerraformOutput(stack, "kms_name", { value: endpoints.endpoint("kms").dnsEntry.get(0).dnsName });

app.synth();
