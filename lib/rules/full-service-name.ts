import { findService, suggestServices } from "../services/catalogue";
import { didYouMean, show } from "../shapes/text";
import { defineRule, finding } from "./rule";

const FULL_NAME =
  /^(?:[a-z]{2}\.)?(?:com\.amazonaws|aws\.[a-z]+|api\.aws|eu\.amazonaws)\.(?:[a-z]{2,4}(?:-[a-z]+)+-\d+\.)?(.+)$/;

export const fullServiceName = defineRule({
  id: "full-service-name",
  what: "A service is named by the last part of its full name.",
  why: "The library writes the full name itself, for the region and the partition of the VPC.",
  check: ({ requests }) =>
    requests.flatMap(({ name, path, isCustom, service }) => {
      const short = isCustom || service ? undefined : shortNames(name);
      if (!short) return [];
      const advice = short.length > 0 ? didYouMean(short) : "use customServices with serviceName for it";
      return finding(
        path,
        `${show(name)} is a full service name, but services are named by their last part: ${advice}`,
      );
    }),
});

/** The services that a full service name may mean; undefined if the name is not a full one. */
export function shortNames(name: string): readonly string[] | undefined {
  const last = FULL_NAME.exec(name)?.[1];
  if (last === undefined) return undefined;
  return findService(last) ? [last] : suggestServices(last);
}
