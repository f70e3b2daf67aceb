import { run } from "../terraform";

const OPTIONS = [
  "--prefer-offline",
  "--no-audit",
  "--no-fund",
  "--ignore-scripts",
  "--no-update-notifier",
  "--loglevel=error",
];

// Of a package that it could not ask for, npm may say that it found no version.
const UNREACHABLE = /E(AI_AGAIN|CONN\w+|NOTFOUND|NETUNREACH|TIMEDOUT|SOCKETTIMEDOUT|NOTCACHED)\b|Found: \S+@undefined/;

/** Runs npm in a folder and returns what it printed; rejects with what it said when it fails. */
export function npm(dir: string, args: readonly string[]): Promise<string> {
  return run("npm", args, { dir, env: environment() });
}

/** Installs packages as a user does: npm checks every version and every peer. */
export async function install(dir: string, args: readonly string[] = []): Promise<void> {
  try {
    await npm(dir, ["install", ...OPTIONS, ...args]);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const cause = UNREACHABLE.test(said) ? "npm cannot reach its registry" : "npm refuses";
    throw new Error(`Cannot install the packages of a user's project: ${cause}\n${said}`);
  }
}

/** The environment of this process without what npm sets for the scripts that it runs. */
export function environment(): Readonly<Record<string, string>> {
  const entries = Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package|config_local)/.test(name));
  return Object.fromEntries(entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
