import { findPrefix, prefixesOf, prefixIn } from "../../../lib/policy/iam/iam-data";
import { readOnly } from "../../../lib/policy/ready/read-only";
import { isEndpointServiceName, serviceNames } from "../../../lib/services/catalogue";
import { troubleOf } from "../../rules/policy-findings";
import { callWith, documentOf, message } from "./ready";

const refused = [
  "api.transform",
  "athena.dashboard",
  "athena.persistent-dashboard",
  "athena.sessions",
  "backup-storage",
  "console",
  "console-static",
  "eks-proxy",
  "elastic-inference.runtime",
  "elasticmapreduce-services",
  "emr-dashboard",
  "emr-serverless-services.sessions",
  "emr-service-cell01",
  "emrwal.prod",
  "execute-api",
  "highlander",
  "inspector2-telemetry",
  "iotroborunner",
  "mail-manager-smtp.auth",
  "mail-manager-smtp.auth.fips",
  "mail-manager-smtp.mtls",
  "mail-manager-smtp.mtls.fips",
  "mail-manager-smtp.open",
  "mail-manager-smtp.open.fips",
  "oidc-eks",
  "rds-data",
  "sagemaker-data-science-assistant",
  "sqlworkbench-v2",
  "ssmmessages",
  "sso-oauth",
  "sts-oidc",
  "transform-agents",
];
const services = serviceNames()
  .map((name) => name.replace("{n}", "1"))
  .filter(isEndpointServiceName);

describe("readOnly()", () => {
  test.each([
    ["sqs", ["sqs:Get*", "sqs:List*", "sqs:ReceiveMessage"]],
    [
      "s3",
      [
        "s3-object-lambda:Get*",
        "s3-object-lambda:List*",
        "s3:AllowVendedLogDeliveryForResource",
        "s3:Describe*",
        "s3:Get*",
        "s3:List*",
      ],
    ],
    ["kms", ["kms:Describe*", "kms:Get*", "kms:List*"]],
    ["glue", expect.not.arrayContaining([expect.stringMatching(/^iam:/)])],
    ["codeartifact.repositories", expect.arrayContaining(["sts:GetServiceBearerToken"])],
    ["dynamodb-streams", expect.arrayContaining(["dynamodb:Scan", "dynamodb:Query"])],
  ] as const)("allows what reads through %s", (service, actions) => {
    expect(documentOf(readOnly(service))).toEqual({
      Version: "2012-10-17",
      Statement: [{ Effect: "Allow", Principal: "*", Action: actions, Resource: "*" }],
    });
  });

  test("allows every reading action of every service, and no other", () => {
    const wrong = services
      .filter((name) => !refused.includes(name))
      .flatMap((name) => {
        const [{ actions } = { actions: undefined }] = readOnly(name);
        const patterns = actions !== undefined && "unchecked" in actions ? [actions.unchecked].flat() : [];
        return prefixesOf(name).flatMap((prefix) => {
          const known = [...(findPrefix(prefix)?.actions.values() ?? [])];
          return known
            .map((action) => ({
              action: `${prefixIn(prefix)}:${action.name}`,
              reads: "LR".includes(action.level),
            }))
            .filter(({ action, reads }) => patterns.some((each) => matches(action, each)) !== reads);
        });
      });
    expect(wrong).toEqual([]);
  });

  test("makes a policy without problems for every service that has one", () => {
    const found = services
      .filter((name) => !refused.includes(name))
      .flatMap((service) => troubleOf(readOnly(service), { service }));
    expect(found).toEqual([]);
  });

  test("throws for exactly the services of which nothing is known to read", () => {
    const unable = services.filter((name) => {
      try {
        return readOnly(name).length === 0;
      } catch {
        return true;
      }
    });
    expect(unable).toEqual(refused);
  });

  test("names the actions of a verb one by one if another action begins alike in another case", () => {
    const [statement] = readOnly("managedblockchain.bitcoin.mainnet");
    expect(statement?.actions).toEqual({
      unchecked: expect.arrayContaining(["managedblockchain:GetNetwork", "managedblockchain:List*"]),
    });
    expect(statement?.actions).not.toEqual({ unchecked: expect.arrayContaining(["managedblockchain:Get*"]) });
  });

  test.each([
    [undefined, "Expected a string that is known at synth, received nothing (wrong-type)"],
    [null, "Expected a string that is known at synth, received null (wrong-type)"],
    [{}, "Expected a string that is known at synth, received {} (wrong-type)"],
    ["dynamo", '"dynamo" is not an endpoint service of the catalogue: did you mean "dynamodb"? (unknown-service)'],
    [
      "no such thing",
      '"no such thing" is not an endpoint service of the catalogue: search for it with npx vpc-endpoints services (unknown-service)',
    ],
  ])("throws for %j", (service, text) => {
    expect(message(() => callWith(readOnly, service))).toBe(`Cannot call readOnly(): 1 problem\n  - service: ${text}`);
  });

  test("throws for a service without actions that read", () => {
    expect(message(() => readOnly("execute-api"))).toBe(
      'Cannot call readOnly(): 1 problem\n  - service: No action that passes through "execute-api" only reads, and a policy without actions blocks everything: write its statements by hand, or leave the policy out (no-reading-actions)',
    );
  });

  test("throws for a service whose actions are unknown", () => {
    expect(message(() => readOnly("console"))).toBe(
      'Cannot call readOnly(): 1 problem\n  - service: The IAM data has no actions for "console", so none is known to read only: write its statements by hand (unknown-actions-of-service)',
    );
  });
});

/** IAM ignores the case of actions. */
function matches(written: string, allowed: string): boolean {
  const [action, pattern] = [written.toLowerCase(), allowed.toLowerCase()];
  return pattern.endsWith("*") ? action.startsWith(pattern.slice(0, -1)) : action === pattern;
}
