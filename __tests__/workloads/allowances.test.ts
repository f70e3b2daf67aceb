import { findActions } from "../../lib/policy/iam/find-actions";
import { prefixesOf } from "../../lib/policy/iam/iam-data";
import { OWNED_BUCKETS } from "../../lib/policy/ready/owned-buckets.generated";
import { accountAllowList, organizationPerimeter } from "../../lib/policy/ready/perimeter";
import { partitionOf, regionNames } from "../../lib/services/regions";
import { allowancesOf as neededAllowances } from "../../lib/workloads/allowances";
import { decide } from "../policy/document/evaluator";
import { documentOf } from "../policy/ready/ready";
import { allowancesOf, type OwnBy, statementsOf } from "./allowance-statements";
import { isKnownSource, READ_AT } from "./known-source";
import { ALLOWANCES, type Allowance, REQUESTS, type RequestRow } from "./request-facts";
import { PEOPLE, requestsOf } from "./resolve-request";

const { allowances, needs, tables } = ALLOWANCES;
const { rows } = REQUESTS;

const PERIMETERS: Readonly<Record<OwnBy, readonly object[]>> = {
  organization: organizationPerimeter({ organizationId: PEOPLE.organizationId }),
  account: accountAllowList({ accountIds: [PEOPLE.account] }),
};

const documents = new Map<string, unknown>();

/** The policy of an endpoint: the perimeter, and the allowances that the set needs there. */
function policyFor(left: readonly Allowance[], region: string, by: OwnBy): unknown {
  const key = [by, region, ...left.map(({ id }) => id)].join(" ");
  const known = documents.get(key);
  if (known !== undefined) return known;
  const opened = left.flatMap((allowance) => statementsOf(allowance, region, by));
  const document = documentOf([...PERIMETERS[by], ...opened]);
  documents.set(key, document);
  return document;
}

function isDecidedAs(row: RequestRow, left: readonly Allowance[], region: string, by: OwnBy): boolean {
  const policy = policyFor(left, region, by);
  const expected = row.expect === "allowed" ? "allowed" : "not allowed";
  return requestsOf(row, region).every((request) => decide(policy, request) === expected);
}

const about = ({ set, when = "always", action, resource, endpoint, context }: RequestRow) =>
  `${set} (${when}): ${action} on ${resource} through ${endpoint}, ${context}`;

describe("a perimeter with the allowances of data/allowances.json", () => {
  const cases: readonly (readonly [region: string, by: OwnBy])[] = [
    ["us-east-1", "organization"],
    ["us-east-1", "account"],
    ["me-south-1", "organization"],
    ["cn-north-1", "organization"],
    ["us-gov-west-1", "organization"],
  ];
  const governed = rows.filter(({ policy }) => policy !== "none");

  test.each(cases)("decides each request as expected in %s, by %s", (region, by) => {
    const wrong = governed.filter((row) => {
      return !isDecidedAs(row, allowancesOf(row.set, row.endpoint, row.when), region, by);
    });
    expect(wrong.map(about)).toEqual([]);
  });

  test("denies what must stay closed with all allowances of all sets", () => {
    const wrong = governed.filter((row) => {
      const all = allowances.filter(({ endpoints }) => endpoints.includes(row.endpoint));
      return row.expect === "denied" && !isDecidedAs(row, all, "us-east-1", "organization");
    });
    expect(wrong.map(about)).toEqual([]);
  });

  test("needs each allowance, unless the perimeter's exception for AWS services covers it", () => {
    const unneeded = allowances.filter(({ id }) => {
      return !governed.some((row) => {
        const all = allowancesOf(row.set, row.endpoint, row.when);
        const left = all.filter((allowance) => allowance.id !== id);
        return (
          row.expect === "allowed" && left.length < all.length && !isDecidedAs(row, left, "us-east-1", "organization")
        );
      });
    });
    expect(unneeded.map(({ id }) => id)).toEqual([
      "lambda-pollers-assume-role",
      "lambda-pollers-invoke",
      "emr-serverless-managed-storage",
      "agentcore-buckets",
    ]);
  });
});

