import { unknownService as unknownServiceName } from "../shapes/rules/unknown-service";
import { shortNames } from "./full-service-name";
import { defineRule } from "./rule";

export const unknownService = defineRule({
  ...unknownServiceName,
  check: ({ requests }) =>
    requests.flatMap(({ name, path, isCustom, service }) =>
      isCustom || service || shortNames(name) ? [] : unknownServiceName.check(path, name, "customServices"),
    ),
});
