/** What compiles and what does not: checked by `tsc -p tsconfig.json`, never run. */
import type { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { type TerraformStack, type TerraformVariable, Token } from "cdktf";
import {
  type CustomServiceOptions,
  type EndpointServiceName,
  fullAccess,
  type RuleSeverities,
  type ServiceMap,
  type ServiceOptions,
  VpcEndpoints,
  type VpcEndpointsProps,
} from "../../lib";

declare const stack: TerraformStack;
declare const provider: AwsProvider;
declare const variable: TerraformVariable;
declare const needsKms: boolean;
declare const anyText: string;

const NETWORK = {
  vpcId: "vpc-0123456789abcdef0",
  subnetIds: ["subnet-0123456789abcdef0"],
  routeTableIds: [],
};

// A map: its services are known to endpoint().
const mapped = new VpcEndpoints(stack, "mapped", {
  ...NETWORK,
  provider,
  services: {
    sqs: {
      policy: fullAccess(),
      subnetConfigurations: [{ subnetId: "subnet-0123456789abcdef0", ipv4: "10.0.0.9" }],
    },
    s3: {
      types: ["Gateway", "Interface"],
      privateDnsOnlyForInboundResolverEndpoint: false,
      routeTableIds: [],
    },
    dynamodb: { routeTableIds: variable.listValue },
    "ecr.dkr": { policy: "none", ports: [443, variable.numberValue] },
    "timestream.ingest-cell7": {},
  },
});
mapped.endpoint("sqs").dnsEntry.get(0).dnsName satisfies string;
mapped.endpoint("sqs").networkInterfaceIds satisfies string[];
mapped.endpoint("dynamodb").prefixListId satisfies string;
mapped.endpoint("s3").prefixListId satisfies string;
mapped.endpoint("s3", "Gateway").prefixListId satisfies string;
mapped.endpoint("s3", "Interface").dnsEntry.get(0).hostedZoneId satisfies string;
mapped.endpoint("timestream.ingest-cell7").id satisfies string;
mapped.endpointIds satisfies { [service: string]: string };
mapped.endpointDnsNames satisfies { [service: string]: string[] };
mapped.securityGroupId satisfies string | undefined;
// @ts-expect-error kms is not in the map
mapped.endpoint("kms");
// @ts-expect-error sqs has no second type
mapped.endpoint("sqs", "Interface");
// @ts-expect-error an interface has no prefix list
mapped.endpoint("sqs").prefixListId;
// @ts-expect-error the interface of s3 has no prefix list
mapped.endpoint("s3", "Interface").prefixListId;

// A list needs no `as const`.
const listed = new VpcEndpoints(stack, "listed", { ...NETWORK, services: ["sqs", "ecr.api"] });
listed.endpoint("ecr.api").id satisfies string;
// @ts-expect-error kms is not in the list
listed.endpoint("kms");
// @ts-expect-error a name with a typing error
new VpcEndpoints(stack, "misspelt", { ...NETWORK, services: ["sqss"] });

// Services may depend on conditions.
new VpcEndpoints(stack, "conditional", {
  ...NETWORK,
  services: { sqs: {}, ...(needsKms ? { kms: {} } : {}) },
}).endpoint("sqs");

// Props may be put together before.
const services = { sqs: {}, s3: { types: ["Interface"] } } as const satisfies ServiceMap<EndpointServiceName>;
new VpcEndpoints(stack, "satisfying", { ...NETWORK, services }).endpoint("s3", "Interface");
const props: VpcEndpointsProps<"sqs" | "kms"> = { ...NETWORK, services: { sqs: {}, kms: {} } };
new VpcEndpoints(stack, "typed", props).endpoint("kms");
const options: ServiceOptions<"sqs"> = { privateDnsEnabled: false };
new VpcEndpoints(stack, "shared", { ...NETWORK, services: { sqs: options } });

// Tokens take the place of values.
new VpcEndpoints(stack, "tokens", {
  vpcId: variable.stringValue,
  subnetIds: variable.listValue,
  routeTableIds: variable.listValue,
  securityGroupIds: variable.listValue,
  securityGroup: { ingressCidrBlocks: variable.listValue },
  services: ["sqs", "s3"],
});

// They are expressions if a value cannot be a text.
new VpcEndpoints(stack, "expressions", {
  ...NETWORK,
  privateDnsEnabled: variable.booleanValue,
  ipAddressType: Token.asAny(variable.stringValue),
  services: {
    sqs: {
      privateDnsEnabled: variable.booleanValue,
      autoAccept: variable.booleanValue,
      ipAddressType: Token.asAny(variable.stringValue),
      dnsRecordIpType: Token.asAny(variable.stringValue),
    },
    s3: {
      types: ["Gateway", "Interface"],
      privateDnsOnlyForInboundResolverEndpoint: variable.booleanValue,
    },
    dynamodb: { ipAddressType: Token.asAny(variable.stringValue) },
  },
  customServices: {
    partner: { type: "Interface", serviceName: anyText, privateDnsEnabled: variable.booleanValue },
    firewall: { type: "GatewayLoadBalancer", serviceName: anyText, autoAccept: variable.booleanValue },
  },
});
// @ts-expect-error any text would let typing errors pass
new VpcEndpoints(stack, "text", { ...NETWORK, services: ["sqs"], ipAddressType: variable.stringValue });
// @ts-expect-error a text is neither true nor false
({ sqs: { privateDnsEnabled: "true" } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error what decides the plan is known at synth
new VpcEndpoints(stack, "known", { ...NETWORK, services: ["sqs"], guards: variable.booleanValue });

// The options of services outside the catalogue depend on their type.
const own = new VpcEndpoints(stack, "own", {
  ...NETWORK,
  services: { sqs: {} },
  customServices: {
    partner: { type: "Interface", serviceName: anyText, autoAccept: true },
    firewall: { type: "GatewayLoadBalancer", serviceName: anyText, subnetIds: [anyText] },
    database: { type: "Resource", resourceConfigurationArn: anyText, ports: [5432] },
    network: { type: "ServiceNetwork", serviceNetworkArn: anyText },
    routes: { type: "Gateway", serviceName: anyText, routeTableIds: [anyText] },
  },
});
own.endpoint("partner").id satisfies string;
own.endpoint("sqs").id satisfies string;
// @ts-expect-error not a key of customServices
own.endpoint("parner");
// @ts-expect-error an interface is named by its service
({ type: "Interface", resourceConfigurationArn: anyText }) satisfies CustomServiceOptions;
// @ts-expect-error a service network has an ARN of its own
({ type: "ServiceNetwork", resourceConfigurationArn: anyText }) satisfies CustomServiceOptions;
// @ts-expect-error a resource is named by its configuration
({ type: "Resource", ports: [5432] }) satisfies CustomServiceOptions;
({
  type: "GatewayLoadBalancer",
  serviceName: anyText,
  // @ts-expect-error a Gateway Load Balancer endpoint has no security groups
  securityGroupIds: [anyText],
}) satisfies CustomServiceOptions;
// @ts-expect-error a gateway has no subnets
({ type: "Gateway", serviceName: anyText, subnetIds: [anyText] }) satisfies CustomServiceOptions;
// @ts-expect-error an unknown type
({ type: "Gatewai", serviceName: anyText }) satisfies CustomServiceOptions;

// @ts-expect-error no such service
({ sqss: {} }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error the pattern of numbered cells is no service
({ "timestream.ingest-cell{n}": {} }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error an interface has no route tables
({ sqs: { routeTableIds: [] } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error sqs has one type
({ sqs: { types: ["Interface"] } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error s3express has one type
({ s3express: { types: ["Gateway"] } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error s3 is a gateway by default, which has no private DNS
({ s3: { privateDnsEnabled: true } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error a gateway has no subnets
({ dynamodb: { types: ["Gateway"], subnetIds: [anyText] } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error an interface has no route tables, also that of s3
({ s3: { types: ["Interface"], routeTableIds: [] } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error types are not empty
({ s3: { types: [] } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error a type is named once
({ s3: { types: ["Gateway", "Gateway"] } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error an unknown option
({ sqs: { privateDns: true } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error a text in place of a list
({ sqs: { subnetIds: "subnet-0123456789abcdef0" } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error a fixed address needs its subnet
({ sqs: { subnetConfigurations: [{ ipv4: "10.0.0.9" }] } }) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error records as AWS names them
({ sqs: { dnsRecordIpType: "IPv4" } }) satisfies ServiceMap<EndpointServiceName>;
({
  // @ts-expect-error an action of another service
  sqs: { policy: [{ actions: ["kms:Decrypt"], resources: ["*"] }] },
}) satisfies ServiceMap<EndpointServiceName>;

({
  sqs: { policy: variable.stringValue, alsoAllow: [{ actions: ["sqs:SendMessage"], resources: ["*"] }] },
  kms: { policy: Token.asAny(variable.stringValue) },
}) satisfies ServiceMap<EndpointServiceName>;
({
  // @ts-expect-error an added action of another service
  sqs: { alsoAllow: [{ actions: ["kms:Decrypt"], resources: ["*"] }] },
}) satisfies ServiceMap<EndpointServiceName>;
// @ts-expect-error statements are a list
({ sqs: { alsoAllow: "none" } }) satisfies ServiceMap<EndpointServiceName>;

// @ts-expect-error the VPC is required
new VpcEndpoints(stack, "without-vpc", { services: ["sqs"] });
// @ts-expect-error services are required
new VpcEndpoints(stack, "empty", { ...NETWORK });
// @ts-expect-error an unknown prop
new VpcEndpoints(stack, "unknown", { ...NETWORK, services: ["sqs"], subnets: [] });
new VpcEndpoints(stack, "severity", {
  ...NETWORK,
  services: ["sqs"],
  severity: { "unknown-action": "warn", "retired-service": "error", "policy-support-unknown": "off" },
});
const severity: RuleSeverities = { "unknown-action": "warn" };
new VpcEndpoints(stack, "typed-severity", { ...NETWORK, services: ["sqs"], severity });
// @ts-expect-error a rule reports an error, a warning or nothing
({ "unknown-action": "ignore" }) satisfies RuleSeverities;
new VpcEndpoints(stack, "all", {
  ...NETWORK,
  services: ["sqs"],
  // @ts-expect-error an action of one service in the policy of all
  policy: [{ actions: ["sqs:*"], resources: ["*"] }],
});
