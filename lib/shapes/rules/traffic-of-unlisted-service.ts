import { shapeRule } from "../rule";
import { quoteList, show } from "../text";

export const trafficOfUnlistedService = shapeRule({
  id: "traffic-of-unlisted-service",
  what: "Traffic is given for services that are estimated.",
  why: "The traffic of any other service would be ignored, and the estimate be too low.",
  message: (name: string, services: readonly string[]) =>
    services.includes(name)
      ? undefined
      : `${show(name)} is not one of the services: use ${quoteList([...new Set(services)])}`,
});
