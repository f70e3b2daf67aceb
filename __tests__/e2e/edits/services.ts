import type { Chapter } from "./edit";

const PARTNER = "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0";

export const SERVICES: Chapter = {
  kind: "Services",
  edits: [
    {
      title: "Add a service",
      to: () => ({ services: { sqs: {}, "ecr.dkr": {}, s3: {}, sns: {} } }),
      expected: { 'interface["sns"]': ["create"] },
    },
    {
      title: "Add a service on a port that no other one uses",
      to: () => ({ services: { sqs: {}, "ecr.dkr": {}, s3: {}, "email-smtp": {} } }),
      expected: { 'interface["email-smtp"]': ["create"], "security-group": ["update"] },
    },
    {
      title: "Add a gateway",
      to: () => ({ services: { sqs: {}, "ecr.dkr": {}, s3: {}, dynamodb: {} } }),
      expected: { 'gateway["dynamodb"]': ["create"] },
    },
    {
      title: "Remove a service",
      to: () => ({ services: { sqs: {}, s3: {} } }),
      expected: { 'interface["ecr.dkr"]': ["delete"] },
    },
    {
      title: "Put another service in the place of one",
      to: () => ({ services: { sns: {}, "ecr.dkr": {}, s3: {} } }),
      expected: { 'interface["sns"]': ["create"], 'interface["sqs"]': ["delete"] },
    },
    {
      title: "Rename the key of a custom service",
      from: () => ({ customServices: { partner: { type: "Interface", serviceName: PARTNER } } }),
      to: () => ({ customServices: { supplier: { type: "Interface", serviceName: PARTNER } } }),
      expected: { 'interface["partner"]': ["delete"], 'interface["supplier"]': ["create"] },
      note: "The key is the address in Terraform. Keep it, or set `movedFrom`.",
    },
    {
      title: "Reorder the services",
      to: () => ({ services: { s3: {}, "ecr.dkr": {}, sqs: {} } }),
      expected: {},
    },
    {
      title: "Write the map as a list of names",
      to: () => ({ services: ["sqs", "s3", "ecr.dkr"] }),
      expected: {},
    },
    {
      title: "Write the list of names as a map",
      from: () => ({ services: ["sqs", "s3", "ecr.dkr"] }),
      expected: {},
    },
    {
      title: "Add the interface of S3 next to its gateway",
      to: () => ({ services: { sqs: {}, "ecr.dkr": {}, s3: { types: ["Gateway", "Interface"] } } }),
      expected: { 'interface["s3"]': ["create"] },
    },
    {
      title: "Remove the gateway of S3 next to its interface",
      from: () => ({ services: { sqs: {}, "ecr.dkr": {}, s3: { types: ["Gateway", "Interface"] } } }),
      to: () => ({ services: { sqs: {}, "ecr.dkr": {}, s3: { types: ["Interface"] } } }),
      expected: { 'gateway["s3"]': ["delete"], 'interface["s3"]': ["update"] },
    },
    {
      title: "Remove the interface of S3 next to its gateway",
      from: () => ({ services: { sqs: {}, "ecr.dkr": {}, s3: { types: ["Gateway", "Interface"] } } }),
      expected: { 'interface["s3"]': ["delete"] },
    },
    {
      title: "Open further ports for a service",
      to: () => ({ services: { sqs: { ports: [443, 8443] }, "ecr.dkr": {}, s3: {} } }),
      expected: { "security-group": ["update"] },
    },
  ],
};
