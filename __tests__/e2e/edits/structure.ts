import type { Chapter } from "./edit";

const TAGGED = {
  'new interface["ecr.dkr"]': ["update"],
  'new interface["sqs"]': ["update"],
  'new gateway["s3"]': ["update"],
} as const;

export const STRUCTURE: Chapter = {
  kind: "Structure",
  edits: [
    {
      title: "Rename the construct with `moved` blocks",
      rename: "moved",
      expected: { "new security-group": ["create", "delete"], ...TAGGED },
      note: "The id is in the `Name` tags and in the name of the group.",
    },
    {
      title: "Rename the construct with `moved` blocks, and keep the name of the group",
      rename: "moved",
      from: () => ({ securityGroup: { name: "kept" } }),
      to: () => ({ securityGroup: { name: "kept" } }),
      expected: TAGGED,
    },
    {
      title: "Rename the construct without `moved` blocks",
      rename: "bare",
      expected: {
        'interface["sqs"]': ["delete"],
        'interface["ecr.dkr"]': ["delete"],
        'gateway["s3"]': ["delete"],
        "security-group": ["delete"],
        'new interface["sqs"]': ["create"],
        'new interface["ecr.dkr"]': ["create"],
        'new gateway["s3"]': ["create"],
        "new security-group": ["create"],
      },
      note: "Never do this: AWS refuses the new endpoints while the old ones hold the private names.",
    },
  ],
};
