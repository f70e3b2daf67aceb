/** A file of a project. */
export interface ProjectFile {
  /** Path from the folder that was asked about, with slashes. */
  readonly path: string;
  /** Its content. */
  readonly text: string;
}

/** A client of an AWS SDK in a file. */
export interface FoundClient {
  /** The client as the SDK calls it: `client-s3` without `client-`, `SQS`, `sqs`. */
  readonly client: string;
  /** How the file names it. */
  readonly written: string;
  /** Where: `src/a.ts:3`. */
  readonly at: string;
  /** Whether a package is only declared, and only for development. */
  readonly weak: boolean;
}

/** Something in a file that may be a client, but cannot be told. */
export interface Unclear {
  /** Where: `src/a.ts:3`. */
  readonly at: string;
  /** What is written there. */
  readonly written: string;
  /** Why it cannot be told. */
  readonly why: string;
}

/** What a file tells. */
export interface Findings {
  readonly clients: readonly FoundClient[];
  readonly unclear: readonly Unclear[];
}

/** A client and how a file names it. */
export type NamedClient = Pick<FoundClient, "client" | "written">;

/** A way to name clients in code. */
export interface Pattern {
  /** What it looks like. */
  readonly form: RegExp;
  /** The clients that a match names; none where it names something else. */
  readonly clients: (match: RegExpExecArray) => readonly NamedClient[];
}

/** Nothing found. */
export const NOTHING: Findings = { clients: [], unclear: [] };

const DYNAMIC = "the name is known at run time only";

/** The clients that patterns find in the code of a file, where each character has the place that it has in the file. */
export function matchAll(
  file: ProjectFile,
  code: string,
  patterns: readonly Pattern[],
): readonly FoundClient[] {
  return patterns.flatMap(({ form, clients }) => {
    return [...code.matchAll(form)].flatMap((match) => {
      const at = placeOf(file, match.index);
      return clients(match).map((client) => ({ ...client, at, weak: false }));
    });
  });
}

/** The places where a client has a name that the code does not tell. */
export function unclearIn(file: ProjectFile, code: string, forms: readonly RegExp[]): readonly Unclear[] {
  return forms.flatMap((form) => {
    return [...code.matchAll(form)].map(({ 0: match, index }) => {
      return atRunTime(placeOf(file, index), file.text.slice(index, index + match.length));
    });
  });
}

/** A client whose name the code does not tell; what is written there is shown on one line. */
export function atRunTime(at: string, written: string): Unclear {
  return { at, written: written.replace(/\s+/g, " "), why: DYNAMIC };
}

/** A place as editors open it: `src/a.ts:3`. */
export function placeOf({ path, text }: ProjectFile, index: number): string {
  return `${path}:${text.slice(0, index).split("\n").length}`;
}
