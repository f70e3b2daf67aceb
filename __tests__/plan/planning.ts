import type { EffectiveEndpoint } from "../../lib/model/effective-endpoint";
import type { EffectiveOptions } from "../../lib/model/effective-options";
import type { EffectiveProps } from "../../lib/model/effective-props";
import { planEndpoints } from "../../lib/plan/plan";
import type { PlanningContext } from "../../lib/plan/planning-context";
import { type Circumstances, planSubject } from "../../lib/plan/subject";
import { findService } from "../../lib/services/catalogue";
import { type Problem, writePath, writeProblem } from "../../lib/shapes/problem";
import { reference } from "../../lib/shapes/unresolved";
import { HUB, NETWORK } from "../defined";

/** The subject of a construct called `endpoints`, with a network of its own unless the props say otherwise. */
export function subjectWith(props: object, circumstances?: Circumstances) {
  return planSubject("endpoints", { ...NETWORK, ...props }, circumstances).subject;
}

/** The plan of a construct called `endpoints`, with a network of its own unless the props say otherwise. */
export function planWith(props: object, circumstances?: Circumstances) {
  return planEndpoints("endpoints", { ...NETWORK, ...props }, circumstances).plan;
}

/** The problems of such a plan: `error unknown-service services.sqss`. */
export function problemsWith(props: object, circumstances?: Circumstances): readonly string[] {
  return ruleAndPath(planEndpoints("endpoints", { ...NETWORK, ...props }, circumstances).problems);
}

/** The same with their whole texts. */
export function textsWith(props: object): readonly string[] {
  return planEndpoints("endpoints", { ...NETWORK, ...props }).problems.map(writeProblem);
}

/** The arguments of the endpoints of a plan by their label. */
export function rowsWith(props: object) {
  return Object.assign({}, ...planWith(props).blocks.map(({ rows }) => rows));
}

/** The plan of a hub called `endpoints`, with a network of its own unless the props say otherwise. */
export function sharedPlanWith(props: object) {
  return planEndpoints("endpoints", { ...HUB, ...props }, { isShared: true }).plan;
}

/** The problems of such a plan: `error unknown-service services.sqss`. */
export function sharedProblemsWith(props: object): readonly string[] {
  return ruleAndPath(planEndpoints("endpoints", { ...HUB, ...props }, { isShared: true }).problems);
}

/** Problems in short: `error unknown-service services.sqss`. */
export function ruleAndPath(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, rule, path }) => `${severity} ${rule} ${writePath(path)}`.trim());
}

/** An endpoint with options of its own: of a service of the catalogue, or else a custom one. */
export function endpointOf(
  name: string,
  options: EffectiveOptions = {},
  more: Partial<EffectiveEndpoint> = {},
): EffectiveEndpoint {
  const service = findService(name);
  const { type = service?.types[0] ?? "Interface" } = more;
  const path = [service ? "services" : "customServices", name];
  return {
    name,
    label: name,
    path,
    types: [type],
    isOfSet: false,
    service,
    options,
    defaults: new Set(),
    ...more,
    type,
  };
}

/** What a plan depends on, with the region of the provider unless the props have one. */
export function contextOf(props: EffectiveProps = {}, isShared = false): PlanningContext {
  return { props, isShared, isKnownAtPlan: () => false, region: props.region ?? reference("region") };
}
