import type { ExplainedDenial } from "../denials/explained-denial";
import type { CallGroup } from "../groups/group";
import type { EndpointOutcome, SimulationOutcome } from "../outcome";
import { redactText } from "./redact-text";
import { makeStandIns, type StandIn } from "./stand-ins";

type Redact = (text: string) => string;

/** Replaces every name in an outcome by a stand-in, the same one wherever it stands. */
export function redactOutcome(outcome: SimulationOutcome): SimulationOutcome {
  const standIn = makeStandIns();
  const redact = redactorOf(outcome, standIn);
  const { endpoints, vpceDenied, broken, remarks, source, noEndpoint } = outcome;
  return {
    ...outcome,
    endpoints: endpoints.map((endpoint) => redactEndpoint(endpoint, redact, standIn)),
    noEndpoint: noEndpoint.map((one) => ({ ...one, service: redact(one.service) })),
    vpceDenied: vpceDenied.map((denial) => redactDenial(denial, redact, standIn)),
    broken: broken.map(({ file, reason }) => ({ file: standIn("file", file), reason: redact(reason) })),
    remarks: remarks.map(redact),
    source: source === undefined ? undefined : standIn("stack", source),
    ...(outcome.proposal !== undefined && { proposal: redact(outcome.proposal) }),
  };
}

/** Replaces names that only the outcome tells from other words, then what is recognized by its form. */
function redactorOf({ endpoints, broken, vpceDenied }: SimulationOutcome, standIn: StandIn): Redact {
  const addresses = [...endpoints, ...vpceDenied].flatMap(({ address }) => address ?? []);
  const files = broken.map(({ file }) => file);
  const known = [
    ...[...new Set(addresses)].map((name) => ({ name, standIn: standIn("endpoint", name) })),
    ...[...new Set(files)].map((name) => ({ name, standIn: standIn("file", name) })),
  ].toSorted((one, other) => other.name.length - one.name.length);
  return (text) => {
    const withoutNames = known.reduce((rest, one) => rest.replaceAll(one.name, one.standIn), text);
    const withoutIds = withoutNames.replace(
      /(, statement \d+ )\(([^)]*)\)/g,
      (_, start: string, sid: string) => `${start}(${standIn("sid", sid)})`,
    );
    return redactText(withoutIds, standIn);
  };
}

function redactEndpoint(endpoint: EndpointOutcome, redact: Redact, standIn: StandIn): EndpointOutcome {
  return {
    ...endpoint,
    service: redact(endpoint.service),
    address: redact(endpoint.address),
    groups: endpoint.groups.map((group) => redactGroup(group, redact, standIn)),
  };
}

function redactGroup(group: CallGroup, redact: Redact, standIn: StandIn): CallGroup {
  const { nearest } = group;
  return {
    ...group,
    ...whoAndWhat(group, redact, standIn),
    statement: redact(group.statement),
    unknownKeys: group.unknownKeys.map(redact),
    ...(nearest && { nearest: { statement: redact(nearest.statement), fails: nearest.fails.map(redact) } }),
  };
}

function redactDenial(denial: ExplainedDenial, redact: Redact, standIn: StandIn): ExplainedDenial {
  const { endpointId, address, add } = denial;
  return {
    ...denial,
    ...whoAndWhat(denial, redact, standIn),
    endpointId: endpointId === null ? null : redact(endpointId),
    service: redact(denial.service),
    address: address === null ? null : redact(address),
    statement: redact(denial.statement),
    unknownKeys: denial.unknownKeys.map(redact),
    explanation: redact(denial.explanation),
    add: add === null ? null : redact(add),
  };
}

type WhoAndWhat = Pick<CallGroup, "principal" | "resource">;

/** Somebody who is signed in elsewhere is named behind the provider, and a resource may have no ARN. */
function whoAndWhat({ principal, resource }: WhoAndWhat, redact: Redact, standIn: StandIn): WhoAndWhat {
  const [, provider, user] = /^(.*?: )(.+)$/s.exec(principal) ?? [];
  const who = provider === undefined || user === undefined ? redact(principal) : provider + standIn("user", user);
  const isPlain = resource !== null && resource !== "*" && !resource.startsWith("arn:");
  return { principal: who, resource: isPlain ? standIn("resource", resource) : resource && redact(resource) };
}
