import type { FactName, FactSource, FactValues } from "../../lib/services/fact";
import type { Statement } from "../catalogue/statement";

/** What an adapter read from one publication. */
export interface Reading {
  /** How the sources of this publisher begin, in this and in earlier editions. */
  readonly publisher: string;
  readonly statements: readonly Statement[];
  /** Whether the same statement in a later edition dates a fact anew, since somebody looked at the thing itself again. */
  readonly isLook: boolean;
  /** The regions that were asked; undefined if the publication is about all. */
  readonly regions?: readonly string[];
}

/** A statement on one fact; the member names follow from the fact. */
export function state<Fact extends FactName>(
  service: string,
  fact: Fact,
  value: FactValues[Fact],
  { source, published, readAt, kind }: FactSource,
) {
  return { service, fact, value, kind, source, published, readAt };
}

const FULL_NAME =
  /^(?:com\.amazonaws|aws\.api|aws\.sagemaker|api\.aws)\.(?:(?:\{region\}|global|[a-z]{2}(?:-[a-z]+)+-\d)\.)?(.+)$/;

/** The catalogue name of a full service name with a placeholder: `sqs` of `com.amazonaws.{region}.sqs`. */
export function nameIn(fullName: string): string | undefined {
  return FULL_NAME.exec(fullName)?.[1];
}
