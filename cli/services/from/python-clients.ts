import { type FoundClients, NO_CLIENTS, namedAtRunTime, type ProjectFile, placeOf } from "./found-clients";
import { maskPython } from "./mask-python";
import { findCalls, type PythonCall } from "./python-calls";

/** Finds the clients that Python code makes with boto3, botocore or their asynchronous versions. */
export function findPythonClients(file: ProjectFile): FoundClients {
  const code = maskPython(file.text);
  // Other libraries have clients too, so only files that import an SDK count.
  const sdk = /^\s*(?:from\s+|import\s+(?:[^\n]*,\s*)?)(?:boto3|botocore|aioboto3|aiobotocore)\b/m;
  if (!sdk.test(code)) return NO_CLIENTS;
  const calls = findCalls(code).map((call) => ({ call, at: placeOf(file, call.start) }));
  return {
    clients: calls.flatMap(({ call, at }) => {
      const client = literalName(call);
      if (client === undefined) return [];
      return [{ client, written: `${call.method}("${client}")`, at, weak: false }];
    }),
    unclear: calls.flatMap(({ call, at }) => {
      if (!call.isOfSdk || call.service === undefined || isText(call.service)) return [];
      return [namedAtRunTime(at, file.text.slice(call.start, call.end))];
    }),
  };
}

function literalName({ service = "" }: PythonCall): string | undefined {
  return /^[urUR]?(["'])([\w.-]+)\1$/.exec(service)?.[2];
}

function isText(expression: string): boolean {
  return /^[urUR]?(["'])[^"']*\1$/.test(expression);
}
