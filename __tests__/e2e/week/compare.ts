import type { Verdict } from "./decide";
import { type Stated, truthOf } from "./truth";
import type { WeekEvent } from "./week";

/** What `simulate --json` prints, as far as the week knows it. */
export interface Report {
  readonly endpoints: readonly (Counts & {
    readonly service: string;
    readonly type: string;
    readonly groups: readonly {
      readonly verdict: Verdict;
      readonly action: string;
      readonly calls: number;
      readonly unknownKeys: readonly string[];
      /** The statement that decides; null if none does. */
      readonly statement: string | null;
    }[];
  })[];
  readonly vpceDenied: readonly { readonly service: string; readonly calls: number }[];
  readonly notCounted: readonly { readonly reason: string; readonly calls: number }[];
  readonly noEndpoint: readonly { readonly service: string; readonly calls: number }[];
  readonly unmapped: readonly { readonly eventSource: string; readonly eventName: string; readonly calls: number }[];
  readonly broken: readonly { readonly file: string; readonly reason: string }[];
}

/** How many calls have each verdict. */
export type Counts = Readonly<Record<Verdict, number>>;

interface Bounds {
  readonly least: Record<Verdict, number>;
  readonly most: Record<Verdict, number>;
  total: number;
}

const VERDICTS: readonly Verdict[] = ["allowed", "denied", "depends"];

/**
 * Actions of calls that ask for several things, which a report names by the one that decides; and those on objects of S3,
 * which network activity events do not tell from those on versions of objects.
 */
const UNNAMED: readonly string[] = [
  "dynamodb:BatchGetItem",
  "dynamodb:BatchWriteItem",
  "dynamodb:ConditionCheckItem",
  "dynamodb:DeleteItem",
  "dynamodb:PutItem",
  "dynamodb:UpdateItem",
  "kms:ReEncryptFrom",
  "kms:ReEncryptTo",
  "s3:DeleteObject",
  "s3:DeleteObjectVersion",
  "s3:GetObject",
  "s3:GetObjectVersion",
  "s3:PutObject",
  "ssm:GetParameters",
  "sts:AssumeRole",
  "sts:TagSession",
];

/** What is right to say of a call through an endpoint. Nothing that is open may be decided, and nothing certain left open. */
export function rightAnswers({
  answers,
  certain,
}: {
  readonly answers: readonly Verdict[];
  readonly certain: boolean;
}): readonly Verdict[] {
  return certain || answers.includes("depends") ? answers : [...answers, "depends"];
}

/** What may be said of a whole week. */
export interface WeekTruth {
  readonly bounds: ReadonlyMap<string, Bounds>;
  /** How many events are no call that a policy decides about, by the reason. */
  readonly apart: Readonly<Record<string, number>>;
}

/** Where a report contradicts the truth, a line each: by endpoint, and by endpoint and action. */
export function faultsOf(report: Report, { bounds }: WeekTruth): readonly string[] {
  const counted = countsOf(report);
  const names = [...new Set([...bounds.keys(), ...counted.keys()])];
  return names.flatMap((name) => {
    const { least, most, total } = bounds.get(name) ?? noBounds();
    const counts = counted.get(name) ?? noCounts();
    const sum = VERDICTS.reduce((all, verdict) => all + counts[verdict], 0);
    const wrong = VERDICTS.filter((verdict) => counts[verdict] < least[verdict] || counts[verdict] > most[verdict]);
    return [
      ...(sum === total ? [] : [`${name}: ${sum} calls, and there were ${total}`]),
      ...wrong.map(
        (verdict) => `${name}: ${counts[verdict]} ${verdict}, expected ${least[verdict]} to ${most[verdict]}`,
      ),
    ];
  });
}

/** The fewest and the most calls that may be said to be allowed, denied or open, by endpoint and by its actions. */
export function truthOfWeek(events: Iterable<WeekEvent>, stated: Stated): WeekTruth {
  const all = new Map<string, Bounds>();
  const apart: Record<string, number> = {};
  for (const event of events) {
    const truth = truthOf(event, stated);
    if ("apart" in truth) {
      apart[truth.apart] = (apart[truth.apart] ?? 0) + 1;
      continue;
    }
    const actions = event.call?.asking.requests ?? [];
    for (const { service, type, ...decided } of truth.endpoints) {
      const right = rightAnswers(decided);
      add(all, `${service} ${type}`, right);
      const [only] = actions;
      if (actions.length === 1 && only) add(all, `${service} ${type} ${only.action}`, right);
    }
  }
  const isNamed = ([name]: readonly [string, Bounds]) => !UNNAMED.some((action) => name.endsWith(` ${action}`));
  return { bounds: new Map([...all].filter(isNamed)), apart };
}

function add(all: Map<string, Bounds>, name: string, right: readonly Verdict[]): void {
  const bounds = all.get(name) ?? noBounds();
  all.set(name, bounds);
  bounds.total += 1;
  const [only] = right;
  if (right.length === 1 && only) bounds.least[only] += 1;
  for (const verdict of right) bounds.most[verdict] += 1;
}

/** The counts of a report by endpoint, and by the actions that the week knows by themselves. */
function countsOf({ endpoints }: Report): ReadonlyMap<string, Counts> {
  const counted = new Map<string, Record<Verdict, number>>();
  for (const { service, type, allowed, denied, depends, groups } of endpoints) {
    if (allowed + denied + depends > 0) counted.set(`${service} ${type}`, { allowed, denied, depends });
    for (const { verdict, action, calls } of groups) {
      const name = `${service} ${type} ${action}`;
      if (UNNAMED.includes(action)) continue;
      const counts = counted.get(name) ?? noCounts();
      counts[verdict] += calls;
      counted.set(name, counts);
    }
  }
  return counted;
}

function noBounds(): Bounds {
  return { least: noCounts(), most: noCounts(), total: 0 };
}

function noCounts(): Record<Verdict, number> {
  return { allowed: 0, denied: 0, depends: 0 };
}
