import { TerraformLocal, type TerraformStack, TerraformVariable } from "cdktf";
import { BOTH_UPDATED, type Chapter, type Edit, GROUP_REPLACED } from "./edit";

const [ONE, OTHER] = ["10.0.0.0/16", "10.1.0.0/16"];
const LARGER = "10.0.0.0/15";
const NAMED = () => ({ securityGroup: { ingressCidrBlocks: [ONE] } });
const SWAPPED = "The endpoints move to the other group in place, and the old one goes last.";

/** The endpoints move from the group that keeps its rules inline to the one whose rules are resources, or back. */
const TO_RULES = {
  'ingress["443 10.0.0.0/16"]': ["create"],
  "rule-managed-security-group": ["create"],
  "security-group": ["delete"],
  ...BOTH_UPDATED,
} as const satisfies Edit["expected"];
const TO_INLINE = {
  'ingress["443 10.0.0.0/16"]': ["delete"],
  "rule-managed-security-group": ["delete"],
  "security-group": ["create"],
  ...BOTH_UPDATED,
} as const satisfies Edit["expected"];

/** The block as a variable of the stack. */
function blocks(stack: TerraformStack): string[] {
  return new TerraformVariable(stack, "blocks", { type: "list(string)", default: [ONE] }).listValue;
}

/** The block as a list whose length synth cannot see. */
function localBlocks(stack: TerraformStack): string[] {
  return new TerraformLocal(stack, "blocks-of-a-local", [ONE]).asList;
}

export const GROUPS: Chapter = {
  kind: "Security groups",
  edits: [
    {
      title: "Add a CIDR block",
      from: NAMED,
      to: () => ({ securityGroup: { ingressCidrBlocks: [ONE, OTHER] } }),
      expected: { 'ingress["443 10.1.0.0/16"]': ["create"] },
      note: "Rules that others add to the group stay.",
    },
    {
      title: "Remove a CIDR block",
      from: () => ({ securityGroup: { ingressCidrBlocks: [ONE, OTHER] } }),
      to: NAMED,
      expected: { 'ingress["443 10.1.0.0/16"]': ["delete"] },
    },
    {
      title: "Reorder the CIDR blocks",
      from: () => ({ securityGroup: { ingressCidrBlocks: [ONE, OTHER] } }),
      to: () => ({ securityGroup: { ingressCidrBlocks: [OTHER, ONE] } }),
      expected: {},
    },
    {
      title: "Put a larger CIDR block in the place of one",
      from: NAMED,
      to: () => ({ securityGroup: { ingressCidrBlocks: [LARGER] } }),
      expected: { 'ingress["443 10.0.0.0/16"]': ["delete"], 'ingress["443 10.0.0.0/15"]': ["create"] },
      note: "For a moment neither rule may be there: add the larger block first, and remove the other one in a second apply.",
    },
    {
      title: "Add a service on another port, with named sources",
      from: NAMED,
      to: () => ({ ...NAMED(), services: { sqs: {}, "ecr.dkr": {}, s3: {}, cassandra: {} } }),
      expected: { 'ingress["9142 10.0.0.0/16"]': ["create"], 'interface["cassandra"]': ["create"] },
      note: "The rules of other services stay as they are.",
    },
    {
      title: "Open a range of ports, with named sources",
      from: NAMED,
      to: () => ({
        ...NAMED(),
        services: { sqs: { ports: [443, { from: 8440, to: 8450 }] }, "ecr.dkr": {}, s3: {} },
      }),
      expected: { 'ingress["8440-8450 10.0.0.0/16"]': ["create"] },
    },
    {
      title: "Turn literal sources into a variable with the same value",
      from: NAMED,
      to: (_place, stack) => ({ securityGroup: { ingressCidrBlocks: blocks(stack) } }),
      expected: {},
      note: "The key of a rule is the value. A list of resources or of a module keeps its rules inline: see the row below.",
    },
    {
      title: "Turn literal sources into a list that a resource has",
      from: NAMED,
      to: (_place, stack) => ({ securityGroup: { ingressCidrBlocks: localBlocks(stack) } }),
      expected: TO_INLINE,
      note: SWAPPED,
    },
    {
      title: "Describe the rules in other words",
      from: NAMED,
      to: () => ({ securityGroup: { ...NAMED().securityGroup, ingressDescription: "HTTPS" } }),
      expected: { 'ingress["443 10.0.0.0/16"]': ["update"] },
    },
    {
      title: "Admit a source by `allowFrom()`, with named sources",
      from: NAMED,
      to: NAMED,
      admits: OTHER,
      expected: { 'ingress["443 10.1.0.0/16"]': ["create"] },
    },
    {
      title: "Admit a source by `allowFrom()`, with the VPC's own blocks",
      admits: OTHER,
      expected: { "security-group": ["update"] },
    },
    {
      title: "Name the sources instead of admitting the VPC",
      to: NAMED,
      expected: TO_RULES,
      note: SWAPPED,
    },
    {
      title: "Admit the VPC instead of named sources",
      from: NAMED,
      expected: TO_INLINE,
      note: SWAPPED,
    },
    {
      title: "Rename a group with named sources",
      from: NAMED,
      to: () => ({ securityGroup: { ...NAMED().securityGroup, name: "after" } }),
      expected: {
        'ingress["443 10.0.0.0/16"]': ["create", "delete"],
        "rule-managed-security-group": ["create", "delete"],
        ...BOTH_UPDATED,
      },
      note: "The endpoints swap the group in place and keep serving. Rules that others added to the old group do not move.",
    },
    {
      title: "Add a shared tag, with named sources",
      from: NAMED,
      to: () => ({ ...NAMED(), tags: { team: "network" } }),
      expected: {
        ...BOTH_UPDATED,
        'gateway["s3"]': ["update"],
        'ingress["443 10.0.0.0/16"]': ["update"],
        "rule-managed-security-group": ["update"],
      },
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
