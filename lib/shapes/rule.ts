import type { Path, Problem, Severity } from "./problem";

/**
 * What a rule rests on. Facts about AWS may be out of date and a judgement may not fit every user, so users set the
 * severity of both. Without a right shape there is nothing to emit, so a rule about it stays.
 */
export type Basis = "shape" | "facts" | "judgement";

/** What the documentation of a rule says. */
export interface RuleDocs {
  /** The name by which users, tests and messages refer to the rule, in kebab case. */
  readonly id: string;
  /** What becomes of a problem unless the user says otherwise. */
  readonly severity: Severity;
  readonly basis: Basis;
  /** What the rule demands, in one sentence. */
  readonly what: string;
  /** What goes wrong otherwise. */
  readonly why: string;
  /**
   * The page that says so, with the year or the date of reading.
   *
   * @default - it follows from Terraform, CDKTF or this library
   */
  readonly source?: string;
  /**
   * The message itself says how to go on.
   *
   * @default - a message about facts ends with how to set the severity of the rule
   */
  readonly wayOut?: true;
}

/** A rule that a reader asks about one value. */
export interface ShapeRule<Args extends readonly unknown[]> extends RuleDocs {
  /** What is wrong with the value at a path: one problem or none. */
  check(path: Path, ...args: Args): readonly Problem[];
}

/** What defines a rule about the shape of a value. */
interface ShapeRuleParts<Args extends readonly unknown[]>
  extends Omit<RuleDocs, "severity" | "basis">,
    Partial<Pick<RuleDocs, "severity">> {
  /** The message if the value is wrong. */
  readonly message: (...args: Args) => string | undefined;
}

/** Defines a rule about the shape of a value: an error that users cannot turn off, unless it says "warn". */
export function shapeRule<Args extends readonly unknown[]>({
  message,
  severity = "error",
  ...docs
}: ShapeRuleParts<Args>): ShapeRule<Args> {
  return {
    ...docs,
    severity,
    basis: "shape",
    check: (path, ...args) => {
      const text = message(...args);
      return text === undefined ? [] : [{ rule: docs.id, path, message: text, severity }];
    },
  };
}
