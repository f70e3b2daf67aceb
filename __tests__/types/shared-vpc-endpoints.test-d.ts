/** What compiles and what does not: checked by `tsc -p tsconfig.json`, never run. */
import type { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import type { TerraformStack, TerraformVariable } from "cdktf";
import {
  accountAllowList,
  type InterfaceServiceName,
  organizationPerimeter,
  type SharedServiceMap,
  SharedVpcEndpoints,
  type SharedVpcEndpointsProps,
  SharedVpcEndpointsSpoke,
  type SpokeVpc,
} from "../../lib";

declare const stack: TerraformStack;
declare const provider: AwsProvider;
declare const variable: TerraformVariable;
declare const needsSearch: boolean;
declare const anyText: string;

const HUB = { vpcId: "vpc-0123456789abcdef0", subnetIds: ["subnet-0123456789abcdef0"] };
const SPOKE = { vpcId: "vpc-0123456789abcdef1", ingressCidrBlocks: ["10.1.0.0/16"] };

// The services and the spokes are known when reading back.
const hub = new SharedVpcEndpoints(stack, "hub", {
  ...HUB,
  provider,
  policy: accountAllowList({ accountIds: ["111111111111", "222222222222"] }),
  services: {
    sqs: { policy: [{ actions: ["sqs:SendMessage"], resources: ["*"] }] },
    s3: { types: ["Interface"], ipAddressType: "dualstack" },
    dynamodb: { privateDnsNames: ["dynamodb.example.com"] },
    "timestream.ingest-cell7": { privateDnsNames: [anyText] },
  },
  customServices: {
    partner: { type: "Interface", serviceName: anyText, privateDnsNames: ["api.example.com"] },
  },
  spokes: {
    orders: SPOKE,
    billing: {
      vpcId: variable.stringValue,
      accountId: "222222222222",
      ingressCidrBlocks: variable.listValue,
    },
  },
});
hub.endpoint("sqs").networkInterfaceIds satisfies string[];
hub.endpoint("s3").dnsEntry.get(0).hostedZoneId satisfies string;
hub.endpoint("partner").id satisfies string;
hub.zoneIdsFor("billing") satisfies { [zone: string]: string };
hub.zoneIds satisfies { [zone: string]: string } | undefined;
hub.profileId satisfies string | undefined;
hub.endpointIds satisfies { [service: string]: string };
// @ts-expect-error kms is not in the map
hub.endpoint("kms");
// @ts-expect-error an interface has no prefix list, also that of s3
hub.endpoint("s3").prefixListId;
// @ts-expect-error there is one type of each endpoint
hub.endpoint("s3", "Interface");
// @ts-expect-error not a key of spokes
hub.zoneIdsFor("biling");

// A list, spokes by conditions, and spokes that are put together before.
const listed = new SharedVpcEndpoints(stack, "listed", {
  ...HUB,
  policy: organizationPerimeter({ organizationId: "o-a1b2c3d4e5" }),
  services: ["sqs", "ecr.dkr"],
  spokes: { orders: SPOKE, ...(needsSearch ? { search: SPOKE } : {}) },
  profile: { allowExternalPrincipals: variable.booleanValue },
});
listed.endpoint("ecr.dkr").id satisfies string;
listed.zoneIdsFor("search") satisfies { [zone: string]: string };
// @ts-expect-error kms is not in the list
listed.endpoint("kms");
declare const inventory: { readonly [name: string]: SpokeVpc };
new SharedVpcEndpoints(stack, "read", { ...HUB, services: ["sqs"], spokes: inventory }).zoneIdsFor(anyText);
const props: SharedVpcEndpointsProps<"sqs", never, "orders"> = {
  ...HUB,
  services: ["sqs"],
  spokes: { orders: SPOKE },
};
new SharedVpcEndpoints(stack, "typed", props).zoneIdsFor("orders");
const alone = new SharedVpcEndpoints(stack, "alone", { ...HUB, services: ["sqs"] });
// @ts-expect-error there are no spokes
alone.zoneIdsFor("orders");

// What cannot be shared, and what sharing decides.
// @ts-expect-error gateways serve their own VPC only
new SharedVpcEndpoints(stack, "gateway-only", { ...HUB, services: ["s3express"] });
// @ts-expect-error gateways serve their own VPC only
({ s3express: {} }) satisfies SharedServiceMap<InterfaceServiceName>;
// @ts-expect-error the endpoint of s3 is an interface
({ s3: { types: ["Gateway"] } }) satisfies SharedServiceMap<InterfaceServiceName>;
// @ts-expect-error the endpoint of s3 is an interface alone
({ s3: { types: ["Gateway", "Interface"] } }) satisfies SharedServiceMap<InterfaceServiceName>;
// @ts-expect-error whether private DNS is on follows from how the names are shared
({ sqs: { privateDnsEnabled: false } }) satisfies SharedServiceMap<InterfaceServiceName>;
// @ts-expect-error interfaces have no route tables
({ s3: { routeTableIds: [] } }) satisfies SharedServiceMap<InterfaceServiceName>;
({
  // @ts-expect-error an action of another service
  sqs: { policy: [{ actions: ["kms:Decrypt"], resources: ["*"] }] },
}) satisfies SharedServiceMap<InterfaceServiceName>;
new SharedVpcEndpoints(stack, "foreign", {
  ...HUB,
  // @ts-expect-error an action of another service
  services: { sqs: { policy: [{ actions: ["kms:Decrypt"], resources: ["*"] }] } },
});
// @ts-expect-error whether private DNS is on follows from how the names are shared
new SharedVpcEndpoints(stack, "dns", { ...HUB, services: ["sqs"], privateDnsEnabled: false });
// @ts-expect-error there are no gateways
new SharedVpcEndpoints(stack, "routes", { ...HUB, services: ["sqs"], routeTableIds: [] });
// @ts-expect-error callers cannot choose: the zones are made for all
new SharedVpcEndpoints(stack, "choice", { ...HUB, services: ["sqs"], servicesVariable: "services" });
new SharedVpcEndpoints(stack, "custom-gateway", {
  ...HUB,
  services: ["sqs"],
  // @ts-expect-error only interfaces are shared
  customServices: { own: { type: "Gateway", serviceName: anyText } },
});
// @ts-expect-error a spoke is a VPC
new SharedVpcEndpoints(stack, "without-vpc", { ...HUB, services: ["sqs"], spokes: { orders: {} } });
// @ts-expect-error spokes have keys
new SharedVpcEndpoints(stack, "spokes", { ...HUB, services: ["sqs"], spokes: [SPOKE] });
// @ts-expect-error an account id is text
({ ...SPOKE, accountId: 222222222222 }) satisfies SpokeVpc;
// @ts-expect-error {} makes a Profile with defaults
new SharedVpcEndpoints(stack, "profile", { ...HUB, services: ["sqs"], profile: true });

new SharedVpcEndpointsSpoke(stack, "billing", {
  vpcId: anyText,
  zoneIds: hub.zoneIdsFor("billing"),
  provider,
});
new SharedVpcEndpointsSpoke(stack, "search", { vpcId: anyText, profileId: anyText, guards: false });
// @ts-expect-error the VPC is required
new SharedVpcEndpointsSpoke(stack, "nowhere", { zoneIds: hub.zoneIdsFor("billing") });
// @ts-expect-error the zones of a hub are a map by name
new SharedVpcEndpointsSpoke(stack, "list", { vpcId: anyText, zoneIds: [anyText] });
