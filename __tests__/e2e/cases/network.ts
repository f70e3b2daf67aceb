import { TerraformVariable } from "cdktf";
import { AWS_DEFAULT_POLICY, type Case, define, FULL_ACCESS, GATEWAY, INTERFACE } from "./case";

const TAGS = { stage: "test", team: "platform" };
const PORTS = [25, 443, 465, 587, 1026, 1027, 1028, 1031, 2222, 2465, 2587, 8443, 9142];

/** Subnets, route tables, groups, ports, sources, tags, timeouts. */
export const networkCases: readonly Case[] = [
  {
    title: "opens the ports of all endpoints to every kind of source, and gives endpoints places of their own",
    define: (scope, place) => {
      const { vpcId, subnetIds, subnetA, subnetB, routeTableIds, routeTableB, groupOne, groupTwo } = place;
      define(scope, {
        vpcId,
        region: "us-east-1",
        subnetIds,
        routeTableIds,
        securityGroupIds: [groupOne],
        securityGroup: {
          name: "clients of endpoints",
          description: "Who may use the endpoints",
          tags: { team: "security", Name: "clients" },
          ingressCidrBlocks: ["10.1.0.0/16"],
          ingressIpv6CidrBlocks: ["2001:db8::/56"],
          ingressSecurityGroupIds: [groupTwo],
          ingressPrefixListIds: [place.prefixListId],
          ingressDescription: "From a client",
        },
        privateDnsEnabled: false,
        tags: TAGS,
        timeouts: { create: "11m", update: "12m", delete: "13m" },
        services: {
          "email-smtp": {},
          cassandra: { subnetIds: [subnetA] },
          storagegateway: { tags: { team: "storage", Name: "gateway" } },
          sqs: { ports: [8443], privateDnsEnabled: true },
          sns: { subnetIds: [subnetB], securityGroupIds: [groupTwo], ports: [7777] },
          s3: {},
          dynamodb: { routeTableIds: [routeTableB], tags: { team: "data" } },
        },
      });
    },
    expected: () => {
      const guarded = { ...INTERFACE, privateDns: false, securityGroupIds: ["created group", "group one"] };
      const { privateDns: _, ...plain } = guarded;
      return {
        warnings: [expect.stringMatching(/^services\.sns\.ports: No port is opened.*\(ports-not-opened\)$/)],
        endpoints: {
          "Gateway us-east-1.dynamodb": {
            ...GATEWAY,
            routeTableIds: ["route table B"],
            tags: { stage: "test", team: "data", Name: "endpoints-dynamodb" },
          },
          "Gateway us-east-1.s3": { ...GATEWAY, tags: { ...TAGS, Name: "endpoints-s3" } },
          "Interface us-east-1.cassandra": {
            ...plain,
            subnetIds: ["subnet A"],
            tags: { ...TAGS, Name: "endpoints-cassandra" },
          },
          "Interface us-east-1.email-smtp": {
            ...plain,
            policy: AWS_DEFAULT_POLICY,
            tags: { ...TAGS, Name: "endpoints-email-smtp" },
          },
          "Interface us-east-1.sns": {
            ...plain,
            subnetIds: ["subnet B"],
            securityGroupIds: ["group two"],
            policy: FULL_ACCESS,
            tags: { ...TAGS, Name: "endpoints-sns" },
          },
          "Interface us-east-1.sqs": { ...plain, privateDns: true, tags: { ...TAGS, Name: "endpoints-sqs" } },
          "Interface us-east-1.storagegateway": {
            ...plain,
            policy: AWS_DEFAULT_POLICY,
            tags: { stage: "test", team: "storage", Name: "gateway" },
          },
        },
        groups: [
          {
            name: "clients of endpoints-*",
            description: "Who may use the endpoints",
            ingress: PORTS.flatMap((port) => {
              const sources = ["10.1.0.0/16", "2001:db8::/56", "group two", "prefix list"];
              return sources.map((source) => `tcp ${port}-${port} ${source}`);
            }).sort(),
            egress: [],
            tags: { stage: "test", team: "security", Name: "clients" },
          },
        ],
      };
    },
  },
  {
    title: "makes no group beside existing ones, touches no route tables and no policies where told so",
    define: (scope, { vpcId, subnetIds, groupOne, groupTwo }) => {
      const subnets = new TerraformVariable(scope, "subnets", { type: "list(string)", default: subnetIds });
      define(scope, {
        vpcId,
        region: "us-east-1",
        subnetIds: subnets.listValue,
        azCount: 2,
        maxMonthlyUsd: 100,
        servicesVariable: "chosen",
        routeTableIds: [],
        securityGroupIds: [groupOne, groupTwo],
        policy: "none",
        services: ["sqs", "sns", "s3"],
      });
    },
    expected: () => {
      const guarded = {
        ...INTERFACE,
        securityGroupIds: ["group one", "group two"],
        policy: AWS_DEFAULT_POLICY,
      };
      const { routeTableIds: _, ...gateway } = GATEWAY;
      return {
        endpoints: {
          "Gateway us-east-1.s3": {
            ...gateway,
            policy: AWS_DEFAULT_POLICY,
            tags: { Name: "endpoints-s3" },
          },
          "Interface us-east-1.sns": { ...guarded, tags: { Name: "endpoints-sns" } },
          "Interface us-east-1.sqs": { ...guarded, tags: { Name: "endpoints-sqs" } },
        },
      };
    },
  },
];
