import type { ContextValue, PolicyRequest } from "../../../../lib/policy/evaluate/request";

/** A request of which a page of AWS says what a policy does about it. */
export interface DocumentedCase {
  /** The page, read on 2026-11-28. */
  readonly page: string;
  readonly title: string;
  readonly document: object;
  readonly request: PolicyRequest;
  readonly outcome: "allowed" | "denied";
  /** The index of the statement that decides; undefined if none allows the request. */
  readonly by: number | undefined;
}

type Context = Readonly<Record<string, ContextValue>>;

const ANYTHING = { action: "s3:GetObject", resource: "arn:aws:s3:::amzn-s3-demo-bucket/key" };
const EVERYTHING = { Principal: "*", Action: "*", Resource: "*" };

/** A page of IAM's user guide. */
export function iamPage(name: string): string {
  return `https://docs.aws.amazon.com/IAM/latest/UserGuide/${name}.html`;
}

/** Whether a condition matches, by the request context of a page's table: once as an Allow, once as a Deny. */
export function conditionCases(
  page: string,
  condition: object,
  rows: readonly (readonly [context: Context, result: "match" | "no match"])[],
): readonly DocumentedCase[] {
  return rows.flatMap(([context, result]) => {
    const matches = result === "match";
    const request = { ...ANYTHING, context, otherKeys: "absent" as const };
    const title = `${JSON.stringify(condition)} and ${JSON.stringify(context)}: ${result}`;
    const allow = { ...EVERYTHING, Effect: "Allow" };
    const [onlyIf, unless] = [
      { Version: "2012-10-17", Statement: { ...allow, Condition: condition } },
      { Version: "2012-10-17", Statement: [allow, { ...allow, Effect: "Deny", Condition: condition }] },
    ];
    return [
      { page, title: `Allow ${title}`, document: onlyIf, request, ...decided(matches, matches ? 0 : undefined) },
      { page, title: `Deny ${title}`, document: unless, request, ...decided(!matches, matches ? 1 : 0) },
    ];
  });
}

/** What policies of a page decide; `by` is the statement, undefined for an implicit deny. */
export function requestCases(
  page: string,
  document: object,
  rows: readonly (readonly [request: Partial<PolicyRequest>, outcome: "allowed" | "denied", by: number | undefined])[],
): readonly DocumentedCase[] {
  return rows.map(([given, outcome, by]) => {
    const request: PolicyRequest = { ...ANYTHING, context: {}, otherKeys: "absent", ...given };
    return { page, title: `${JSON.stringify(given)}: ${outcome}`, document, request, outcome, by };
  });
}

/** A policy of one statement for everybody, everything and every action, apart from what is given. */
export function policy(...statements: readonly object[]): object {
  const complete = statements.map((statement) => ({
    Effect: "Allow",
    ...("NotPrincipal" in statement ? {} : { Principal: "*" }),
    ...("NotAction" in statement ? {} : { Action: "*" }),
    ...("NotResource" in statement ? {} : { Resource: "*" }),
    ...statement,
  }));
  return { Version: "2012-10-17", Statement: complete };
}

function decided(isAllowed: boolean, by: number | undefined): Pick<DocumentedCase, "outcome" | "by"> {
  return { outcome: isAllowed ? "allowed" : "denied", by };
}
