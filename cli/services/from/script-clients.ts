import { clientOfPackage } from "./client-endpoints";
import { type FoundClient, type FoundClients, namedAtRunTime, type ProjectFile, placeOf } from "./found-clients";
import { mask, maskScript } from "./mask";

/** A client and how a file writes it. */
type NamedClient = Pick<FoundClient, "client" | "written">;

/** A way to name clients in code: what it looks like, and the clients that a match names. */
interface Pattern {
  readonly form: RegExp;
  readonly clients: (match: RegExpExecArray) => readonly NamedClient[];
}

/** Version 3 has a package for each client. Version 2 is one package, with a file for each client. */
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

/** Finds the clients that JavaScript or TypeScript code uses, of version 2 or 3 of the SDK. */
export function findScriptClients(file: ProjectFile): FoundClients {
  const code = maskTypeImports(maskScript(file.text));
  const sdk = `\\b(?:${sdkNamesIn(code).join("|")})`;
  const members: Pattern = {
    form: new RegExp(`new\\s+(${sdk})\\.([A-Z]\\w*)`, "g"),
    clients: ([, name = "", member = ""]) => memberOf(member, name),
  };
  const unclear = [...UNCLEAR, new RegExp(`new\\s+${sdk}\\[[^\\]]*\\]`, "g")];
  return {
    clients: [...PACKAGES, members].flatMap(({ form, clients }) =>
      [...code.matchAll(form)].flatMap((match) =>
        clients(match).map((client) => ({ ...client, at: placeOf(file, match.index), weak: false })),
      ),
    ),
    unclear: unclear
      .flatMap((form) => [...code.matchAll(form)])
      .map(({ 0: { length }, index }) => namedAtRunTime(placeOf(file, index), file.text.slice(index, index + length))),
  };
}

/** Masks imports of nothing but types, which are gone when the code runs. */
function maskTypeImports(code: string): string {
  const name = "[\\w$]+(?:\\s+as\\s+[\\w$]+)?";
  const clause = `type\\s+(?:\\{[^}]*\\}|\\*(?:\\s*as\\s+[\\w$]+)?|[\\w$]+)`;
  const braces = `\\{\\s*type\\s+${name}(?:\\s*,\\s*type\\s+${name})*\\s*,?\\s*\\}`;
  const source = `(?:from|=\\s*require\\()\\s*["'][^"'\\n]*["']`;
  const form = new RegExp(`\\b(?:import|export)\\s*(?:${clause}|${braces})\\s*${source}`, "g");
  return code.replace(form, mask);
}

/** The names under which a file imports the whole of version 2; `AWS` may also come from another file. */
function sdkNamesIn(code: string): readonly string[] {
  const form = /(?:import\s+(?:\*\s*as\s+)?(\w+)\s+from|\b(\w+)\s*=\s*require\()\s*["']aws-sdk["']/g;
  return ["AWS", ...[...code.matchAll(form)].map(([, imported, required]) => imported ?? required ?? "AWS")];
}

/** A member of version 2 if it is a client. Clients begin with a capital letter, but so do classes that configure them. */
function memberOf(member: string, sdk?: string): readonly NamedClient[] {
  const isClient = /^[A-Z]/.test(member) && !/^(Config|Endpoint|HttpRequest)$|Credentials$/.test(member);
  return named(isClient ? member : undefined, sdk === undefined ? member : `${sdk}.${member}`);
}

function named(client: string | undefined, written: string): readonly NamedClient[] {
  return client === undefined ? [] : [{ client, written }];
}
