import { BOTH_UPDATED, type Chapter, GROUP_REPLACED } from "./edit";

const [ONE, OTHER] = ["10.0.0.0/16", "10.1.0.0/16"];

export const GROUPS: Chapter = {
  kind: "Security groups",
  edits: [
    {
      title: "Add a CIDR block",
      from: () => ({ securityGroup: { ingressCidrBlocks: [ONE] } }),
      to: () => ({ securityGroup: { ingressCidrBlocks: [ONE, OTHER] } }),
      expected: { "security-group": ["update"] },
    },
    {
      title: "Remove a CIDR block",
      from: () => ({ securityGroup: { ingressCidrBlocks: [ONE, OTHER] } }),
      to: () => ({ securityGroup: { ingressCidrBlocks: [ONE] } }),
      expected: { "security-group": ["update"] },
    },
    {
      title: "Reorder the CIDR blocks",
      from: () => ({ securityGroup: { ingressCidrBlocks: [ONE, OTHER] } }),
      to: () => ({ securityGroup: { ingressCidrBlocks: [OTHER, ONE] } }),
      expected: {},
    },
    {
      title: "Name the sources instead of admitting the VPC",
      to: () => ({ securityGroup: { ingressCidrBlocks: [ONE] } }),
      expected: {},
      note: "While the blocks are the same.",
    },
    {
      title: "Rename the group",
      from: () => ({ securityGroup: { name: "before" } }),
      to: () => ({ securityGroup: { name: "after" } }),
      expected: { ...GROUP_REPLACED, ...BOTH_UPDATED },
      note: "The endpoints swap the group in place and keep serving.",
    },
    {
      title: "Change the description of the group",
      to: () => ({ securityGroup: { description: "Other words" } }),
      expected: { ...GROUP_REPLACED, ...BOTH_UPDATED },
      note: "The endpoints swap the group in place and keep serving.",
    },
    {
      title: "Tag the group",
      to: () => ({ securityGroup: { tags: { team: "network" } } }),
      expected: { "security-group": ["update"] },
    },
    {
      title: "Attach an existing group as well as the created one",
      to: ({ groupOne }) => ({ securityGroup: {}, securityGroupIds: [groupOne] }),
      expected: BOTH_UPDATED,
    },
    {
      title: "Use an existing group instead of the created one",
      to: ({ groupOne }) => ({ securityGroupIds: [groupOne] }),
      expected: { "security-group": ["delete"], ...BOTH_UPDATED },
    },
    {
      title: "Use a created group instead of an existing one",
      from: ({ groupOne }) => ({ securityGroupIds: [groupOne] }),
      expected: { "security-group": ["create"], ...BOTH_UPDATED },
    },
    {
      title: "Reorder the existing groups",
      from: ({ groupOne, groupTwo }) => ({ securityGroupIds: [groupOne, groupTwo] }),
      to: ({ groupOne, groupTwo }) => ({ securityGroupIds: [groupTwo, groupOne] }),
      expected: {},
    },
    {
      title: "Give one service a group of its own",
      to: ({ groupOne }) => ({ services: { sqs: { securityGroupIds: [groupOne] }, "ecr.dkr": {}, s3: {} } }),
      expected: { 'interface["sqs"]': ["update"] },
    },
  ],
};
