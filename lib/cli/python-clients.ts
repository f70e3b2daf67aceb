import {
  type Findings,
  matchAll,
  NOTHING,
  type Pattern,
  type ProjectFile,
  unclearIn,
  withoutComments,
} from "./findings";

const PYTHON: readonly Pattern[] = [
  {
    form: /\.(client|resource|create_client)\(\s*(?:service_name\s*=\s*)?(["'])([\w.-]+)\2/g,
    clients: ([, call = "", , client = ""]) => [{ client, written: `${call}("${client}")` }],
  },
];

const PYTHON_UNCLEAR: readonly RegExp[] = [
  /\b(?:boto3|\w*[sS]ession(?:\(\))?)\.(?:client|resource|create_client)\((?!\s*(?:["')]|service_name\s*=\s*["']))[^)\n]*\)?/g,
];

/** The clients that Python uses with boto3 or one of its relatives. */
export function readPython(file: ProjectFile): Findings {
  // Other libraries have clients as well: only files that import an SDK count.
  if (!/^\s*(?:import|from)\s+(?:boto3|botocore|aioboto3|aiobotocore)\b/m.test(file.text)) return NOTHING;
  const code = withoutComments(file.text, /^\s*#/);
  return { clients: matchAll(file, code, PYTHON), unclear: unclearIn(file, code, PYTHON_UNCLEAR) };
}
