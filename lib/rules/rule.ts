import type { Subject } from "../model/subject";
import type { Path } from "../shapes/problem";
import type { RuleDocs } from "../shapes/rule";

/** What a rule finds, without what is the same for all its findings. */
export interface Finding {
  readonly path: Path;
  /** What was received, what is allowed and what to do, without the path. */
  readonly message: string;
}

/** A rule about the effective endpoints and their plan. */
export interface Rule extends RuleDocs {
  /** Everything that is wrong by this rule. */
  check(subject: Subject): readonly Finding[];
}
