import type { Citation } from "../../lib/services/endpoint-service";
import type { ApiAnswer } from "./facts";

// Dates as data/endpoint-services.json lists them in "sources".
const DATES: readonly (readonly [RegExp, string])[] = [
  [/data-perimeter-policy-examples/, "2026-03-18"],
  [/landing-zone-accelerator|LZA/, "2026-06-02"],
  [/AWS VPC guide table, 2021/, "2021"],
  [/docs of 2022/, "2022"],
];

/**
 * Date of the publication that a source text names, or the day on which it says that a page was read ("read 2026-11-28");
 * other pages count from the year in which the facts were read.
 */
export function publicationDate(source: string, readAt: string): string {
  const [, read] = /\bread (\d{4}-\d{2}-\d{2})/.exec(source) ?? [];
  return read ?? DATES.find(([pattern]) => pattern.test(source))?.[1] ?? readAt.slice(0, 4);
}

/** The collected API answers as a citation. */
export function apiCitation({ asOf, regionsSeen }: ApiAnswer): Citation {
  const regions = regionsSeen.length === 1 ? "1 region" : `${regionsSeen.length} regions`;
  return { source: `DescribeVpcEndpointServices in ${regions}`, asOf };
}
