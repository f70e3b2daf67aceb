import { planEndpoints } from "../../lib/plan/plan";
import { writePath, writeProblem } from "../../lib/shapes/problem";
import { HUB, NETWORK } from "../defined";

/** The plan of a construct called `endpoints`, with a network of its own unless the props say otherwise. */
export function planWith(props: object) {
  return planEndpoints("endpoints", { ...NETWORK, ...props }).plan;
}

/** The problems of such a plan: `error unknown-service services.sqss`. */
export function problemsWith(props: object): readonly string[] {
  const { problems } = planEndpoints("endpoints", { ...NETWORK, ...props });
  return problems.map(({ severity, rule, path }) => `${severity} ${rule} ${writePath(path)}`);
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
  const { problems } = planEndpoints("endpoints", { ...HUB, ...props }, { isShared: true });
  return problems.map(({ severity, rule, path }) => `${severity} ${rule} ${writePath(path)}`);
}
