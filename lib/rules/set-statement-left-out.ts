import { pathOf } from "../model/effective-endpoint";
import type { EndpointPolicy } from "../model/endpoint-policy";
import { type Item, textsOf } from "../policy/document/normal";
import { normalizePolicy } from "../policy/document/normalize";
import { ownerOf } from "../policy/document/owner";
import { mayAllow } from "../policy/evaluate/may-allow";
import { ofSet, type SetContext } from "../shapes/of-set";
import type { Path } from "../shapes/problem";
import { quoteList } from "../shapes/text";
import { defineRule, eachEndpoint, type Finding, finding } from "./rule";

/** In place of what is not known. */
const SOME_OWNER: SetContext["owner"] = { by: "organization", ids: ["o-0000000000"] };
const SOME_REGION = "us-east-1";

export const setStatementLeftOut = defineRule({
  id: "set-statement-left-out",
  severity: "warn",
  basis: "judgement",
  what: "A policy beside a workload set names whose identities pass, or allows what the set needs of AWS itself.",
  why: "A set opens nothing to strangers: without an owner its statements are left out, and its requests are denied.",
  check: eachEndpoint((endpoint, { policies, props }) => {
    const { alsoAllow, serviceRegion = props.region } = endpoint.options;
    const policy = policies.find(({ endpoints }) => endpoints.includes(endpoint));
    if (policy === undefined || !Array.isArray(alsoAllow) || ownerOf(policy.normal.statements)) return [];
    const region = typeof serviceRegion === "string" ? serviceRegion : undefined;
    const path = pathOf(endpoint, "alsoAllow");
    return alsoAllow.flatMap((statement, index) => checkStatement(statement, policy, region, [...path, index]));
  }),
});

function checkStatement(
  statement: unknown,
  { normal, token }: EndpointPolicy,
  region: string | undefined,
  path: Path,
): readonly Finding[] {
  const facts = ofSet(statement);
  if (!facts?.isLimited) return [];
  const needed = listsIn(facts.resolve({ region: region ?? SOME_REGION, owner: SOME_OWNER }));
  const isOpen = normal.statements.some((one) => mayAllow(one, needed.actions, needed.resources));
  if (needed.resources.length === 0 || isOpen) return [];
  const { actions, resources } = region === undefined ? listsIn(statement) : needed;
  const advice = `allow ${quoteList(actions, "and")} on ${quoteList(resources.map(readable), "and")} in it`;
  const unless = token ? ", if it does not yet" : "";
  return finding(path, `${explain(token !== undefined)}. ${facts.about} For that, ${advice}${unless}`);
}

function explain(isToken: boolean): string {
  const reason = isToken
    ? "only Terraform knows it"
    : "no statement of it allows everything to aws:PrincipalOrgID or aws:PrincipalAccount";
  return `The policy does not say to whom this statement of the workload set can be limited (${reason}), so it is left out`;
}

interface Lists {
  readonly actions: readonly string[];
  readonly resources: readonly string[];
}

/** What a statement is about; nothing if there is none. */
function listsIn(statement: unknown): Lists {
  const [read] = statement === undefined ? [] : normalizePolicy([statement], []).statements;
  const texts = (items: readonly Item[] = []) => textsOf(items).map(({ value }) => value);
  return { actions: texts(read?.actions.items), resources: texts(read?.resources.items) };
}

/** An ARN whose placeholders look like some. */
function readable(arn: string): string {
  return arn.replace(/\{table:[^}]*\}/, "<account of AWS>").replaceAll(/\{(\w+)\}/g, "<$1>");
}
