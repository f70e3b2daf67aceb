import { type NormalCondition, textsOf } from "../policy/document/normal";
import { type Operator, parseOperator } from "../policy/evaluate/operators";
import { findPatternFault, type PatternFault } from "../policy/evaluate/pattern-fault";
import type { Path } from "../shapes/problem";
import { oncePerStatement } from "./once-per-statement";
import { eachStatement, type Finding, type Rule } from "./rule";

/** A text with wildcards that a condition does not compare as it is meant. */
export interface FaultyPattern {
  readonly text: string;
  readonly path: Path;
  readonly fault: PatternFault;
  readonly condition: NormalCondition;
  readonly operator: Operator;
}

/** Checks each text with wildcards that has one of the faults. */
export function eachFaultyPattern(asked: PatternFault, check: (pattern: FaultyPattern) => Finding): Rule["check"] {
  return eachStatement((statement, policy) =>
    faultyPatternsOf(statement, policy)
      .filter(({ fault }) => fault === asked)
      .map(check),
  );
}

const faultyPatternsOf = oncePerStatement(({ conditions }) =>
  conditions.flatMap((condition) => {
    const operator = parseOperator(condition.operator);
    if (operator === undefined) return [];
    return textsOf(condition.values).flatMap(({ value: text, path }): readonly FaultyPattern[] => {
      const fault = findPatternFault(text, condition.key, operator);
      return fault === undefined ? [] : [{ text, path, fault, condition, operator }];
    });
  }),
);
