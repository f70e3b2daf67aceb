import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = join(__dirname, "..", "..");
const TSC = join(dirname(require.resolve("typescript-7/package.json")), "bin", "tsc");
const CURSOR = "|";

/** Gives a folder outside of the repository with modules of this folder, under the settings of the repository. */
function inFolder<Result>(modules: readonly string[], use: (paths: readonly string[]) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), "typescript-7-"));
  const settings = { extends: join(ROOT, "tsconfig.json"), compilerOptions: { types: [], noUnusedLocals: false } };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ ...settings, include: ["*.ts"] }));
  const paths = modules.map((text, index) => {
    const path = join(folder, `snippet-${index}.ts`);
    writeFileSync(path, text.replaceAll('"../../lib"', JSON.stringify(join(ROOT, "lib"))));
    return path;
  });
  const clean = () => rmSync(folder, { recursive: true });
  const result = use(paths);
  if (result instanceof Promise) result.finally(clean);
  else clean();
  return result;
}

/** Compiles modules with the compiler of TypeScript 7, and gives the complaints about each. */
export function compileWith7(modules: readonly string[]): readonly (readonly string[])[] {
  return inFolder(modules, ([first = "", ...others]) => {
    const { stdout } = spawnSync(process.execPath, [TSC, "-p", dirname(first)], {
      cwd: dirname(first),
      encoding: "utf8",
    });
    const complaints = stdout.split(/^(?=\S.*: error TS)/m);
    return [first, ...others].map((_, index) =>
      complaints
        .filter((text) => text.startsWith(`snippet-${index}.ts(`))
        .map((text) => text.replace(/^.*?error TS\d+: /, "").trimEnd()),
    );
  });
}

/** What the language server of TypeScript 7 offers at the `|` of a module, without the question marks of its labels. */
export function offersWith7(marked: string): Promise<readonly string[]> {
  return inFolder([marked.replace(CURSOR, "")], async ([path = ""]) => {
    const server = openServer();
    const { uri, position } = await openDocument(server, path, marked);
    const list: Completions = await server.ask("textDocument/completion", { textDocument: { uri }, position });
    server.close();
    return list.items.map(({ label }) => label.replace(/\?$/, ""));
  });
}

interface Completions {
  readonly items: readonly { readonly label: string }[];
}

interface Server {
  readonly ask: (method: string, params: object) => Promise<ReturnType<typeof JSON.parse>>;
  readonly tell: (method: string, params: object) => void;
  readonly close: () => void;
}

async function openDocument(server: Server, path: string, marked: string) {
  const [uri, rootUri] = [pathToFileURL(path).href, pathToFileURL(dirname(path)).href];
  await server.ask("initialize", { processId: process.pid, rootUri, capabilities: {} });
  server.tell("initialized", {});
  const text = marked.replace(CURSOR, "").replaceAll('"../../lib"', JSON.stringify(join(ROOT, "lib")));
  server.tell("textDocument/didOpen", { textDocument: { uri, languageId: "typescript", version: 1, text } });
  const before = marked.slice(0, marked.indexOf(CURSOR)).split("\n");
  return { uri, position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 } };
}

/** Speaks the Language Server Protocol with a process of `tsc --lsp`. */
function openServer(): Server {
  const child = spawn(process.execPath, [TSC, "--lsp", "--stdio"]);
  const send = (message: object) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const answers = answersOf(child, send);
  let id = 0;
  return {
    ask: (method, params) => {
      id += 1;
      const answer = answers(id);
      send({ id, method, params });
      return answer;
    },
    tell: (method, params) => send({ method, params }),
    close: () => child.kill(),
  };
}

function answersOf({ stdout }: ChildProcessWithoutNullStreams, send: (message: object) => void) {
  const waiting = new Map<number, (result: unknown) => void>();
  let read = Buffer.alloc(0);
  stdout.on("data", (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    for (let message = firstMessage(read); message; message = firstMessage(read)) {
      read = read.subarray(message.end);
      const { id, method, result } = JSON.parse(message.body);
      if (method === undefined) waiting.get(id)?.(result);
      // The server asks for settings of its own, and waits.
      else if (id !== undefined) send({ id, result: null });
    }
  });
  return (id: number) => new Promise<ReturnType<typeof JSON.parse>>((answer) => waiting.set(id, answer));
}

function firstMessage(read: Buffer): { readonly body: string; readonly end: number } | undefined {
  const head = /^[\s\S]*?Content-Length: (\d+)[\s\S]*?\r\n\r\n/.exec(read.toString("latin1"));
  if (!head) return undefined;
  const end = head[0].length + Number(head[1]);
  return read.length < end ? undefined : { body: read.subarray(head[0].length, end).toString("utf8"), end };
}
