import { type IResolveContext, Lazy } from "cdktf";
import type { PlannedZone } from "../model/planned-sharing";
import { isUnresolved, type Known } from "../shapes/unresolved";
import type { EmitContext } from "./emit-context";
import { resolveText } from "./resolve";
import { showToken } from "./sensitive";
import { escapeTemplates, quoteKey, wholeExpression } from "./templates";

/** The hosted zones by name. Names are keys, which Terraform does not make of a sensitive region. */
export function zoneRows(zones: readonly PlannedZone[], context: Pick<EmitContext, "values" | "show">): unknown {
  const known = Object.fromEntries(zones.filter(({ isOpen }) => !isOpen).map((zone) => knownRow(zone, context)));
  const open = zones.filter(({ isOpen }) => isOpen);
  if (open.length === 0) return known;
  const produce = (resolving: IResolveContext) => {
    return { ...known, ...Object.fromEntries(open.map((zone) => openRow(zone, context, resolving))) };
  };
  return Lazy.anyValue({ produce });
}

function knownRow(
  { name, service, recordNames, recordTypes }: PlannedZone,
  { values, show }: Pick<EmitContext, "values" | "show">,
): readonly [string, object] {
  const shown = (text: Known<string>) =>
    isUnresolved(text) ? showToken(resolveText(text, values), show) : resolveText(text, values);
  return [shown(name), { service, record_names: recordNames.map(shown), record_types: recordTypes }];
}

/** The key of a zone and of its records is the reference to its name, which an apply may have to find out. */
function openRow(
  { name, service, recordTypes }: PlannedZone,
  { values }: Pick<EmitContext, "values">,
  resolving: IResolveContext,
): readonly [string, object] {
  const written = String(resolving.resolve(resolveText(name, values)));
  const key = escapeTemplates((wholeExpression(written) ?? written).replace(/^\*\./, ""));
  const expression = wholeExpression(written) ?? quoteKey(written, (token) => token);
  const domain = `\${trimprefix(${expression}, "*.")}`;
  const names = [domain, `*.${domain}`];
  const row = { service, name: domain, record_names: names, record_keys: [key, `*.${key}`], record_types: recordTypes };
  return [key, row];
}
