import { Ec2ManagedPrefixList } from "@cdktf/provider-aws/lib/ec2-managed-prefix-list";
import { RouteTable } from "@cdktf/provider-aws/lib/route-table";
import { SecurityGroup } from "@cdktf/provider-aws/lib/security-group";
import { SnsTopic } from "@cdktf/provider-aws/lib/sns-topic";
import { Subnet } from "@cdktf/provider-aws/lib/subnet";
import { Vpc } from "@cdktf/provider-aws/lib/vpc";
import { Fn, TerraformOutput, TerraformStack, TerraformVariable, Token } from "cdktf";
import type { Construct } from "constructs";
import { type Case, define, GATEWAY, INTERFACE } from "./case";

/** A VPC that the stack itself makes, so that no id is known before the apply. */
function defineNetwork(scope: Construct) {
  const vpc = new Vpc(scope, "vpc", {
    cidrBlock: "10.20.0.0/16",
    enableDnsHostnames: true,
    enableDnsSupport: true,
  });
  const subnet = (zone: string, cidrBlock: string) => {
    return new Subnet(scope, `subnet-${zone}`, {
      vpcId: vpc.id,
      availabilityZone: `us-east-1${zone}`,
      cidrBlock,
    });
  };
  const network = {
    vpcId: vpc.id,
    subnetA: subnet("a", "10.20.0.0/24").id,
    subnetB: subnet("b", "10.20.1.0/24").id,
    routeTable: new RouteTable(scope, "routes", { vpcId: vpc.id }).id,
    group: new SecurityGroup(scope, "workload", { vpcId: vpc.id, name: "workload", egress: [] }).id,
    topicArn: new SnsTopic(scope, "topic", { name: "topic" }).arn,
    prefixList: new Ec2ManagedPrefixList(scope, "prefixes", {
      name: "prefixes",
      addressFamily: "IPv4",
      maxEntries: 1,
      entry: [{ cidr: "10.9.0.0/16" }],
    }).id,
  };
  const outputs = {
    vpc_id: network.vpcId,
    own_subnet_A: network.subnetA,
    own_subnet_B: network.subnetB,
    own_route_table: network.routeTable,
    own_group: network.group,
    own_topic: network.topicArn,
    own_prefix_list: network.prefixList,
  };
  const stack = TerraformStack.of(scope);
  for (const [name, value] of Object.entries(outputs)) new TerraformOutput(stack, name, { value });
  return network;
}

/** Values that only Terraform knows, in every place that takes one. */
export const tokenCases: readonly Case[] = [
  {
    title: "takes a VPC, subnets, route tables, groups and lists that the same stack makes",
    needs: { ownVpc: true },
    define: (scope) => {
      const own = defineNetwork(scope);
      const variable = (name: string, type: string, value: unknown) => {
        return new TerraformVariable(scope, name, { type, default: value });
      };
      const blocks = variable("blocks", "list(string)", ["10.7.0.0/16", "10.8.0.0/16"]);
      const accounts = variable("accounts", "list(string)", ["222222222222", "111111111111"]);
      const organisation = variable("organisation", "string", "o-a1b2c3d4e5");
      const stage = variable("stage", "string", 'te"st\\');
      const age = variable("age", "number", 3600);
      const port = variable("port", "number", 8443);
      const tags = variable("tags", "map(string)", { team: "platform" });
      define(scope, {
        vpcId: own.vpcId,
        region: variable("region", "string", "us-east-1").stringValue,
        subnetIds: Fn.concat([[own.subnetA], [own.subnetB]]),
        routeTableIds: [own.routeTable],
        securityGroup: {
          name: `clients-${variable("name", "string", "blue").stringValue}`,
          description: `Clients of ${variable("system", "string", "billing").stringValue}`,
          ingressCidrBlocks: blocks.listValue,
          ingressSecurityGroupIds: [own.group],
          ingressPrefixListIds: [own.prefixList],
        },
        tags: Token.asStringMap(tags.value),
        services: {
          sns: {
            ports: [port.numberValue],
            tags: { stage: stage.stringValue },
            policy: [
              {
                principals: { aws: accounts.listValue },
                actions: ["sns:Publish"],
                resources: [own.topicArn],
                conditions: {
                  NumericLessThan: { "aws:MultiFactorAuthAge": age.numberValue },
                  StringEquals: {
                    "aws:PrincipalOrgID": organisation.stringValue,
                    "aws:ResourceTag/stage": `\${aws:PrincipalTag/${"team"}} says "${stage.stringValue}"`,
                  },
                },
              },
            ],
          },
          sqs: {
            subnetIds: [own.subnetA],
            securityGroupIds: [own.group],
            subnetConfigurations: [{ subnetId: own.subnetA, ipv4: "10.20.0.40" }],
          },
          s3: {},
        },
      });
    },
    expected: () => {
      const sources = ["10.7.0.0/16", "10.8.0.0/16", "own group", "own prefix list"];
      return {
        endpoints: {
          "Gateway us-east-1.s3": {
            ...GATEWAY,
            routeTableIds: ["own route table"],
            tags: { team: "platform", Name: "endpoints-s3" },
          },
          "Interface us-east-1.sns": {
            ...INTERFACE,
            subnetIds: ["own subnet A", "own subnet B"],
            policy: {
              Version: "2012-10-17",
              Statement: [
                {
                  Effect: "Allow",
                  Principal: { AWS: ["222222222222", "111111111111"] },
                  Action: "sns:Publish",
                  Resource: expect.stringMatching(/^arn:aws:sns:us-east-1:\d{12}:topic$/),
                  Condition: {
                    NumericLessThan: { "aws:MultiFactorAuthAge": 3600 },
                    StringEquals: {
                      "aws:PrincipalOrgID": "o-a1b2c3d4e5",
                      "aws:ResourceTag/stage": `\${aws:PrincipalTag/team} says "te"st\\"`,
                    },
                  },
                },
              ],
            },
            tags: { team: "platform", stage: 'te"st\\', Name: "endpoints-sns" },
          },
          "Interface us-east-1.sqs": {
            ...INTERFACE,
            subnetIds: ["own subnet A"],
            addresses: ["10.20.0.40"],
            securityGroupIds: ["own group"],
            tags: { team: "platform", Name: "endpoints-sqs" },
          },
        },
        groups: [
          {
            name: "clients-blue-*",
            description: "Clients of billing",
            ingress: sources.map((source) => `tcp 8443-8443 ${source}`),
            egress: [],
            tags: { team: "platform", Name: "clients-blue" },
          },
          { name: "workload", description: "Managed by Terraform", ingress: [], egress: [], tags: {} },
        ],
      };
    },
  },
];
