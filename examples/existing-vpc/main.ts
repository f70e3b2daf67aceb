import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const app = new App();
const stack = new TerraformStack(app, "network");
new AwsProvider(stack, "aws", { region: "eu-west-1" });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.network.tfstate" });

new VpcEndpoints(stack, "endpoints", {
  region: "eu-west-1",
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  services: {
    sqs: {},
    "ecr.api": {},
    "ecr.dkr": {},
    s3: {},
    secretsmanager: {
      policy: [
        {
          actions: ["secretsmanager:GetSecretValue"],
          resources: ["arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/*"],
        },
      ],
    },
  },
});

app.synth();
