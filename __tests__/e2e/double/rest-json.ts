import { isRefusal, type Reply, refusal } from "./query";
import type { State } from "./state";

/** The members of a JSON object. */
export type Json = Readonly<Record<string, unknown>>;

/** One request to a service that speaks JSON over paths. */
export interface JsonCall {
  /** The variable parts of the path, in order. */
  readonly ids: readonly string[];
  readonly body: Json;
  readonly query: URLSearchParams;
  readonly region: string;
  /** The caller's. */
  readonly account: string;
  readonly state: State;
}

/** Answers an action with the members of its output. */
export type JsonHandler = (call: JsonCall) => Json;

/** An action: its name, method and path, where `*` stands for one part that may vary. */
export type JsonAction = readonly [action: string, route: string, handler: JsonHandler];

/** The action that a method and a path stand for, with the variable parts of the path. */
export function actionAt(
  actions: readonly JsonAction[],
  method: string,
  path: string,
): { readonly action: JsonAction; readonly ids: readonly string[] } | undefined {
  for (const action of actions) {
    const pattern = action[1].replaceAll("*", "([^/]+)");
    const found = new RegExp(`^${pattern}/?$`).exec(`${method} ${path}`);
    if (found) return { action, ids: found.slice(1).map(decodeURIComponent) };
  }
  return undefined;
}

/** Runs a handler, and writes what it returns or refuses in the form of AWS's JSON services. */
export function answerJson(handler: JsonHandler, call: JsonCall): Reply {
  try {
    return { status: 200, body: JSON.stringify(handler(call)) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { status: error.status, body: JSON.stringify({ __type: error.code, message: error.message }) };
  }
}

/** What a map has under an id; refused as AWS refuses an id that does not exist. */
export function existing<Value>(map: ReadonlyMap<string, Value>, id: string | undefined): Value {
  const found = id === undefined ? undefined : map.get(id);
  if (found === undefined) throw refusal("ResourceNotFoundException", `There is no resource with the ID ${id}`, 404);
  return found;
}

/** A member of a body as a text. */
export function textIn(body: Json, name: string): string {
  const value = body[name];
  return typeof value === "string" ? value : "";
}

/** A member of a body as a list of texts. */
export function textsIn(body: Json, name: string): readonly string[] {
  const value = body[name];
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
