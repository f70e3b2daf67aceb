import { type Case, define, GATEWAY, GROUP, INTERFACE } from "./case";

/** What Terraform asks AWS when it plans, and what it checks. */
export const lookupCases: readonly Case[] = [
  {
    title: "keeps one subnet in each zone that a service offers, after AWS was asked for the service",
    define: (scope, { vpcId, subnetIds, routeTableIds }) => {
      define(scope, {
        vpcId,
        region: "us-east-1",
        subnetIds,
        routeTableIds,
        lookupSupportedAzs: true,
        verifyServices: true,
        services: { sqs: {}, athena: {}, s3: {} },
      });
    },
    expected: () => ({
      endpoints: {
        "Gateway us-east-1.s3": { ...GATEWAY, tags: { Name: "endpoints-s3" } },
        "Interface us-east-1.athena": {
          ...INTERFACE,
          subnetIds: ["subnet B"],
          tags: { Name: "endpoints-athena" },
        },
        "Interface us-east-1.sqs": { ...INTERFACE, tags: { Name: "endpoints-sqs" } },
      },
      groups: [{ ...GROUP, ingress: ["tcp 443-443 10.0.0.0/16"] }],
    }),
  },
  {
    title: "reads nothing but its own resources without guards and checks",
    define: (scope, { vpcId, subnetIds, groupOne }) => {
      define(scope, {
        vpcId,
        region: "us-east-1",
        subnetIds,
        securityGroupIds: [groupOne],
        guards: false,
        checks: false,
        services: { sqs: {} },
      });
    },
    expected: () => ({
      endpoints: {
        "Interface us-east-1.sqs": {
          ...INTERFACE,
          securityGroupIds: ["group one"],
          tags: { Name: "endpoints-sqs" },
        },
      },
    }),
  },
];
