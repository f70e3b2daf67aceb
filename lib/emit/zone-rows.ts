import type { PlannedZone } from "../model/planned-sharing";
import { isUnresolved, type Known } from "../shapes/unresolved";
import type { EmitContext } from "./emit-context";
import { resolveText } from "./resolve";
import { showToken } from "./sensitive";

/** The hosted zones by name. Names are keys, which Terraform does not make of a sensitive region. */
export function zoneRows(
  zones: readonly PlannedZone[],
  { values, show }: Pick<EmitContext, "values" | "show">,
): Record<string, unknown> {
  const shown = (name: Known<string>) =>
    isUnresolved(name) ? showToken(resolveText(name, values), show) : resolveText(name, values);
  return Object.fromEntries(
    zones.map(({ name, service, recordNames, recordTypes }) => [
      shown(name),
      { service, record_names: recordNames.map(shown), record_types: recordTypes },
    ]),
  );
}
