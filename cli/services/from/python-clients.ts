import { atRunTime, type Findings, NOTHING, type ProjectFile, placeOf } from "./findings";
import { clientCalls, type PythonCall } from "./python-calls";
import { pythonCode } from "./python-code";

/** The clients that Python uses with boto3 or one of its relatives. */
export function readPython(file: ProjectFile): Findings {
  const code = pythonCode(file.text);
  // Other libraries have clients as well: only files that import an SDK count.
  const sdk = /^\s*(?:from\s+|import\s+(?:[^\n]*,\s*)?)(?:boto3|botocore|aioboto3|aiobotocore)\b/m;
  if (!sdk.test(code)) return NOTHING;
  const calls = clientCalls(code).map((call) => ({ call, at: placeOf(file, call.start) }));
  return {
    clients: calls.flatMap(({ call, at }) => {
      const client = literalName(call);
      if (client === undefined) return [];
      return [{ client, written: `${call.method}("${client}")`, at, weak: false }];
    }),
    unclear: calls.flatMap(({ call, at }) => {
      if (!call.isOfSdk || call.service === undefined || isText(call.service)) return [];
      return [atRunTime(at, file.text.slice(call.start, call.end))];
    }),
  };
}

function literalName({ service = "" }: PythonCall): string | undefined {
  return /^[urUR]?(["'])([\w.-]+)\1$/.exec(service)?.[2];
}

function isText(expression: string): boolean {
  return /^[urUR]?(["'])[^"']*\1$/.test(expression);
}
