import { show } from "../shapes/text";
import { leadsToNamesake } from "./namesake";
import { defineRule, finding } from "./rule";

export const customServiceInCatalogue = defineRule({
  id: "custom-service-in-catalogue",
  severity: "warn",
  basis: "judgement",
  what: "A service that the catalogue has is one of services.",
  why: "There its facts are known: ports, private names, policies and regions.",
  check: ({ requests }) =>
    requests.flatMap((request) => {
      if (!request.isCustom || !leadsToNamesake(request)) return [];
      const name = show(request.name);
      return finding(
        request.path,
        `The catalogue has ${name} now: write services: { ${name}: { ... } } with the options of this one but type and serviceName, and with privateDnsEnabled, which is on by default there. Its key stays, so no endpoint is replaced`,
      );
    }),
});
