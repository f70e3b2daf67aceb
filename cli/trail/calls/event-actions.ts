import { findPrefix, type IamAction } from "../../../lib/policy/iam/iam-data";
import { type ActionRow, recordedCalls } from "./recorded-calls";

/** An action that an event asks for. */
export interface EventAction extends Pick<ActionRow, "if" | "unless" | "on" | "operation"> {
  /** Its name with the prefix: `s3:GetObject`. */
  readonly action: string;
  /** The IAM prefix: `s3`. */
  readonly prefix: string;
  /** What the IAM data knows of it. */
  readonly facts: IamAction;
}

/** Whether an event source belongs to a service whose actions the IAM data has. */
export function prefixOfSource(source: string): string | undefined {
  const { prefixes } = recordedCalls();
  const prefix = Object.hasOwn(prefixes, source) ? prefixes[source] : source;
  return prefix !== undefined && findPrefix(prefix) !== undefined ? prefix : undefined;
}

/**
 * The actions that AWS authorizes for an event: those that a source names, or the action of the same name; none if
 * neither is known.
 */
export function actionsOf(source: string, prefix: string, event: string): readonly EventAction[] {
  const own = ownEntry(recordedCalls().actions, source);
  const rows = own && ownEntry(own, event);
  if (rows !== undefined) return rows.flatMap((row) => toAction(typeof row === "string" ? { action: row } : row));
  const name = nameWithoutVersion(prefix, event);
  const same = own && name !== event ? ownEntry(own, name) : undefined;
  if (same !== undefined) return same.flatMap((row) => toAction(typeof row === "string" ? { action: row } : row));
  return toAction({ action: `${prefix}:${name}` });
}

function toAction({ action, ...conditions }: ActionRow): readonly EventAction[] {
  const colon = action.indexOf(":");
  const prefix = action.slice(0, colon);
  const facts = findPrefix(prefix)?.actions.get(action.slice(colon + 1).toLowerCase());
  return facts === undefined ? [] : [{ ...conditions, action: `${prefix}:${facts.name}`, prefix, facts }];
}

/**
 * Some services write the version of their API after the name: `GetFunction20150331v2`, `UpdateDistribution2020_05_31`.
 * https://github.com/flosell/trailscraper/blob/master/trailscraper/cloudtrail.py (read 2026-11-28)
 */
function nameWithoutVersion(prefix: string, event: string): string {
  if (findPrefix(prefix)?.actions.has(event.toLowerCase())) return event;
  return event.replace(/20\d\d_?\d\d_?\d\d(v\d+)?$/, "");
}

function ownEntry<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}
