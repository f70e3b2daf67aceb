/** A call that may make a client of boto3, botocore or their asynchronous versions. */
export interface PythonCall {
  /** Where it begins. */
  readonly start: number;
  /** Where it ends. */
  readonly end: number;
  /** The name of the function in the SDK, whatever the file calls it. */
  readonly method: string;
  /** Whether it is a function of the SDK or a session; other objects have functions of the same names. */
  readonly isOfSdk: boolean;
  /** The expression for the service; undefined if there is none. */
  readonly service: string | undefined;
}

/** Finds the calls in Python code that may make a client. */
export function findCalls(code: string): readonly PythonCall[] {
  const imported = importedFunctions(code);
  const names = [...imported.keys()].join("|") || "(?!)";
  const form = new RegExp(
    `(?:\\b(boto3|\\w*[sS]ession(?:\\(\\))?))?\\.(client|resource|create_client)\\s*\\(|(?<![\\w.]|def |class )(${names})\\s*\\(`,
    "g",
  );
  return [...code.matchAll(form)].map(({ 0: head, 1: owner, 2: member, 3: name = "", index }) => {
    const { end, list } = readArguments(code, index + head.length);
    const method = member ?? imported.get(name) ?? name;
    const isOfSdk = owner !== undefined || member === undefined;
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
