import { VpcEndpoint } from "@cdktf/provider-aws/lib/vpc-endpoint";
import { Aspects, Fn, type TerraformStack, Testing } from "cdktf";
import { VpcEndpoints } from "../../lib";
import { synthesizedEndpoints } from "../../lib/testing";
import { newApp, newStack, newVpcEndpoints } from "../defined";
import { EVERY_TYPE, hubStackWith, stackWith, variable } from "../emitted";

const FULL_ACCESS = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "*", Resource: "*" }],
};
const GROUP = "${aws_security_group.endpoints_security-group_FB955AEE.id}";

/** What one endpoint of some props gets. */
const endpointOf = (props: object, service: string) => synthesizedEndpoints(stackWith(props)).endpoint(service);

describe("endpoint()", () => {
  test("gives the variables of IAM as IAM has them", () => {
    const resource = "arn:aws:s3:::home/${aws:username}/*";
    const policy = [{ actions: ["s3:GetObject"], resources: [resource] }];
    expect(endpointOf({ services: { s3: { policy } } }, "s3").policy).toMatchObject({
      Statement: [{ Resource: resource }],
    });
  });

  test("says what an interface gets", () => {
    const { arguments: all, ...sqs } = endpointOf(
      { services: { sqs: {} }, region: "eu-west-1", tags: { team: "a" } },
      "sqs",
    );
    expect(sqs).toEqual({
      service: "sqs",
      type: "Interface",
      address: 'aws_vpc_endpoint.endpoints_interface_60685D7C["sqs"]',
      serviceName: "com.amazonaws.eu-west-1.sqs",
      policy: FULL_ACCESS,
      privateDnsEnabled: true,
      subnetIds: all["subnet_ids"],
      securityGroupIds: [GROUP],
      routeTableIds: undefined,
      ports: [443],
      tags: { Name: "endpoints-sqs", team: "a" },
    });
    expect(all["subnet_ids"]).toHaveLength(2);
  });

  test("says what a gateway gets", () => {
    expect(endpointOf({ services: ["s3"], routeTableIds: ["rtb-0123456789abcdef0"] }, "s3")).toMatchObject({
      type: "Gateway",
      privateDnsEnabled: undefined,
      routeTableIds: ["rtb-0123456789abcdef0"],
      ports: [],
    });
  });

  test.each([
    ["no policy", { policy: "none" }, { policy: undefined }],
    ["no private DNS", { privateDnsEnabled: false }, { privateDnsEnabled: false }],
    ["own subnets", { subnetIds: ["subnet-00000000000000009"] }, { subnetIds: ["subnet-00000000000000009"] }],
    [
      "own groups",
      { securityGroupIds: ["sg-00000000000000009"] },
      { securityGroupIds: ["sg-00000000000000009"], ports: [] },
    ],
    ["own tags", { tags: { team: "b" } }, { tags: { Name: "endpoints-sqs", team: "b" } }],
    ["a tag with quotes", { tags: { team: 'a "b" \\' } }, { tags: { Name: "endpoints-sqs", team: 'a "b" \\' } }],
    ["ports", { ports: [443, { from: 1024, to: 1064 }] }, { ports: [443, { from: 1024, to: 1064 }] }],
  ])("says of a service with %s", (_, options, expected) => {
    expect(endpointOf({ services: { sqs: options, kms: {} } }, "sqs")).toMatchObject(expected);
  });

  test("finds both types of a service, the gateway first", () => {
    const endpoints = synthesizedEndpoints(stackWith({ services: { s3: { types: ["Gateway", "Interface"] } } }));
    expect(endpoints.endpoint("s3").type).toBe("Gateway");
    expect(endpoints.endpoint("s3", "Interface").arguments["dns_options"]).toMatchObject({
      private_dns_only_for_inbound_resolver_endpoint: true,
    });
  });

  test("shows expressions as text", () => {
    const stack = newStack();
    const subnetIds = variable(stack, "subnets", "list(string)").listValue;
    const policy = Fn.jsonencode({ Version: "2012-10-17" });
    newVpcEndpoints(stack, "endpoints", { vpcId: "vpc-0123456789abcdef0", subnetIds, services: { sqs: { policy } } });
    const sqs = synthesizedEndpoints(stack).endpoint("sqs");
    expect(sqs.subnetIds).toBe("${var.subnets}");
    expect(sqs.serviceName).toMatch(/^com\.amazonaws\.\$\{local\..*\}\.sqs$/);
    expect(typeof sqs.policy).toBe("string");
  });

  test("reads the ports of rules that are resources of their own", () => {
    const stack = newStack();
    const endpoints = newVpcEndpoints(stack, "endpoints", {
      vpcId: "vpc-0123456789abcdef0",
      subnetIds: ["subnet-0123456789abcdef0"],
      securityGroup: { ingressSecurityGroupIds: ["sg-0123456789abcdef0"] },
      services: { sqs: { ports: [443, { from: 1024, to: 1064 }] } },
    });
    endpoints.allowFrom("10.9.0.0/16");
    expect(synthesizedEndpoints(stack).endpoint("sqs").ports).toEqual([443, { from: 1024, to: 1064 }]);
  });

  test("reads services among which callers choose", () => {
    const { ports, ...sqs } = endpointOf(
      { services: { sqs: {}, kms: { ports: [8443] } }, servicesVariable: "services" },
      "sqs",
    );
    expect(sqs).toMatchObject({ privateDnsEnabled: true, policy: FULL_ACCESS });
    expect(ports).toEqual([expect.stringContaining('"sqs":[443]')]);
  });

  test("finds every type of endpoint, shared ones too", () => {
    const { all } = synthesizedEndpoints(stackWith(EVERY_TYPE));
    expect(all.map(({ service, type }) => `${service} ${type}`).toSorted()).toEqual([
      "db Resource",
      "firewall GatewayLoadBalancer",
      "net ServiceNetwork",
      "s3 Gateway",
      "sqs Interface",
    ]);
    expect(synthesizedEndpoints(hubStackWith({})).endpoint("ecr.dkr").privateDnsEnabled).toBe(false);
  });

  test("sees aspects and overrides", () => {
    const stack = stackWith({ services: ["sqs"] });
    const isEndpoint = (node: object): node is VpcEndpoint => node instanceof VpcEndpoint;
    Aspects.of(stack).add({ visit: (node) => isEndpoint(node) && node.addOverride("policy", "${data.x.y.json}") });
    expect(synthesizedEndpoints(stack).endpoint("sqs").policy).toBe("${data.x.y.json}");
  });

  test.each([
    [["sqss"], 'endpoint("sqss"): there is no such endpoint among "s3" and "sqs": did you mean "sqs"?'],
    [["sqs", "Gateway"], 'endpoint("sqs", "Gateway"): there is only the "Interface" endpoint of it'],
  ] as const)("rejects %j", ([service, type], message) => {
    const endpoints = synthesizedEndpoints(stackWith({ services: ["sqs", "s3"] }));
    expect(() => endpoints.endpoint(service, type)).toThrow(new Error(message));
  });
});

