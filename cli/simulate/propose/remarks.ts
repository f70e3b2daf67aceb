import { joinWords, show } from "../../../lib/shapes/text";
import { showCalls, showSpan } from "../report/show-calls";
import type { CollectedCalls, NotOpened } from "./collected-calls";
import { staysNot } from "./present-denies";
import { resourcesOfAccount } from "./unnamed-resources";

const REASONS: Readonly<Record<NotOpened, string>> = {
  "refused already": "IAM refused them already",
  "unknown principal": "their records do not say whose principal made them",
  "other service": "the IAM data says that this endpoint does not carry their actions",
  "too many": "there are too many different ones to keep",
};

/** What the statements for the calls of an endpoint rest on and leave out, a sentence each. */
export function remarksOn(calls: CollectedCalls): readonly string[] {
  return [
    `${showCalls(calls.calls)}, ${showSpan(calls)}.`,
    ...(calls.denied > 0 ? [`Look twice: an endpoint denied ${showCalls(calls.denied)} (VpceAccessDenied).`] : []),
    ...[...calls.outside].map(([account, left]) => {
      return `Look twice: ${showCalls(left)} of account ${account} met no conditions of the present policy, and would pass.`;
    }),
    ...[...calls.notOpened].map(([reason, { calls: left, actions }]) => {
      return `Not opened: ${showCalls(left)}, since ${REASONS[reason]} (${[...actions].sort().join(", ")}).`;
    }),
    ...[...calls.allowances.values()].map(({ about }) => `Resources of AWS: ${about}`),
    ...unnamedRemarks(calls),
    ...doubtRemarks(calls),
    ...perimeterRemarks(calls),
  ].filter((remark, index, all) => all.indexOf(remark) === index);
}

/** What is done about calls whose records do not name the resource. */
function unnamedRemarks({ actions, service }: CollectedCalls): readonly string[] {
  return [...actions.values()]
    .filter(({ unnamed }) => unnamed > 0)
    .map(({ action, unnamed, seen, places }) => {
      const head = `The records of ${showCalls(unnamed)} of ${action} do not name the resource`;
      if (seen.exact.size + seen.beginnings.size > 0) return `${head}: only those that others name are opened.`;
      const isOpened = [...places].some((place) => {
        const [region = "", account = ""] = place.split(" ");
        return resourcesOfAccount(action, service, { region, account: account || undefined }).length > 0;
      });
      return isOpened
        ? `${head}: all of the account are opened, so write the ARNs if you know them.`
        : `${head}: not opened.`;
    });
}

/** What the conditions and the Deny statements of the present policy do to the calls. */
function perimeterRemarks({ unproven, unknownKeys, denies, perimeter }: CollectedCalls): readonly string[] {
  const keys = joinWords([...unknownKeys].sort(), "and");
  const left = denies.filter(staysNot).map(({ statement }) => show(statement["Sid"] ?? statement));
  const written = JSON.stringify([perimeter.map(({ conditions }) => conditions), denies]);
  return [
    unproven > 0 &&
      `The records of ${showCalls(unproven)} do not show ${keys}, on which the conditions of the perimeter depend.`,
    left.length > 0 && `Left out, since they stop recorded calls or except principals: ${left.join(", ")}.`,
    perimeter.some(({ needsTag, isWhole }) => needsTag && isWhole) && EXEMPT,
    written.includes("${terraform:") &&
      "Replace ${terraform:…} by your own expressions, whose values only Terraform knows.",
  ].filter((remark) => typeof remark === "string");
}

const EXEMPT =
  "Principals that a tag exempts from the present policy are not exempt from this one: keep that statement for emergencies.";

/** Actions that may act on resources, but whose records name none. */
function doubtRemarks({ actions }: CollectedCalls): readonly string[] {
  return [...actions.values()]
    .filter(({ onEverything, actsOn }) => onEverything && actsOn === "unknown")
    .map(({ action }) => `"*" for ${action}: the records name no resource.`);
}
