import { findService } from "../services/catalogue";
import { show } from "../shapes/text";
import { defineRule, finding } from "./rule";

export const customKeyOfCatalogue = defineRule({
  id: "custom-key-of-catalogue",
  what: "The key of a custom service is not the name of a service of the catalogue.",
  why: "Both would have the same key in for_each, and readers would confuse them.",
  check: ({ requests }) =>
    requests.flatMap(({ name, path, isCustom }) =>
      isCustom && findService(name)
        ? finding(path, `${show(name)} is a service of the catalogue: move it to services, or choose another key`)
        : [],
    ),
});
