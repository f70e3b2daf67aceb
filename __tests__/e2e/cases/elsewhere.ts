import { AwsProvider } from "@cdktf/provider-aws/lib/provider";
import { type Case, define, GATEWAY, GROUP, INTERFACE } from "./case";

/** Regions other than the stack's. */
export const elsewhereCases: readonly Case[] = [
  {
    title: "works in the region of an aliased provider, and reaches a service of another region",
    needs: { region: "eu-west-1" },
    define: (scope, { vpcId, subnetIds, routeTableIds }) => {
      const provider = new AwsProvider(scope, "ireland", { alias: "ireland", region: "eu-west-1" });
      define(scope, {
        provider,
        vpcId,
        subnetIds,
        routeTableIds,
        services: { sqs: {}, "ecr.dkr": {}, s3: {}, kms: { serviceRegion: "us-east-1" } },
      });
    },
    expected: () => ({
      endpoints: {
        "Gateway eu-west-1.s3": { ...GATEWAY, tags: { Name: "endpoints-s3" } },
        "Interface eu-west-1.ecr.dkr": { ...INTERFACE, tags: { Name: "endpoints-ecr.dkr" } },
        "Interface eu-west-1.sqs": { ...INTERFACE, tags: { Name: "endpoints-sqs" } },
        "Interface us-east-1.kms": {
          ...INTERFACE,
          serviceRegion: "us-east-1",
          tags: { Name: "endpoints-kms" },
        },
      },
      groups: [{ ...GROUP, ingress: ["tcp 443-443 10.0.0.0/16"] }],
    }),
  },
];
