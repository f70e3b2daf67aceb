import { CONTACT_CAUSES } from "./contact-causes";
import { NAME_CAUSES } from "./name-causes";
import type { CauseText } from "./words";

const NO_TEXT: CauseText = { why: () => "", remedy: () => "" };

const UNKNOWN: CauseText = {
  why: () => "Unknown: several causes are possible",
  remedy: () => "Run the check again, also from another host in the VPC",
};

/** The likely causes of problems and warnings: `none` for a note, `unknown` if no cause is likelier than others. */
export const CAUSES = { none: NO_TEXT, unknown: UNKNOWN, ...NAME_CAUSES, ...CONTACT_CAUSES } as const;

/** What has likely caused a finding. */
export type Cause = keyof typeof CAUSES;