describe("allowancesOf()", () => {
  test("names the options that need an allowance", () => {
    const [layers] = neededAllowances("batch");
    expect(layers).toMatchObject({ id: "image-layers", options: ["fargate", "ec2"] });
  });

  test("names no option if the set always needs it", () => {
    const models = neededAllowances("bedrock").find(({ id }) => id === "bedrock-foundation-models");
    expect(models?.options).toEqual([]);
  });

  test("has nothing for a workload that needs none", () => {
    expect(neededAllowances("step-functions")).toEqual([]);
  });

  test.each(Object.keys(needs))("has all that %s needs", (name) => {
    const needed = new Set((needs[name] ?? []).map(({ allowance }) => allowance));
    expect(
      neededAllowances(name)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...needed].sort());
  });
});

describe("data/allowances.json", () => {
  test.each(allowances.map((allowance) => [allowance.id, allowance] as const))("has a narrow %s", (_id, allowance) => {
    const { actions = [], resources = [], endpoints, ownedBuckets, anyRegion, source, readAt } = allowance;
    expect(isKnownSource(source) && readAt === READ_AT).toBe(true);
    expect(allowance.about.endsWith(".")).toBe(true);
    expect(
      ownedBuckets === undefined ? actions.length > 0 && resources.length > 0 : ownedBuckets in OWNED_BUCKETS,
    ).toBe(true);
    const unknown = endpoints.flatMap((endpoint) => {
      return actions.filter((action) => findActions(action, prefixesOf(endpoint)).length !== 1);
    });
    expect(unknown).toEqual([]);
    const isWide = (arn: string) => arn !== "*" && !/^arn:\{partition\}:[a-z0-9-]+:\{region\}:/.test(arn);
    expect(anyRegion === undefined ? resources.filter(isWide) : []).toEqual([]);
  });

  test("opens no resource of all accounts but the queues of Amazon MWAA", () => {
    const anyAccount = allowances.filter(({ resources = [] }) => resources.some((arn) => /:\*:[^:]+$/.test(arn)));
    expect(anyAccount.map(({ id, risk }) => [id, risk !== undefined])).toEqual([["mwaa-celery-queues", true]]);
    const open = allowances.filter(({ resources = [], own }) => resources.includes("*") && own === null);
    expect(open).toEqual([]);
  });

  test("names allowances, sets and options that exist", () => {
    const ids = allowances.map(({ id }) => id);
    const needed = Object.values(needs).flatMap((of) => of.map(({ allowance }) => allowance));
    expect(needed.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !needed.includes(id))).toEqual([]);
    const asked = new Set(rows.map(({ set, when }) => `${set} ${when}`));
    const unasked = Object.entries(needs).flatMap(([set, of]) => {
      return of.filter(({ when }) => !asked.has(`${set} ${when}`)).map(({ allowance }) => `${set}: ${allowance}`);
    });
    expect(unasked).toEqual([]);
  });

  test.each(Object.entries(tables))("has accounts of regions in %s", (_name, { values, source, readAt, complete }) => {
    expect(isKnownSource(source) && readAt === READ_AT && complete !== "").toBe(true);
    const wrong = Object.entries(values).filter(([region, account]) => {
      return !regionNames().includes(region) || !/^\d{12}$/.test(account);
    });
    expect(wrong).toEqual([]);
  });

  test("has as many regions in each table as AWS's page", () => {
    const counts = Object.entries(tables).map(([name, { values }]) => [name, Object.keys(values).length]);
    expect(Object.fromEntries(counts)).toEqual({
      "eks-images": 39,
      "guardduty-eks": 28,
      "guardduty-ecs": 33,
      "sagemaker-distribution": 23,
      "deep-learning-containers": 44,
      "sagemaker-algorithms": 37,
    });
  });

  test("has the account of EKS images in every region of four partitions", () => {
    const served = new Set(["aws", "aws-cn", "aws-us-gov", "aws-eusc"]);
    const missing = regionNames().filter((region) => {
      return served.has(partitionOf(region)?.partition ?? "") && !(region in (tables["eks-images"]?.values ?? {}));
    });
    // Only the CDK lists me-west-1.
    expect(missing).toEqual(["me-west-1"]);
  });
});
