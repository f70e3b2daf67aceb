/** A file of a project. */
export interface ProjectFile {
  /** Path from the folder of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** A client of an AWS SDK in a file. */
export interface FoundClient {
  /** The name of the client in the SDK: `s3` of `client-s3`, `SQS`, `sqs`. */
  readonly client: string;
  /** How the file writes it. */
  readonly written: string;
  /** Where it is: `src/a.ts:3`. */
  readonly at: string;
  /** Whether a package.json declares it only for development. */
  readonly weak: boolean;
}

/** Something in a file that may be a client. */
export interface Unclear extends Pick<FoundClient, "at" | "written"> {
  /** Why it is unclear which client it is, or whether it needs an endpoint. */
  readonly why: string;
}

/** What a file says about the clients of a project. */
export interface FoundClients {
  readonly clients: readonly FoundClient[];
  readonly unclear: readonly Unclear[];
}

/** What a file without clients says. */
export const NO_CLIENTS: FoundClients = { clients: [], unclear: [] };

/** A use of a client whose name the code does not show. */
export function namedAtRunTime(at: string, written: string): Unclear {
  return { at, written: written.replace(/\s+/g, " "), why: "the name is known only at run time" };
}

/** A place as editors open it: `src/a.ts:3`. */
export function placeOf({ path, text }: ProjectFile, index: number): string {
  return `${path}:${text.slice(0, index).split("\n").length}`;
}
