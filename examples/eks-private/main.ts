import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { eksPrivate, karpenter, mergeWorkloads, organizationPerimeter, VpcEndpoints } from "cdktf-aws-vpc-endpoints";

const region = "eu-west-1";

const app = new App();
const stack = new TerraformStack(app, "eks-private");
new AwsProvider(stack, "aws", { region });
stack.addOverride("terraform.required_providers.aws", {
  source: "hashicorp/aws",
  version: ">= 5.100.0, < 7.0.0",
});
new LocalBackend(stack, { path: "../../../terraform.eks-private.tfstate" });

new VpcEndpoints(stack, "endpoints", {
  region,
  vpcId: "vpc-0a1b2c3d4e5f60718",
  subnetIds: ["subnet-0a1b2c3d4e5f60718", "subnet-1b2c3d4e5f6071829"],
  routeTableIds: ["rtb-0a1b2c3d4e5f60718"],
  policy: organizationPerimeter({ organizationId: "o-a1b2c3d4e5" }),
  services: mergeWorkloads(
    // Pods sign in by EKS Pod Identity, and the AWS Load Balancer Controller runs.
    eksPrivate({ "eks-auth": true, elasticloadbalancing: true, logs: true }),
    karpenter({ "eks-auth": true, sqs: true }),
  ),
});

app.synth();
