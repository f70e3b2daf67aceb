/** An action that AWS authorizes for an event; `if` and `unless` name members of `requestParameters`. */
export interface ActionRow {
  readonly action: string;
  /** The member without which AWS does not ask for the action. */
  readonly if?: string;
  /** The member with which AWS does not ask for the action. */
  readonly unless?: string;
  /** The member that names what the action acts on, if that is not the resource of the event. */
  readonly on?: string;
  /** The operation of the items of DynamoDB that the action is for: `Put`, or the first word of a statement. */
  readonly operation?: string;
}

/** How `requestParameters` names the resource of an event. */
export interface ResourceRow {
  /** The member with the value of each variable of the form; `Account` if it may be another than the caller's. */
  readonly members: Readonly<Record<string, string>>;
  /** What the values look like, as a regular expression; others name something else. */
  readonly only?: string;
  /** What follows the form in the ARN that AWS authorizes. */
  readonly end?: string;
  /** The other forms of an action of which a call has one; an action with still others needs several resources. */
  readonly instead?: readonly string[];
  /** Whether it says more than the resources that the record lists. */
  readonly order?: "first";
}

/** The facts of data/recorded-calls, as scripts/generate-recorded-calls.ts writes them. */
export interface RecordedCallsFile {
  /** The IAM prefix of each event source that has another name than its prefix. */
  readonly prefixes: Readonly<Record<string, string>>;
  /** By event source, the events whose actions have other names. */
  readonly actions: Readonly<Record<string, Readonly<Record<string, readonly (string | ActionRow)[]>>>>;
  /** By IAM prefix that several endpoint services carry, the events of each; `*` stands for those that none lists. */
  readonly endpoints: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** By form of ARN in the IAM data. */
  readonly resources: Readonly<Record<string, ResourceRow>>;
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
