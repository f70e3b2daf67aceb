import { unknownService as unknownServiceName } from "../shapes/rules/unknown-service";
import { shortNames } from "./full-service-name";
import { defineRule } from "./rule";

/** The rule about names of services, for the services of a construct. A full service name has a rule of its own. */
export const unknownService = defineRule({
  ...unknownServiceName,
  check: ({ requests }) =>
    requests.flatMap(({ name, path, isCustom, service }) =>
      isCustom || service || shortNames(name) ? [] : unknownServiceName.check(path, name, "customServices"),
    ),
});
