import type { Path, Problem } from "./problem";
import { type Reader, refuse } from "./reader";
import { emptyList } from "./rules/empty-list";
import { repeatedItem } from "./rules/repeated-item";
import { wrongType } from "./rules/wrong-type";
import { isUnresolved, type Known } from "./unresolved";

/** What a list may be like. */
interface ListForm {
  /** @default false */
  readonly mayBeEmpty?: boolean;
  /** @default false */
  readonly mayRepeat?: boolean;
  /** @default - leave the option out */
  readonly insteadOfNone?: string;
}

/**
 * Reads a list; an empty one is refused unless `mayBeEmpty`, and `insteadOfNone` says what else to write. Repeated texts
 * are refused unless `mayRepeat`.
 */
export function listOf<Item>(
  item: Reader<Item>,
  what: string,
  { mayBeEmpty = false, mayRepeat = false, insteadOfNone }: ListForm = {},
): Reader<Known<readonly Item[]>> {
  return (value, path, problems) => {
    if (isUnresolved(value)) return value;
    if (!Array.isArray(value)) return refuse(problems, wrongType.check(path, value, `a list of ${what}`));
    if (value.length === 0 && !mayBeEmpty) return refuse(problems, emptyList.check(path, what, insteadOfNone));
    return readItems(value, item, path, problems, mayRepeat);
  };
}

/** Reads a list whose length must be known at synth; one that is refused counts as empty. */
export function literalListOf<Item>(
  item: Reader<Item>,
  what: string,
  { mayBeEmpty = false, mayRepeat = false } = {},
): Reader<readonly Item[]> {
  return (value, path, problems) => {
    if (Array.isArray(value) && (value.length > 0 || mayBeEmpty))
      return readItems(value, item, path, problems, mayRepeat);
    const isList = Array.isArray(value);
    problems.push(...(isList ? emptyList.check(path, what) : wrongType.check(path, value, `a list of ${what}`)));
    return [];
  };
}

function readItems<Item>(
  members: readonly unknown[],
  item: Reader<Item>,
  path: Path,
  problems: Problem[],
  mayRepeat: boolean,
): readonly Item[] {
  return members.map((member, index) => {
    const at = [...path, index];
    if (!mayRepeat && typeof member === "string" && members.indexOf(member) < index) {
      problems.push(...repeatedItem.check(at, member));
    }
    return item(member, at, problems);
  });
}
