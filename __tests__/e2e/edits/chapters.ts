import type { Chapter } from "./edit";
import { GROUPS } from "./groups";
import { NETWORK } from "./network";
import { OPTIONS } from "./options";
import { POLICIES } from "./policies";
import { SERVICES } from "./services";
import { STRUCTURE } from "./structure";

/** Every edit that the suite tries, in the order of the table. */
export const CHAPTERS: readonly Chapter[] = [SERVICES, NETWORK, GROUPS, POLICIES, OPTIONS, STRUCTURE];
