import { DataAwsIamPolicyDocument } from "@cdktf/provider-aws/lib/data-aws-iam-policy-document";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformStack, TerraformVariable } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const region = "eu-west-1";

const app = new App();
const stack = new TerraformStack(app, "policies-from-terraform");
new AwsProvider(stack, "aws", { region });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.policies-from-terraform.tfstate" });

const document = new DataAwsIamPolicyDocument(stack, "secrets", {
  statement: [
    {
      actions: ["secretsmanager:GetSecretValue"],
      resources: ["arn:aws:secretsmanager:eu-west-1:123456789012:secret:prod/*"],
      principals: [{ type: "*", identifiers: ["*"] }],
    },
  ],
});
const queue = new TerraformVariable(stack, "queue_arn", { type: "string", description: "The queue that clients use" });

new VpcEndpoints(stack, "endpoints", {
  region,
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  services: {
    // A document that Terraform renders: no rule can check it, and synth says so once.
    secretsmanager: { policy: document.json },
    // Better: typed statements, in which a value may be a Terraform token.
    sqs: { policy: [{ actions: ["sqs:SendMessage"], resources: [queue.stringValue] }] },
  },
});

app.synth();
