/** One comparison of a number with some others, of which one must hold. */
export interface NumberComparison {
  /** What follows the family in the name of the operator: `LessThanEquals`. */
  readonly comparison: string;
  readonly numbers: readonly number[];
}

/** Whether some number may meet all comparisons. */
export function someNumberMeets(comparisons: readonly NumberComparison[]): boolean {
  const exact = comparisons.find(({ comparison }) => comparison === "Equals");
  if (exact) return exact.numbers.some((number) => comparisons.every((one) => meets(number, one)));
  const least = Math.max(...boundsOf(comparisons, "GreaterThan", Math.min));
  const most = Math.min(...boundsOf(comparisons, "LessThan", Math.max));
  // A strict bound has numbers next to it, but is none itself.
  return (
    least < most ||
    (least === most && comparisons.every((one) => one.comparison.endsWith("NotEquals") || meets(least, one)))
  );
}

/** Without a bound on one side, infinity is none. */
function boundsOf(
  comparisons: readonly NumberComparison[],
  direction: string,
  widest: (...numbers: readonly number[]) => number,
): readonly number[] {
  return comparisons
    .filter(({ comparison }) => comparison.startsWith(direction))
    .map(({ numbers }) => widest(...numbers));
}

function meets(number: number, { comparison, numbers }: NumberComparison): boolean {
  switch (comparison) {
    case "Equals":
      return numbers.includes(number);
    case "NotEquals":
      return !numbers.includes(number);
    case "LessThan":
      return numbers.some((other) => number < other);
    case "LessThanEquals":
      return numbers.some((other) => number <= other);
    case "GreaterThan":
      return numbers.some((other) => number > other);
    default:
      return numbers.some((other) => number >= other);
  }
}
