import { buildXml, escapeXml, type XmlNode } from "./xml";

const NAMESPACE = "http://ec2.amazonaws.com/doc/2016-11-15";

/** An HTTP answer in one piece. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

/** An error that AWS answers, with the code a client decides by. */
export interface Refusal extends Error {
  readonly code: string;
  readonly status: number;
}

/** An error to throw from a handler; the proxy answers it in AWS's form. */
export function refusal(code: string, message: string, status = 400): Refusal {
  return Object.assign(new Error(message), { code, status });
}

/** The refusal that AWS uses most. */
export function invalid(message: string): Refusal {
  return refusal("InvalidParameter", message);
}

/** Whether a caught value was made by `refusal()`. */
export function isRefusal(value: unknown): value is Refusal {
  return value instanceof Error && "code" in value && "status" in value;
}

/** The answer of an action that succeeded. */
export function success(action: string, content: XmlNode): Reply {
  const body = `<${action}Response xmlns="${NAMESPACE}">${buildXml(content)}</${action}Response>`;
  return { status: 200, body: `<?xml version="1.0" encoding="utf-8"?>\n${body}` };
}

/** The answer of an action that AWS refuses. */
export function failure({ code, message, status }: Refusal): Reply {
  const error = `<Error><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error>`;
  const body = `<Response><Errors>${error}</Errors><RequestID>double</RequestID></Response>`;
  return { status, body: `<?xml version="1.0" encoding="utf-8"?>\n${body}` };
}

/** Parameters with lists written as `Name.1`, `Name.2`; members that are undefined are left out. */
export function form(params: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === "string") flat[name] = value;
    for (const [index, item] of Array.isArray(value) ? value.entries() : []) flat[`${name}.${index + 1}`] = item;
  }
  return flat;
}

/** The values of the list parameter `Name.1`, `Name.2`, … */
export function list(params: URLSearchParams, name: string): readonly string[] {
  return indexes(params, name).flatMap((index) => params.get(`${name}.${index}`) ?? []);
}

/** The structures of the list parameter `Name.1.Member`, … as plain objects. */
export function structures(params: URLSearchParams, name: string): readonly Record<string, string>[] {
  return indexes(params, name).map((index) => {
    const prefix = `${name}.${index}.`;
    const members = [...params].filter(([key]) => key.startsWith(prefix));
    return Object.fromEntries(members.map(([key, value]) => [key.slice(prefix.length), value]));
  });
}

/** The request's filters; each passes when one of its values does. */
export function filters(params: URLSearchParams): readonly { name: string; values: readonly string[] }[] {
  return indexes(params, "Filter").map((index) => ({
    name: params.get(`Filter.${index}.Name`) ?? "",
    values: list(params, `Filter.${index}.Value`),
  }));
}

/** A boolean parameter, undefined when it was not sent. */
export function flag(params: URLSearchParams, name: string): boolean | undefined {
  const value = params.get(name);
  return value === null ? undefined : value === "true";
}

/** The parameters whose name is one of these, or a member of one of these lists. */
export function pick(params: URLSearchParams, names: readonly string[]): Record<string, string> {
  return Object.fromEntries([...params].filter(([key]) => names.includes(key.split(".")[0] ?? "")));
}

function indexes(params: URLSearchParams, name: string): readonly number[] {
  const found = [...params.keys()].flatMap((key) =>
    key.startsWith(`${name}.`) ? Number(key.slice(name.length + 1).split(".")[0]) : [],
  );
  return [...new Set(found)].sort((a, b) => a - b);
}
