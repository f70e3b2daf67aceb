/** The blocks of docs/testing.md, which docs.test.ts compares with this file. */
import "cdktf/lib/testing/adapters/jest";
import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { App, TerraformStack, Testing } from "cdktf";
import { simulatePolicy, VpcEndpoints } from "cdktf-aws-vpc-endpoints";
import { synthesizedEndpoints } from "cdktf-aws-vpc-endpoints/testing";

class NetworkStack extends TerraformStack {
  readonly endpoints = new VpcEndpoints(this, "endpoints", {
    vpcId: "vpc-0123456789abcdef0",
    subnetIds: ["subnet-0123456789abcdef0"],
    routeTableIds: ["rtb-0123456789abcdef0"],
    region: "eu-west-1",
    services: {
      sqs: { policy: [{ actions: ["sqs:SendMessage"], resources: ["*"] }] },
      s3: {},
    },
  });
}

describe("the endpoints of the network", () => {
  const stack = new NetworkStack(new App(), "network");
  const endpoints = synthesizedEndpoints(stack);

  test("are these", () => {
    expect(endpoints.all.map(({ service, type }) => `${service} ${type}`)).toEqual(["s3 Gateway", "sqs Interface"]);
  });

  test("let messages be sent, and nothing else", () => {
    const { policy } = endpoints.endpoint("sqs");
    expect(policy).toHaveProperty("Statement", [
      { Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" },
    ]);
  });

  test("let nobody read messages", () => {
    const { policy = "none" } = endpoints.endpoint("sqs");
    const read = { action: "sqs:ReceiveMessage", resource: "arn:aws:sqs:eu-west-1:111122223333:jobs" };
    expect(simulatePolicy(policy, read).outcome).toBe("denied");
  });

  test("serve the public names of SQS on port 443", () => {
    expect(endpoints.endpoint("sqs")).toMatchObject({
      serviceName: "com.amazonaws.eu-west-1.sqs",
      privateDnsEnabled: true,
      subnetIds: ["subnet-0123456789abcdef0"],
      ports: [443],
    });
  });

  test("have the routes of S3", () => {
    expect(endpoints.endpoint("s3").routeTableIds).toEqual(["rtb-0123456789abcdef0"]);
  });
});

describe("the endpoints of one construct", () => {
  const stack = new NetworkStack(new App(), "network");

  test("are those of the construct that is given", () => {
    const { all } = synthesizedEndpoints(stack.endpoints);
    expect(all.map(({ service }) => service)).toEqual(["s3", "sqs"]);
  });
});

describe("CDKTF's own matchers", () => {
  const stack = new NetworkStack(new App(), "network");
  Testing.setupJest();

  test("see a resource for each type of endpoint", () => {
    const synthesized = Testing.synth(stack);
    expect(synthesized).toHaveResourceWithProperties(VpcEndpoint, {
      vpc_endpoint_type: "Gateway",
      route_table_ids: ["rtb-0123456789abcdef0"],
    });
    expect(synthesizedEndpoints(synthesized).endpoint("s3").type).toBe("Gateway");
  });
});
