import { pathOf } from "../model/effective-endpoint";
import type { EndpointPolicy } from "../model/endpoint-policy";
import { type Item, type NormalPolicy, textsOf } from "../policy/document/normal";
import { normalizePolicy } from "../policy/document/normalize";
import { ownerOf } from "../policy/document/owner";
import { certainDenial, type Denial } from "../policy/evaluate/certain-denial";
import { policyAbout, type Target } from "../policy/evaluate/may-allow";
import { type OfSet, type Owner, ofSet } from "../shapes/of-set";
import type { Path } from "../shapes/problem";
import { quoteList } from "../shapes/text";
import { imageLayerBucket } from "./image-layer-downloads";
import { defineRule, eachEndpoint, type Finding, finding } from "./rule";
import { workloadRequests } from "./workload-requests";

/** In place of what is not known. */
const SOME_OWNER: Owner = { by: "organization", ids: ["o-0000000000"] };
const SOME_REGION = "us-east-1";

const LAYERS = new RegExp(`:${imageLayerBucket("[a-z0-9-]+")}/`);

export const workloadRequestDenied = defineRule({
  id: "workload-request-denied",
  severity: "warn",
  basis: "judgement",
  what: "A policy lets pass what the workload set of its endpoint needs of AWS itself.",
  why: "The workload fails: a Deny stops its requests, or the statement of the set is left out, as it may open nothing to strangers.",
  check: eachEndpoint((endpoint, { policies, props }) => {
    const { alsoAllow, serviceRegion = props.region } = endpoint.options;
    const policy = policies.find(({ endpoints }) => endpoints.includes(endpoint));
    if (policy === undefined || !Array.isArray(alsoAllow)) return [];
    const region = typeof serviceRegion === "string" ? serviceRegion : undefined;
    const path = pathOf(endpoint, "alsoAllow");
    return alsoAllow.flatMap((statement, index) => {
      const facts = ofSet(statement);
      return facts ? checkStatement(statement, facts, policy, region, [...path, index]) : [];
    });
  }),
});

function checkStatement(
  statement: unknown,
  facts: OfSet,
  { normal, token }: EndpointPolicy,
  region: string | undefined,
  path: Path,
): readonly Finding[] {
  const resolvedFor = (owner: Owner | undefined) => facts.resolve({ region: region ?? SOME_REGION, owner });
  const resolved = resolvedFor(SOME_OWNER);
  if (resolved === undefined) return region === undefined ? [] : finding(path, missing(facts, region));
  const needed = targetOf(resolved);
  // Of resources that Terraform completes, nothing is certain.
  if (needed.resources.length === 0) return [];
  const denial = token ? undefined : denialOf(normal, needed, facts.own);
  const target = describeTarget(region === undefined ? targetOf(statement) : needed);
  if (denial === "Deny") return finding(path, stopped(facts, target));
  const isOpen = resolvedFor(ownerOf(normal.statements)) !== undefined || !(denial || token);
  return isOpen ? [] : finding(path, leftOut(facts, target, token !== undefined));
}

/** Why all that a statement would allow is denied; image layers have a rule of their own. */
function denialOf(policy: NormalPolicy, needed: Target, own: OfSet["own"]): Denial | undefined {
  const isOfLayers = needed.resources.some((arn) => LAYERS.test(arn));
  return isOfLayers ? undefined : certainDenial(policyAbout(policy, needed), workloadRequests(own));
}

function missing({ about }: OfSet, region: string): string {
  return `${about} AWS's pages name nothing of it in ${region}, so the statement of the workload set is left out: allow what you find there in alsoAllow, if the workload needs it`;
}

function stopped({ about }: OfSet, target: string): string {
  return `${about} A Deny stops that: except ${target} from it (notActions, notResources)`;
}

function leftOut({ about }: OfSet, target: string, isToken: boolean): string {
  const reason = isToken
    ? "only Terraform knows it"
    : "no statement of it allows identities of an organization or of accounts their own resources";
  const advice = `For that, allow ${target} in it${isToken ? ", if it does not yet" : ""}`;
  return `The policy does not say to whom this statement of the workload set can be limited (${reason}), so it is left out. ${about} ${advice}`;
}

/** Actions and resources, whose placeholders look like some. */
function describeTarget({ actions, resources }: Target): string {
  const arns = resources.map((arn) => {
    return arn.replace(/\{table:[^}]*\}/, "<account of AWS>").replaceAll(/\{(\w+)\}/g, "<$1>");
  });
  return `${quoteList(actions, "and")} on ${quoteList(arns, "and")}`;
}

/** What a statement is about; nothing if there is none. */
function targetOf(statement: unknown): Target {
  const [read] = statement === undefined ? [] : normalizePolicy([statement], []).statements;
  const texts = (items: readonly Item[] = []) => textsOf(items).map(({ value }) => value);
  return { actions: texts(read?.actions.items), resources: texts(read?.resources.items) };
}
