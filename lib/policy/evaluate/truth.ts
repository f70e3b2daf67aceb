/** Whether something holds, or what decides whether it does. */
export type Truth = boolean | Unknown;

/** Something that is not known. */
export interface Unknown {
  /** The condition keys that decide, as the policy spells them, `principal` or `resource`. At least one. */
  readonly dependsOn: readonly string[];
}

/** Not known, since these keys are not. */
export function dependsOn(key: string, ...more: readonly string[]): Unknown {
  return { dependsOn: [key, ...more] };
}

/** The keys that decide; none if it is known. */
export function keysOf(truth: Truth): readonly string[] {
  return typeof truth === "boolean" ? [] : truth.dependsOn;
}

/** The opposite, which is as unknown. */
export function not(truth: Truth): Truth {
  return typeof truth === "boolean" ? !truth : truth;
}

/** Whether all hold, after Kleene: one that does not hold decides, whatever is unknown. */
export function every<Item>(items: readonly Item[], test: (item: Item) => Truth): Truth {
  return combine(items, test, false);
}

/** Whether one holds, after Kleene: one that holds decides, whatever is unknown. */
export function some<Item>(items: readonly Item[], test: (item: Item) => Truth): Truth {
  return combine(items, test, true);
}

function combine<Item>(items: readonly Item[], test: (item: Item) => Truth, decisive: boolean): Truth {
  const unknown: Unknown[] = [];
  for (const item of items) {
    const truth = test(item);
    if (truth === decisive) return decisive;
    if (typeof truth !== "boolean") unknown.push(truth);
  }
  return unknown.length === 0 ? !decisive : { dependsOn: unknown.flatMap((one) => one.dependsOn) };
}
