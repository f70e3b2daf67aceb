import { Testing } from "cdktf";
import { newStack, reportOn } from "../defined";

/** The ids of all that is said about the policy of one endpoint: the errors if there are any, else the warnings. */
export function rulesThatReport(service: string, options: object): readonly string[] {
  const stack = newStack();
  const report = reportOn({ region: "us-east-1", services: { [service]: options } }, stack);
  if (report.every((line) => line.startsWith("warning "))) Testing.synth(stack);
  const ids = report.flatMap(
    (line) => /services(?:\.\w+|\["[^"]+"\])\.policy\b.* \(([a-z-]+)\)$/.exec(line)?.[1] ?? [],
  );
  return [...new Set(ids)].sort();
}
