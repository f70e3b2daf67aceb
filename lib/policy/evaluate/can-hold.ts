import { type AddressBits, addressBits, isBlockWithin } from "./address-range";
import { coversArn, mayMeanSameParts } from "./arn-patterns";
import { someNumberMeets } from "./number-range";
import { type Family, isNegated, type Operator } from "./operators";
import { covers, mayOverlap, type Symbols, symbolsOf } from "./symbols";

/** A condition on a key: its operator, and its values as far as they are known. */
export interface Constraint {
  readonly operator: Operator;
  /** Undefined if only Terraform knows some of them. */
  readonly values: readonly string[] | undefined;
}

/** A constraint whose values are known. */
interface KnownConstraint extends Constraint {
  readonly values: readonly string[];
}

const TEXT_FAMILIES: readonly Family[] = ["Arn", "Binary", "Bool", "String"];

/** Whether some request may meet all constraints on one key. A contradiction is found only if it is certain. */
export function canHold(constraints: readonly Constraint[]): boolean {
  if (constraints.every(allowsAbsence)) return true;
  const known = constraints.filter((one): one is KnownConstraint => one.values !== undefined && one.values.length > 0);
  const excluded = known.some(({ operator, values }) => operator.family === "Null" && !values.includes("false"));
  return !excluded && someTextMeets(known) && someOtherMeets(known);
}

/** Whether a request without the key meets a constraint. Negated operators hold without their key. */
function allowsAbsence({ operator: { family, base, set, ifExists }, values }: Constraint): boolean {
  if (family === "Null") return values === undefined || values.includes("true");
  return ifExists || set === "ForAllValues" || isNegated(base);
}

/** Each positive constraint needs a value that the others admit. */
function someTextMeets(known: readonly KnownConstraint[]): boolean {
  const texts = known.filter(({ operator }) => TEXT_FAMILIES.includes(operator.family));
  return texts.filter(needsValue).every((basis) => {
    const others = texts.filter((other) => other !== basis && bearsOn(other, basis));
    return basis.values.some((value) => others.every((other) => admits(other, value, basis)));
  });
}

function needsValue(constraint: KnownConstraint): boolean {
  return !isNegated(constraint.operator.base) && constraint.operator.set !== "ForAllValues";
}

/** Whether a constraint is about the very value that another needs, not about another one of a list. */
function bearsOn({ operator: other }: Constraint, { operator: basis }: Constraint): boolean {
  return basis.set === undefined ? other.set === undefined : other.set === "ForAllValues";
}

function admits(constraint: KnownConstraint, value: string, basis: KnownConstraint): boolean {
  const { operator, values } = constraint;
  if (isNegated(operator.base)) return !values.some((excluded) => excludes(operator, excluded, value, basis.operator));
  // Operators for ARNs compare part by part, so that no wildcard reaches beyond its own.
  if (operator.family === "Arn" && basis.operator.family === "Arn")
    return values.some((one) => mayMeanSameParts(one, value));
  const foldsCase = ignoresCase(operator) || ignoresCase(basis.operator);
  const spelled = (text: string) => (foldsCase ? text.toLowerCase() : text);
  const candidate = symbolsFor(basis.operator, spelled(value));
  return values.some((one) => mayOverlap(symbolsFor(operator, spelled(one)), candidate));
}

/** Whether an operator excludes all that a value of another one means. */
function excludes(operator: Operator, excluded: string, value: string, basis: Operator): boolean {
  if (operator.family === "Arn") return basis.family === "Arn" && coversArn(excluded, value);
  if (ignoresCase(operator)) {
    return covers(symbolsFor(operator, excluded.toLowerCase()), symbolsFor(basis, value.toLowerCase()));
  }
  return !ignoresCase(basis) && covers(symbolsFor(operator, excluded), symbolsFor(basis, value));
}

function symbolsFor({ base, family }: Operator, text: string): Symbols {
  return symbolsOf(text, family === "Arn" || base.endsWith("Like"));
}

function ignoresCase({ base }: Operator): boolean {
  return base.endsWith("IgnoreCase");
}

/** Numbers, dates and addresses have one value each. */
function someOtherMeets(known: readonly KnownConstraint[]): boolean {
  const single = known.filter(({ operator }) => operator.set === undefined);
  return numbersMeet(single, "Numeric", Number) && numbersMeet(single, "Date", dateNumber) && addressesMeet(single);
}

function numbersMeet(
  known: readonly KnownConstraint[],
  family: "Numeric" | "Date",
  read: (text: string) => number,
): boolean {
  const comparisons = known
    .filter(({ operator }) => operator.family === family)
    .map(({ operator, values }) => ({ comparison: operator.base.slice(family.length), numbers: values.map(read) }))
    .filter(({ numbers }) => numbers.every(Number.isFinite));
  return someNumberMeets(comparisons);
}

/** A date in seconds since 1970, as IAM also takes it. */
function dateNumber(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? Number(text) : Date.parse(text) / 1000;
}

function addressesMeet(known: readonly KnownConstraint[]): boolean {
  const ranges = known.flatMap((one): readonly AddressRange[] => {
    if (one.operator.family !== "IpAddress") return [];
    const blocks = one.values.map(addressBits).filter((block) => block !== undefined);
    return blocks.length < one.values.length ? [] : [{ isExcluded: isNegated(one.operator.base), blocks }];
  });
  return ranges
    .filter(({ isExcluded }) => !isExcluded)
    .every(({ blocks }) => blocks.some((block) => ranges.every((range) => admitsAddresses(range, block))));
}

interface AddressRange {
  readonly isExcluded: boolean;
  readonly blocks: readonly AddressBits[];
}

function admitsAddresses({ isExcluded, blocks }: AddressRange, block: AddressBits): boolean {
  if (isExcluded) return !blocks.some((excluded) => isBlockWithin(excluded, block));
  return blocks.some((other) => isBlockWithin(other, block) || isBlockWithin(block, other));
}