describe("synthesizedEndpoints()", () => {
  const twoConstructs = (): readonly [TerraformStack, VpcEndpoints<"sqs">] => {
    const stack = stackWith({ services: ["sqs"] });
    const other = new VpcEndpoints(stack, "other", {
      vpcId: "vpc-0123456789abcdef9",
      subnetIds: ["subnet-0123456789abcdef9"],
      services: ["sqs"],
    });
    return [stack, other];
  };

  test("reads the text of Testing.synth and of Testing.synthScope", () => {
    const text = Testing.synth(stackWith({ services: ["sqs"] }));
    const scoped = Testing.synthScope((scope) => {
      newVpcEndpoints(scope, "endpoints", {
        vpcId: "vpc-0123456789abcdef0",
        subnetIds: ["subnet-0123456789abcdef0"],
        services: ["sqs"],
      });
    });
    for (const one of [text, scoped]) expect(synthesizedEndpoints(one).endpoint("sqs").type).toBe("Interface");
  });

  test("leaves the JSON of the stack as it is", () => {
    const stack = stackWith({ services: ["sqs"] });
    const before = Testing.synth(stack);
    synthesizedEndpoints(stack);
    expect(Testing.synth(stack)).toBe(before);
  });

  test("takes one of several constructs", () => {
    const [stack, other] = twoConstructs();
    expect(synthesizedEndpoints(stack).all).toHaveLength(2);
    expect(synthesizedEndpoints(other).endpoint("sqs").subnetIds).toEqual(["subnet-0123456789abcdef9"]);
  });

  test("does not choose among constructs", () => {
    const [stack] = twoConstructs();
    expect(() => synthesizedEndpoints(stack).endpoint("sqs")).toThrow(
      /^endpoint\("sqs"\): 2 constructs have one, .*: call synthesizedEndpoints\(\) with one of the constructs$/,
    );
  });

  test("says that there are no endpoints", () => {
    expect(() => synthesizedEndpoints(newStack()).endpoint("sqs")).toThrow(
      'endpoint("sqs"): there are no endpoints of VpcEndpoints or SharedVpcEndpoints in what was given',
    );
  });

  test.each([["no JSON"], ["[]"]])("rejects the text %s", (text) => {
    expect(() => synthesizedEndpoints(text)).toThrow(
      `synthesized: Expected a stack, a construct in a stack, or the text of Testing.synth, received ${JSON.stringify(text)} (wrong-type)`,
    );
  });

  test("rejects an app", () => {
    expect(() => synthesizedEndpoints(newApp())).toThrow("received an instance of App");
  });
});
