import { findService } from "../services/catalogue";
import { show } from "../shapes/text";
import { leadsToNamesake } from "./namesake";
import { defineRule, finding } from "./rule";

export const customKeyOfCatalogue = defineRule({
  id: "custom-key-of-catalogue",
  what: "The key of a custom service is not the name of another service of the catalogue.",
  why: "Both would have the same key in for_each, and readers would confuse them.",
  check: ({ requests }) =>
    requests.flatMap((request) => {
      const { name, path, isCustom } = request;
      const isTwice = requests.some((other) => other.name === name && !other.isCustom);
      return isCustom && findService(name) && (isTwice || !leadsToNamesake(request))
        ? finding(path, `${show(name)} is a service of the catalogue: move it to services, or choose another key`)
        : [];
    }),
});
