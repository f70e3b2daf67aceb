import { VpcEndpointSubnetAssociation } from "@cdktf/provider-aws/lib/vpc-endpoint-subnet-association";
import { Fn, Lazy, TerraformVariable } from "cdktf";
import { type Case, define, GATEWAY, GROUP, INTERFACE } from "./case";

/** Lists of every kind that CDKTF makes, and sensitive ids, as those from SSM parameters are. */
export const listCases: readonly Case[] = [
  {
    title: "takes lists of functions over literals, sets, and what the program makes later",
    define: (scope, { vpcId, subnetIds, routeTableIds, groupOne, groupTwo }) => {
      const [subnetA = "", subnetB = ""] = subnetIds;
      const groups = new TerraformVariable(scope, "groups", { type: "set(string)", default: [groupOne, groupTwo] });
      const subnets = new TerraformVariable(scope, "subnets", { type: "set(string)", default: [subnetB] });
      define(scope, {
        vpcId,
        region: Lazy.stringValue({ produce: () => "us-east-1" }),
        subnetIds: Fn.split(",", `${subnetA},${subnetB}`),
        routeTableIds: Lazy.listValue({ produce: () => [...routeTableIds] }),
        securityGroupIds: groups.listValue,
        securityGroup: { ingressCidrBlocks: Fn.concat([["10.7.0.0/16"], ["10.8.0.0/16"]]) },
        lookupSupportedAzs: true,
        services: {
          sqs: {},
          kms: { subnetIds: subnets.listValue },
          sns: {
            subnetIds: Lazy.listValue({ produce: () => [subnetA] }),
            securityGroupIds: Fn.compact(["", groupOne]),
          },
          s3: {},
        },
      });
    },
    expected: () => ({
      endpoints: {
        "Gateway us-east-1.s3": { ...GATEWAY, tags: { Name: "endpoints-s3" } },
        "Interface us-east-1.kms": row("kms", ["subnet B"], ["created group", "group one", "group two"]),
        "Interface us-east-1.sns": row("sns", ["subnet A"], ["group one"]),
        "Interface us-east-1.sqs": row("sqs", ["subnet A", "subnet B"], ["created group", "group one", "group two"]),
      },
      groups: [{ ...GROUP, ingress: ["tcp 443-443 10.7.0.0/16", "tcp 443-443 10.8.0.0/16"] }],
    }),
  },
  {
    title: "takes sensitive ids",
    define: (scope, { vpcId, subnetIds, routeTableIds, groupOne }) => {
      const secret = (name: string, value: string) =>
        new TerraformVariable(scope, name, { type: "string", default: value, sensitive: true }).stringValue;
      const [subnetA = "", subnetB = ""] = subnetIds;
      define(scope, {
        vpcId: secret("vpc", vpcId),
        region: "us-east-1",
        subnetIds: Fn.split(",", secret("subnets", subnetIds.join(","))),
        routeTableIds: routeTableIds.map((id, index) => secret(`routes-${index}`, id)),
        securityGroup: { ingressCidrBlocks: [secret("block", "10.7.0.0/16")] },
        lookupSupportedAzs: true,
        verifyServices: true,
        services: {
          sqs: {},
          kms: { subnetIds: [secret("subnet", subnetB)], securityGroupIds: [secret("group", groupOne)] },
          sns: { subnetIds: [subnetA] },
          s3: {},
        },
      });
    },
    expected: () => ({
      endpoints: {
        "Gateway us-east-1.s3": { ...GATEWAY, tags: { Name: "endpoints-s3" } },
        "Interface us-east-1.kms": row("kms", ["subnet B"], ["group one"]),
        "Interface us-east-1.sns": row("sns", ["subnet A"], ["created group"]),
        "Interface us-east-1.sqs": row("sqs", ["subnet A", "subnet B"], ["created group"]),
      },
      groups: [{ ...GROUP, ingress: ["tcp 443-443 10.7.0.0/16"] }],
    }),
  },
  {
    title: "leaves subnets alone that are attached elsewhere",
    define: (scope, { vpcId, subnetA }) => {
      const endpoints = define(scope, { vpcId, region: "us-east-1", subnetIds: "elsewhere", services: ["sqs"] });
      const vpcEndpointId = endpoints.endpoint("sqs").id;
      new VpcEndpointSubnetAssociation(scope, "subnet", { vpcEndpointId, subnetId: subnetA });
    },
    expected: () => ({
      endpoints: { "Interface us-east-1.sqs": row("sqs", ["subnet A"], ["created group"]) },
      groups: [{ ...GROUP, ingress: ["tcp 443-443 10.0.0.0/16"] }],
    }),
  },
];

function row(service: string, subnetIds: readonly string[], securityGroupIds: readonly string[]) {
  return { ...INTERFACE, subnetIds, securityGroupIds, tags: { Name: `endpoints-${service}` } };
}
