import { BOTH_UPDATED, type Chapter } from "./edit";

const EVERYTHING_TAGGED = {
  ...BOTH_UPDATED,
  'gateway["s3"]': ["update"],
  "security-group": ["update"],
} as const;

/** What versions do whose schema was wrong: https://github.com/hashicorp/terraform-provider-aws/pull/46800 (2026) */
const REPLACED_BY_SOME =
  "AWS provider 6.28.0 to 6.35.1 replaces the endpoint instead ([issue 46776](https://github.com/hashicorp/terraform-provider-aws/issues/46776)).";

export const OPTIONS: Chapter = {
  kind: "Private DNS, tags and checks",
  edits: [
    {
      title: "Turn private DNS of a service off",
      to: () => ({ services: { sqs: { privateDnsEnabled: false }, "ecr.dkr": {}, s3: {} } }),
      expected: { 'interface["sqs"]': ["update"] },
      note: `Clients that use the public name leave the endpoint. ${REPLACED_BY_SOME}`,
    },
    {
      title: "Turn private DNS of a service on",
      from: () => ({ services: { sqs: { privateDnsEnabled: false }, "ecr.dkr": {}, s3: {} } }),
      expected: { 'interface["sqs"]': ["update"] },
      note: REPLACED_BY_SOME,
    },
    {
      title: "Write `privateDnsEnabled: true` instead of leaving it out",
      to: () => ({ privateDnsEnabled: true }),
      expected: {},
    },
    {
      title: "Add a shared tag",
      to: () => ({ tags: { team: "network" } }),
      expected: EVERYTHING_TAGGED,
    },
    {
      title: "Remove a shared tag",
      from: () => ({ tags: { team: "network" } }),
      expected: EVERYTHING_TAGGED,
    },
    {
      title: "Add a tag to one service",
      to: () => ({ services: { sqs: { tags: { team: "network" } }, "ecr.dkr": {}, s3: {} } }),
      expected: { 'interface["sqs"]': ["update"] },
    },
    {
      title: "Reorder the tags",
      from: () => ({ tags: { stage: "test", team: "network" } }),
      to: () => ({ tags: { team: "network", stage: "test" } }),
      expected: {},
    },
    {
      title: "Set timeouts",
      to: () => ({ timeouts: { create: "20m" } }),
      expected: {},
    },
    { title: "Turn the guards off", to: () => ({ guards: false }), expected: {} },
    { title: "Turn the check after apply off", to: () => ({ checks: false }), expected: {} },
    { title: "Verify the services", to: () => ({ verifyServices: true }), expected: {} },
  ],
};
