import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { App, LocalBackend, TerraformStack } from "cdktf";
import { VpcEndpoints } from "cdktf-aws-vpc-endpoints";
import { networkOf, REGION, readWork, reportUsage } from "./work";

// The program that is measured: what a user of the built package writes.
const { services, stacks, withPolicy } = readWork();
const app = new App();
for (let index = 0; index < stacks; index += 1) {
  const stack = new TerraformStack(app, `stack-${index}`);
  new AwsProvider(stack, "aws", { region: REGION });
  new LocalBackend(stack, { path: `../../../stack-${index}.tfstate` });
  new VpcEndpoints(stack, "endpoints", {
    ...networkOf(index),
    services: {
      ...Object.fromEntries(services.map((service) => [service, {}])),
      ...(withPolicy && { sqs: { policy: [{ actions: ["sqs:SendMessage"], resources: ["*"] }] } }),
    },
    severity: { "not-in-region": "warn", "ended-service": "warn" },
  });
}
app.synth();
reportUsage();
