import { fullAccess } from "../../../lib";
import { AWS_DEFAULT_POLICY, type Case, define, FULL_ACCESS, GATEWAY, GROUP, INTERFACE } from "./case";
import { fixedAddress } from "./place";

const OWN = "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0";
const LOAD_BALANCER = "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef1";
const RESOURCE = "arn:aws:vpc-lattice:us-east-1:123456789012:resourceconfiguration/rcfg-0123456789abcdef0";
const SERVICE_NETWORK = "arn:aws:vpc-lattice:us-east-1:123456789012:servicenetwork/sn-0123456789abcdef0";

const PORTS = [443, 5432, 80, 8443, 9443];

/** Endpoint services outside the catalogue, of all five types. */
export const customCases: readonly Case[] = [
  {
    title: "makes custom endpoints of all five types",
    needs: { ipv6: true },
    define: (scope, place) => {
      const { vpcId, subnetIds, subnetA, subnetB, routeTableIds, routeTableB, groupOne } = place;
      define(scope, {
        vpcId,
        region: "us-east-1",
        subnetIds,
        routeTableIds,
        services: { sqs: { autoAccept: true } },
        customServices: {
          partner: {
            type: "Interface",
            serviceName: OWN,
            ports: [8443, 9443],
            autoAccept: true,
            policy: "none",
            tags: { partner: "yes" },
          },
          newcomer: {
            type: "Interface",
            serviceName: "com.amazonaws.us-east-1.newcomer",
            policy: fullAccess(),
            alsoAllow: fullAccess(),
            privateDnsEnabled: true,
            subnetIds: [subnetA],
            securityGroupIds: [groupOne],
            ipAddressType: "dualstack",
            dnsRecordIpType: "ipv4",
            subnetConfigurations: [
              {
                subnetId: subnetA,
                ipv4: "10.0.0.40",
                ipv6: fixedAddress(place.ipv6Blocks[0]),
              },
            ],
          },
          abroad: {
            type: "Interface",
            serviceName: "com.amazonaws.eu-west-1.newcomer",
            serviceRegion: "eu-west-1",
          },
          routes: {
            type: "Gateway",
            serviceName: "com.amazonaws.us-east-1.dynamodb",
            policy: fullAccess(),
            alsoAllow: fullAccess(),
            routeTableIds: [routeTableB],
            ipAddressType: "dualstack",
            dnsRecordIpType: "service-defined",
            tags: { kind: "routes" },
          },
          firewall: {
            type: "GatewayLoadBalancer",
            serviceName: LOAD_BALANCER,
            subnetIds: [subnetB],
            ipAddressType: "dualstack",
            autoAccept: false,
            tags: { kind: "firewall" },
          },
          database: {
            type: "Resource",
            resourceConfigurationArn: RESOURCE,
            subnetIds: [subnetA],
            ipAddressType: "dualstack",
            ports: [5432],
            tags: { kind: "database" },
          },
          mesh: {
            type: "ServiceNetwork",
            serviceNetworkArn: SERVICE_NETWORK,
            subnetIds: [subnetB],
            ipAddressType: "dualstack",
            securityGroupIds: [groupOne],
            tags: { kind: "mesh" },
          },
          "guarded database": {
            type: "Resource",
            resourceConfigurationArn: RESOURCE.replace("abcdef0", "abcdef1"),
            securityGroupIds: [groupOne],
          },
          "open mesh": {
            type: "ServiceNetwork",
            serviceNetworkArn: SERVICE_NETWORK.replace("abcdef0", "abcdef1"),
            ports: [80],
          },
        },
      });
    },
    expected: ({ ipv6Blocks }) => {
      const sources = ["10.0.0.0/16", (ipv6Blocks[0] ?? "").replace(/.{2}::\/64/, "00::/56")];
      const { privateDns: _, ...plain } = { ...INTERFACE, policy: AWS_DEFAULT_POLICY };
      const dual = { ipAddressType: "dualstack", dnsRecordIpType: "dualstack", ipv6Addresses: ["any"] };
      const lattice = { ...plain, serviceRegion: "" };
      return {
        endpoints: {
          "Gateway us-east-1.dynamodb": {
            ...GATEWAY,
            routeTableIds: ["route table B"],
            ipAddressType: "dualstack",
            tags: { kind: "routes", Name: "endpoints-routes" },
          },
          [`GatewayLoadBalancer ${LOAD_BALANCER.replace("com.amazonaws.", "")}`]: {
            ...dual,
            subnetIds: ["subnet B"],
            // The double puts the VPC's default group there; AWS guards no such endpoint.
            securityGroupIds: [expect.stringMatching(/^sg-/)],
            policy: AWS_DEFAULT_POLICY,
            tags: { kind: "firewall", Name: "endpoints-firewall" },
          },
          "Interface eu-west-1.newcomer": {
            ...plain,
            serviceRegion: "eu-west-1",
            tags: { Name: "endpoints-abroad" },
          },
          "Interface us-east-1.newcomer": {
            ...INTERFACE,
            ipAddressType: "dualstack",
            addresses: ["10.0.0.40"],
            ipv6Addresses: ["fixed"],
            subnetIds: ["subnet A"],
            securityGroupIds: ["group one"],
            policy: FULL_ACCESS,
            tags: { Name: "endpoints-newcomer" },
          },
          "Interface us-east-1.sqs": { ...INTERFACE, tags: { Name: "endpoints-sqs" } },
          [`Interface ${OWN.replace("com.amazonaws.", "")}`]: {
            ...plain,
            tags: { partner: "yes", Name: "endpoints-partner" },
          },
          [`Resource ${RESOURCE}`]: {
            ...lattice,
            ...dual,
            subnetIds: ["subnet A"],
            tags: { kind: "database", Name: "endpoints-database" },
          },
          [`Resource ${RESOURCE.replace("abcdef0", "abcdef1")}`]: {
            ...lattice,
            securityGroupIds: ["group one"],
            tags: { Name: "endpoints-guarded database" },
          },
          [`ServiceNetwork ${SERVICE_NETWORK}`]: {
            ...lattice,
            ...dual,
            subnetIds: ["subnet B"],
            securityGroupIds: ["group one"],
            tags: { kind: "mesh", Name: "endpoints-mesh" },
          },
          [`ServiceNetwork ${SERVICE_NETWORK.replace("abcdef0", "abcdef1")}`]: {
            ...lattice,
            tags: { Name: "endpoints-open mesh" },
          },
        },
        warnings: ["newcomer", "routes"].map((key) =>
          expect.stringMatching(
            new RegExp(`No source says whether "${key}" supports endpoint policies.*\\(policy-support-unknown\\)$`),
          ),
        ),
        groups: [
          {
            ...GROUP,
            ingress: PORTS.flatMap((port) => sources.map((source) => `tcp ${port}-${port} ${source}`)),
          },
        ],
      };
    },
  },
];
