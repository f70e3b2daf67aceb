import { blanked } from "./blanks";
import { clientOfPackage } from "./client-names";
import {
  type Findings,
  matchAll,
  type NamedClient,
  type Pattern,
  type ProjectFile,
  unclearIn,
} from "./findings";
import { scriptCode } from "./script-code";

/** Version 3 has a package for each client; version 2 has a file for each beside the package with all of them. */
const PACKAGES: readonly Pattern[] = [
  {
    form: /(?:from|require\(|import\(|import)\s*(["'`])(@aws-sdk\/[a-z0-9-]+)(?:\/[^"'`]*)?\1/g,
    clients: ([, , name = ""]) => named(clientOfPackage(name), name),
  },
  {
    form: /(["'])(aws-sdk\/clients\/([a-z0-9]+))(?:\.js)?\1/g,
    clients: ([, , path = "", name]) => named(name, path),
  },
  {
    form: /(?:import|const|let|var)\s*\{([^}]*)\}\s*(?:from|=\s*require\()\s*["']aws-sdk["']/g,
    clients: ([, names = ""]) => names.split(",").flatMap((name) => memberOf(/\w+/.exec(name)?.[0] ?? "")),
  },
];

const UNCLEAR: readonly RegExp[] = [
  /(?:require|import)\(\s*(?:`@aws-sdk\/client-\$\{[^`]*`|["']@aws-sdk\/client-["']\s*\+[^)]*)\)?/g,
];

/** The clients that JavaScript or TypeScript uses, of version 3 of the SDK or of version 2. */
export function readScript(file: ProjectFile): Findings {
  const code = withoutTypes(scriptCode(file.text));
  const sdk = `\\b(?:${sdkNamesIn(code).join("|")})`;
  const members = {
    form: new RegExp(`new\\s+(${sdk})\\.([A-Z]\\w*)`, "g"),
    clients: ([, name = "", member = ""]: RegExpExecArray) => memberOf(member, name),
  };
  return {
    clients: matchAll(file, code, [...PACKAGES, members]),
    unclear: unclearIn(file, code, [...UNCLEAR, new RegExp(`new\\s+${sdk}\\[[^\\]]*\\]`, "g")]),
  };
}

/** Imports of types alone become blanks: they are gone when the code runs, and call nothing. */
function withoutTypes(code: string): string {
  const name = "[\\w$]+(?:\\s+as\\s+[\\w$]+)?";
  const clause = `type\\s+(?:\\{[^}]*\\}|\\*(?:\\s*as\\s+[\\w$]+)?|[\\w$]+)`;
  const braces = `\\{\\s*type\\s+${name}(?:\\s*,\\s*type\\s+${name})*\\s*,?\\s*\\}`;
  const source = `(?:from|=\\s*require\\()\\s*["'][^"'\\n]*["']`;
  const form = new RegExp(`\\b(?:import|export)\\s*(?:${clause}|${braces})\\s*${source}`, "g");
  return code.replace(form, blanked);
}

/** The names under which a file imports version 2 as a whole; `AWS` may also come from another file. */
function sdkNamesIn(code: string): readonly string[] {
  const form = /(?:import\s+(?:\*\s*as\s+)?(\w+)\s+from|\b(\w+)\s*=\s*require\()\s*["']aws-sdk["']/g;
  return ["AWS", ...[...code.matchAll(form)].map(([, imported, required]) => imported ?? required ?? "AWS")];
}

/** A member of version 2: clients have capitals, and so has what configures them. */
function memberOf(member: string, sdk?: string): readonly NamedClient[] {
  const isClient = /^[A-Z]/.test(member) && !/^(Config|Endpoint|HttpRequest)$|Credentials$/.test(member);
  return named(isClient ? member : undefined, sdk === undefined ? member : `${sdk}.${member}`);
}

function named(client: string | undefined, written: string): readonly NamedClient[] {
  return client === undefined ? [] : [{ client, written }];
}
