/** An action that AWS authorizes for an event; `if` and `unless` name members of `requestParameters`. */
export interface ActionRow {
  readonly action: string;
  /** The member without which AWS does not ask for the action. */
  readonly if?: string;
  /** The member with which AWS does not ask for the action. */
  readonly unless?: string;
  /** What the action acts on, if that is not the resource of the event. */
  readonly on?: "copy-source";
}

/** The facts of data/recorded-calls, as scripts/generate-recorded-calls.ts writes them. */
export interface RecordedCallsFile {
  /** The IAM prefix of each event source that has another name than its prefix. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** By event source, the events whose actions have other names. */
  readonly actions: Readonly<Record<string, Readonly<Record<string, readonly (string | ActionRow)[]>>>>;
  /** By event source of several endpoint services, the events of each; `*` stands for all others. */
  readonly endpoints: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By form of ARN, the members of `requestParameters` that fill it, such as `sqs:${Region}:…` */
  readonly resources: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

let loaded: RecordedCallsFile | undefined;

/** Loaded on first use, since only the commands that read recorded activity need it. */
export function recordedCalls(): RecordedCallsFile {
  loaded ??= load();
  return loaded;
}

function load(): RecordedCallsFile {
  const file: RecordedCallsFile = require("./recorded-calls.generated.json");
  return file;
}
