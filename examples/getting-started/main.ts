import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformOutput, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";
import type { Construct } from "constructs";

const region = "eu-west-1";

export class Network extends TerraformStack {
  constructor(scope: Construct, id: string) {
    super(scope, id);
    new AwsProvider(this, "aws", { region });
    // Without this, CDKTF pins the exact version of the AWS provider that its bindings were made from.
    this.addOverride("terraform.required_providers.aws", {
      source: "hashicorp/aws",
      version: ">= 5.100.0, < 7.0.0",
    });
    // Outside cdktf.out, so that deleting that folder loses no state.
    new LocalBackend(this, { path: "../../../terraform.network.tfstate" });

    const endpoints = new VpcEndpoints(this, "endpoints", {
      region,
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

    new TerraformOutput(this, "endpoint_ids", { value: endpoints.endpointIds });
    new TerraformOutput(this, "endpoint_dns_names", { value: endpoints.endpointDnsNames });
    new TerraformOutput(this, "security_group_id", { value: endpoints.securityGroupId });
  }
}

const app = new App();
new Network(app, "network");
app.synth();
