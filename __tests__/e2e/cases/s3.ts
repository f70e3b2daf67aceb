import { type Case, define, GATEWAY, GROUP, INTERFACE } from "./case";

const RULES = { ingress: ["tcp 443-443 10.0.0.0/16"] };
const { privateDns: _, ...withoutPrivateDns } = INTERFACE;
const S3_POLICY = {
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Principal: "*", Action: "s3:GetObject", Resource: "arn:aws:s3:::bucket/*" }],
};

/** `s3` and `dynamodb`, which AWS offers both as a gateway and as an interface. */
export const s3Cases: readonly Case[] = [
  {
    title: "makes s3 a gateway and, after it, an interface for inbound resolvers, and dynamodb a gateway",
    define: (scope, { vpcId, subnetIds, subnetA, routeTableIds, routeTableA, groupOne }) => {
      define(scope, {
        vpcId,
        region: "us-east-1",
        subnetIds,
        routeTableIds,
        services: {
          s3: {
            types: ["Gateway", "Interface"],
            policy: [{ actions: ["s3:GetObject"], resources: ["arn:aws:s3:::bucket/*"] }],
            routeTableIds: [routeTableA],
            subnetIds: [subnetA],
            securityGroupIds: [groupOne],
            tags: { team: "storage" },
          },
          dynamodb: { types: ["Gateway"], dnsRecordIpType: "service-defined" },
        },
      });
    },
    expected: () => ({
      endpoints: {
        "Gateway us-east-1.dynamodb": { ...GATEWAY, tags: { Name: "endpoints-dynamodb" } },
        "Gateway us-east-1.s3": {
          ...GATEWAY,
          routeTableIds: ["route table A"],
          policy: S3_POLICY,
          tags: { Name: "endpoints-s3", team: "storage" },
        },
        "Interface us-east-1.s3": {
          ...INTERFACE,
          inboundResolverOnly: true,
          subnetIds: ["subnet A"],
          securityGroupIds: ["group one"],
          policy: S3_POLICY,
          tags: { Name: "endpoints-s3", team: "storage" },
        },
      },
    }),
  },
  {
    title: "lets private DNS of s3 serve everybody beside its gateway where asked",
    define: (scope, { vpcId, subnetIds, routeTableIds }) => {
      define(scope, {
        vpcId,
        region: "us-east-1",
        subnetIds,
        routeTableIds,
        services: {
          s3: { types: ["Interface", "Gateway"], privateDnsOnlyForInboundResolverEndpoint: false },
        },
      });
    },
    expected: () => ({
      endpoints: {
        "Gateway us-east-1.s3": { ...GATEWAY, tags: { Name: "endpoints-s3" } },
        "Interface us-east-1.s3": { ...INTERFACE, tags: { Name: "endpoints-s3" } },
      },
      groups: [{ ...GROUP, ...RULES }],
    }),
  },
  {
    title: "makes s3 and dynamodb interfaces alone where asked",
    define: (scope, { vpcId, subnetIds }) => {
      define(scope, {
        vpcId,
        region: "us-east-1",
        subnetIds,
        services: { s3: { types: ["Interface"] }, dynamodb: { types: ["Interface"] } },
      });
    },
    expected: () => ({
      warnings: [expect.stringMatching(/^services\.dynamodb\..*\(clients-need-endpoint-url\)$/)],
      endpoints: {
        "Interface us-east-1.dynamodb": {
          ...withoutPrivateDns,
          tags: { Name: "endpoints-dynamodb" },
        },
        "Interface us-east-1.s3": { ...INTERFACE, tags: { Name: "endpoints-s3" } },
      },
      groups: [{ ...GROUP, ...RULES }],
    }),
  },
];
