import { TerraformVariable } from "cdktf";
import { BOTH_UPDATED, type Chapter } from "./edit";

export const NETWORK: Chapter = {
  kind: "Subnets, route tables and addresses",
  edits: [
    {
      title: "Add a subnet",
      to: ({ subnetA, subnetB, subnetC }) => ({ subnetIds: [subnetA, subnetB, subnetC] }),
      expected: BOTH_UPDATED,
      note: "With `lookupSupportedAzs`, a subnet that the same apply creates joins in the next one.",
    },
    {
      title: "Remove a subnet",
      to: ({ subnetA }) => ({ subnetIds: [subnetA] }),
      expected: BOTH_UPDATED,
      note: "The network interface in that subnet goes away, and connections through it break.",
    },
    {
      title: "Reorder the subnets",
      to: ({ subnetA, subnetB }) => ({ subnetIds: [subnetB, subnetA] }),
      expected: {},
    },
    {
      title: "Give one service subnets of its own",
      to: ({ subnetC }) => ({ services: { sqs: { subnetIds: [subnetC] }, "ecr.dkr": {}, s3: {} } }),
      expected: { 'interface["sqs"]': ["update"] },
    },
    {
      title: "Give one service fixed addresses",
      to: ({ subnetA, subnetB }) => {
        const fixed = [
          { subnetId: subnetA, ipv4: "10.0.0.40" },
          { subnetId: subnetB, ipv4: "10.0.1.40" },
        ];
        return { services: { sqs: { subnetConfigurations: fixed }, "ecr.dkr": {}, s3: {} } };
      },
      expected: { 'interface["sqs"]': ["update"] },
      note: "AWS makes new network interfaces, and connections through the old ones break.",
    },
    {
      title: "Look up the zones that each service offers",
      to: () => ({ lookupSupportedAzs: true }),
      expected: {},
      note: "While no subnet has to be skipped.",
    },
    {
      title: "Turn the ids of literal subnets into a variable",
      to: ({ subnetIds, subnetA, subnetB }, stack) => {
        const type = "list(string)";
        const variable = new TerraformVariable(stack, `subnets-${subnetIds[0]}`, {
          type,
          default: [subnetA, subnetB],
        });
        return { subnetIds: variable.listValue };
      },
      expected: {},
    },
    {
      title: "Turn the id of a literal VPC into a variable",
      to: ({ vpcId }, stack) => ({
        vpcId: new TerraformVariable(stack, `vpc-${vpcId}`, { type: "string", default: vpcId }).stringValue,
      }),
      expected: {},
    },
    {
      title: "Turn the literal region into a variable",
      to: ({ vpcId }, stack) => {
        const options = { type: "string", default: "us-east-1" };
        return { region: new TerraformVariable(stack, `region-${vpcId}`, options).stringValue };
      },
      expected: {},
    },
    {
      title: "Add a route table",
      to: ({ routeTableA, routeTableB }) => ({ routeTableIds: [routeTableA, routeTableB] }),
      expected: { 'gateway["s3"]': ["update"] },
    },
    {
      title: "Remove a route table",
      from: ({ routeTableA, routeTableB }) => ({ routeTableIds: [routeTableA, routeTableB] }),
      expected: { 'gateway["s3"]': ["update"] },
    },
    {
      title: "Leave the routes to somebody else with `routeTableIds: []`",
      to: () => ({ routeTableIds: [] }),
      expected: {},
      note: "The routes that are there stay.",
    },
    {
      title: "Serve IPv6 as well as IPv4",
      to: () => ({
        services: {
          sqs: { ipAddressType: "dualstack" },
          "ecr.dkr": {},
          s3: {},
        },
      }),
      expected: { 'interface["sqs"]': ["update"] },
      note: "The group admits IPv6 clients if `securityGroup` names their blocks, or names no source at all.",
    },
  ],
};
