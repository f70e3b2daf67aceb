import { type FoundClients, NO_CLIENTS, namedAtRunTime, type ProjectFile, placeOf } from "./found-clients";
import { maskPython } from "./mask";

const TEXT = /^[urUR]?(["'])[^"']*\1$/;

/** Finds the clients that Python code makes with boto3, botocore or their asynchronous versions. */
export function findPythonClients(file: ProjectFile): FoundClients {
  const code = maskPython(file.text);
  // Other libraries have clients too, so only files that import an SDK count.
  const sdk = /^\s*(?:from\s+|import\s+(?:[^\n]*,\s*)?)(?:boto3|botocore|aioboto3|aiobotocore)\b/m;
  if (!sdk.test(code)) return NO_CLIENTS;
  const calls = findCalls(code).map((call) => ({ ...call, at: placeOf(file, call.start) }));
  return {
    clients: calls.flatMap(({ method, service = "", at }) => {
      const client = /^[urUR]?(["'])([\w.-]+)\1$/.exec(service)?.[2];
      return client === undefined ? [] : [{ client, written: `${method}("${client}")`, at, weak: false }];
    }),
    unclear: calls
      .filter(({ isOfSdk, service }) => isOfSdk && service !== undefined && !TEXT.test(service))
      .map(({ at, start, end }) => namedAtRunTime(at, file.text.slice(start, end))),
  };
}

/** The calls that may make a client; other objects than the SDK and its sessions have functions of the same names. */
function findCalls(code: string) {
  const imported = importedFunctions(code);
  const names = [...imported.keys()].join("|") || "(?!)";
  const form = new RegExp(
    `(?:\\b(boto3|\\w*[sS]ession(?:\\(\\))?))?\\.(client|resource|create_client)\\s*\\(|(?<![\\w.]|def |class )(${names})\\s*\\(`,
    "g",
  );
  return [...code.matchAll(form)].map(({ 0: head, 1: owner, 2: member, 3: name = "", index }) => {
    const { end, list } = readArguments(code, index + head.length);
    const isOfSdk = owner !== undefined || member === undefined;
    const method = member ?? imported.get(name) ?? name;
    return { start: index, end, method, isOfSdk, service: serviceIn(list) };
  });
}

/** The functions that a file imports from boto3, by the names that it gives them. */
function importedFunctions(code: string): ReadonlyMap<string, string> {
  const form = /^[ \t]*from\s+boto3\s+import\s*(?:\(([^)]*)\)|((?:\\\r?\n|[^\n])*))/gm;
  const names = [...code.matchAll(form)].flatMap(([, inside = "", line = ""]) => [
    ...(inside + line).matchAll(/\b(client|resource)\b(?:\s+as\s+(\w+))?/g),
  ]);
  return new Map(names.map(([, method = "", name = method]) => [name, method]));
}

/** The arguments that begin at a place. If no parenthesis closes the call, they end with the line. */
function readArguments(code: string, start: number): { readonly list: readonly string[]; end: number } {
  const list: string[] = [];
  let [depth, from] = [0, start];
  const marks = /[()[\]{},]/g;
  marks.lastIndex = start;
  for (let found = marks.exec(code); found; found = marks.exec(code)) {
    const [mark] = found;
    if (depth === 0 && mark !== "(" && mark !== "[" && mark !== "{") {
      list.push(code.slice(from, found.index).trim());
      from = found.index + 1;
      if (mark !== ",") return { list, end: from };
    } else if (mark !== ",") depth += "([{".includes(mark) ? 1 : -1;
  }
  const line = /[^\n]*/y;
  line.lastIndex = start;
  const text = line.exec(code)?.[0] ?? "";
  return { list: [text.trim()], end: start + text.length };
}

/** The service is the first argument, or the one that is named `service_name`. */
function serviceIn(list: readonly string[]): string | undefined {
  const [first = ""] = list;
  if (first !== "" && !/^\w+\s*=(?!=)/.test(first)) return first;
  const named = list.find((argument) => /^service_name\s*=/.test(argument));
  return named?.replace(/^service_name\s*=\s*/, "") ?? (first === "" ? undefined : first);
}
