import type { SharedBy } from "../read-outputs";
import { CAUSES, type Text } from "./causes";
import { FINDING_CODES, type FindingCode, REMEDIES_IF_UNKNOWN } from "./finding-codes";

/**
 * How serious a finding is: a problem makes the check fail, and a warning does not. A note explains what looks like a
 * fault but is not one.
 */
export type Severity = "problem" | "warning" | "note";

/** What has likely caused it. */
export type Cause = keyof typeof CAUSES;

/** What was seen, and what it means. */
export interface Diagnosis {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly cause: Cause;
  /** A code or fact that is part of what was seen; empty if there is none. */
  readonly detail: string;
}

/** A diagnosis, and the name, address and port that it is about, if there are any. */
export type Sighting = Diagnosis & Readonly<Partial<Record<"name" | "address", string> & Record<"port", number>>>;

/** What the texts of findings need besides the findings. */
export interface TextFacts {
  /** The security group of the endpoints; undefined if it is unknown. */
  readonly securityGroupId: string | undefined;
  /** How a hub shares the endpoints; undefined if they serve only their own VPC. */
  readonly sharedBy: SharedBy | undefined;
  /** The blocks of the VPC, as far as they are known. */
  readonly cidrBlocks: readonly string[];
  /** How long a step may take. */
  readonly timeoutMs: number;
}

/** A finding as the report has it. */
export type Finding = ReturnType<typeof makeFinding>;

/** A problem. */
export function problem(code: FindingCode, cause: Cause, detail = ""): Diagnosis {
  return { severity: "problem", code, cause, detail };
}

/** A warning. */
export function warning(code: FindingCode, cause: Cause, detail = ""): Diagnosis {
  return { severity: "warning", code, cause, detail };
}

/** A note. */
export function note(code: FindingCode): Diagnosis {
  return { severity: "note", code, cause: "none", detail: "" };
}

/** Makes one finding of all sightings that differ only in their places, in the order of the first of each. */
export function makeFindings(sightings: readonly Sighting[], facts: TextFacts): readonly Finding[] {
  const groupOf = ({ severity, code, cause, detail }: Sighting) => JSON.stringify([severity, code, cause, detail]);
  const groups = new Map(sightings.map((sighting) => [groupOf(sighting), sighting]));
  return [...groups].map(([key, diagnosis]) =>
    makeFinding(
      diagnosis,
      sightings.filter((sighting) => groupOf(sighting) === key),
      facts,
    ),
  );
}

function makeFinding({ severity, code, cause, detail }: Diagnosis, alike: readonly Sighting[], facts: TextFacts) {
  const places = {
    names: distinct(alike.map(({ name }) => name)),
    addresses: distinct(alike.map(({ address }) => address)),
    ports: distinct(alike.map(({ port }) => port)),
  };
  const words = wordsOf(places, detail, facts);
  const [why, remedy] = CAUSES[cause];
  const betterRemedy = cause === "unknown" ? REMEDIES_IF_UNKNOWN[code] : undefined;
  return {
    severity,
    code,
    cause,
    ...places,
    message: writeText(FINDING_CODES[code], words),
    likelyCause: writeText(why, words),
    remedy: writeText(betterRemedy ?? remedy, words),
  };
}

/** The words that may be in braces in a text. */
function wordsOf(
  places: Readonly<Record<"names" | "addresses" | "ports", readonly unknown[]>>,
  detail: string,
  facts: TextFacts,
) {
  return {
    names: places.names.join(", "),
    addresses: places.addresses.join(", "),
    ports: `TCP ${places.ports.join(", ")}`,
    detail,
    group: facts.securityGroupId ? `security group ${facts.securityGroupId}` : "security group of the endpoint",
    sharedBy: facts.sharedBy ?? "",
    cidrBlocks: facts.cidrBlocks.join(", "),
    timeoutMs: String(facts.timeoutMs),
  };
}

function writeText(text: Text, words: Readonly<Record<string, string>>): string {
  const chosen = typeof text === "string" ? text : text(words["sharedBy"] ?? "");
  return chosen.replace(/\{(\w+)\}/g, (_, word) => words[word] ?? "");
}

function distinct<Item>(items: readonly (Item | undefined)[]): readonly Item[] {
  return [...new Set(items.flatMap((item) => (item === undefined ? [] : [item])))];
}
