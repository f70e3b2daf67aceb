import { type Dirent, readdirSync, type Stats, statSync } from "node:fs";
import { join } from "node:path";
import { whyNotRead } from "../../file-errors";

/** A file of a trail, or standard input, whose size is not known. */
export interface TrailFile {
  /** Its path; `-` for standard input. */
  readonly path: string;
  /** Its size in bytes; 0 for standard input. */
  readonly bytes: number;
}

/**
 * Folders of CloudTrail that hold no calls.
 * https://docs.aws.amazon.com/awscloudtrail/latest/userguide/get-and-view-cloudtrail-log-files.html (read 2026-11-28)
 */
const WITHOUT_CALLS: ReadonlyMap<string, string> = new Map([
  ["CloudTrail-Digest", "it holds digests of log files, no calls"],
  ["CloudTrail-Insight", "it holds Insights events, no calls"],
  ["CloudTrail-Aggregated", "it holds summaries of calls, no calls"],
]);

/** Network activity events repeat calls that other events record in full: those are read first. */
const NETWORK_ACTIVITY = "CloudTrail-NetworkActivity";

/**
 * The files that paths name, and those in folders that they name, sorted. Hidden files are left out, as are CloudTrail's
 * folders without calls, which are reported.
 */
export function listFiles(
  paths: readonly string[],
  report: (path: string, reason: string) => void,
): readonly TrailFile[] {
  const files = [...new Set(paths)].flatMap((path) => (path === "-" ? [{ path, bytes: 0 }] : filesAt(path, report)));
  const isNetwork = ({ path }: TrailFile) => path.includes(NETWORK_ACTIVITY);
  return [...files.filter((file) => !isNetwork(file)), ...files.filter(isNetwork)];
}

function filesAt(path: string, report: (path: string, reason: string) => void): readonly TrailFile[] {
  try {
    const found = statSync(path);
    return found.isDirectory() ? filesIn(path, report) : [fileOf(path, found)];
  } catch (error) {
    report(path, whyNotRead(error));
    return [];
  }
}

function filesIn(folder: string, report: (path: string, reason: string) => void): readonly TrailFile[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith("."))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      const reason = entry.isDirectory() ? WITHOUT_CALLS.get(entry.name) : whyNotFollowed(entry, path);
      if (reason === undefined) return filesAt(path, report);
      report(path, reason);
      return [];
    });
}

/** A link to a folder may lead back to where it is. */
function whyNotFollowed(entry: Dirent, path: string): string | undefined {
  const leadsToFolder = entry.isSymbolicLink() && statSync(path, { throwIfNoEntry: false })?.isDirectory();
  return leadsToFolder ? "it is a link to a folder, which is not followed: give the folder itself" : undefined;
}

function fileOf(path: string, { size }: Stats): TrailFile {
  return { path, bytes: size };
}
