import { factIn, type ServiceFacts } from "../catalogue/service-facts";
import type { Statement } from "../catalogue/statement";
import type { Comparison } from "./compare";

/** What a refresh found, as lines for people; what needs judgement stands last. */
export function reportLines(
  publisher: string,
  { added, contradicted, confirmed, gone }: Comparison,
  known: ReadonlyMap<string, ServiceFacts>,
): readonly string[] {
  const total = added.length + contradicted.length + confirmed.length + gone.length;
  const lines = [
    ...added.map((statement) => `  added: ${written(statement)}`),
    ...(confirmed.length > 0 ? [`  confirmed: ${confirmed.length} facts`] : []),
    ...contradicted.map((statement) => `  to judge: ${written(statement)}, known: ${before(statement, known)}`),
    ...gone.map((service) => `  to judge: ${service} is listed no longer`),
  ];
  return [`${publisher}: ${total === 0 ? "nothing new" : ""}`.trim(), ...lines];
}

function before(statement: Statement, known: ReadonlyMap<string, ServiceFacts>): string {
  const decided = factIn(known.get(statement.service) ?? {}, statement.fact);
  return decided?.value === undefined ? "contradicted already" : JSON.stringify(decided.value);
}

function written({ service, fact, value }: Statement): string {
  return `${service} ${fact} ${JSON.stringify(value)}`;
}
