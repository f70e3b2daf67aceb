import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FactName, FactSource, FactValues } from "../../lib/services/fact";
import { checkStatement } from "./check-statement";

/** One fact about one service, as one source states it. */
export interface StatementOf<Fact extends FactName> extends FactSource {
  /** Name in the catalogue. */
  readonly service: string;
  readonly fact: Fact;
  readonly value: FactValues[Fact];
  /** Why it is believed, or what is odd. */
  readonly note?: string;
  /** Why the source is weaker than others of its kind. */
  readonly doubt?: string;
}

/** A statement on any fact. */
export type Statement = { [Fact in FactName]: StatementOf<Fact> }[FactName];

const FOLDER = join(__dirname, "../../data/statements");

/**
 * The statements in a folder of JSON lines, in the order of the file names.
 *
 * @throws if a line is not a statement, with file and line
 */
export function readStatements(folder = FOLDER): readonly Statement[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(".jsonl"));
  return files.sort().flatMap((file) => parseStatements(readFileSync(join(folder, file), "utf8"), file));
}

/** The statements of one file. */
export function parseStatements(text: string, file: string): readonly Statement[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const statement: Statement = JSON.parse(line);
    const wrong = checkStatement(statement);
    if (wrong !== undefined) throw new Error(`${file}, line ${index + 1}: ${wrong}`);
    return [statement];
  });
}

/** A statement as a line of a file; members in the order of the format. */
export function writeStatement({ service, fact, value, kind, source, published, readAt, ...rest }: Statement): string {
  const { note, doubt } = rest;
  return JSON.stringify({ service, fact, value, kind, source, published, readAt, note, doubt });
}

/** The statements on one fact. */
export function statementsOn<Fact extends FactName>(
  statements: readonly Statement[],
  fact: Fact,
): readonly StatementOf<Fact>[] {
  return statements.filter((statement): statement is Statement & StatementOf<Fact> => statement.fact === fact);
}
