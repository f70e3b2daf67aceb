import { planEndpoints } from "../../lib/plan/plan";
import { HUB, NETWORK } from "../defined";

/** The plan of a construct called `endpoints`, with a network of its own unless the props say otherwise. */
export function planWith(props: object) {
  return planEndpoints("endpoints", { ...NETWORK, ...props }).plan;
}

/** Where the problems of such a plan are: `error services.sqs`. */
export function troubleWith(props: object): readonly string[] {
  const { problems } = planEndpoints("endpoints", { ...NETWORK, ...props });
  return problems.map(({ severity, path }) => `${severity} ${path}`);
}

/** The arguments of the endpoints of a plan by their label. */
export function rowsWith(props: object) {
  return Object.assign({}, ...planWith(props).blocks.map(({ rows }) => rows));
}

/** The plan of a hub called `endpoints`, with a network of its own unless the props say otherwise. */
export function sharedPlanWith(props: object) {
  return planEndpoints("endpoints", { ...HUB, ...props }, { shared: true }).plan;
}

/** Where the problems of such a plan are: `error services.sqs`. */
export function sharedTroubleWith(props: object): readonly string[] {
  const { problems } = planEndpoints("endpoints", { ...HUB, ...props }, { shared: true });
  return problems.map(({ severity, path }) => `${severity} ${path}`);
}
