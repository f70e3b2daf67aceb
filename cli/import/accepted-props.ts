import { planEndpoints } from "../../lib/plan/plan";
import type { Problem } from "../../lib/shapes/problem";
import type { Options } from "./endpoint-options";

/** Props, and the errors that the construct reports about them. */
export interface CheckedProps {
  readonly props: Options;
  readonly errors: readonly Problem[];
}

/** Settings that turn doubts about policies and about services newer than the catalogue into warnings. */
const LENIENT: readonly Options[] = [
  {},
  { catalogueFacts: "warn" },
  { unknownActions: "warn" },
  { catalogueFacts: "warn", unknownActions: "warn" },
];

/** Adds the least lenient setting with which the construct accepts some props; none if it accepts them with none. */
export function acceptedProps(id: string, props: Options): CheckedProps {
  const attempts = LENIENT.map((lenient) => {
    const { problems } = planEndpoints(id, { ...props, ...lenient });
    const errors = problems.filter(({ severity }) => severity === "error");
    return { props: { ...props, ...lenient }, errors };
  });
  return attempts.find(({ errors }) => errors.length === 0) ?? { props, errors: attempts[0]?.errors ?? [] };
}
