import { show } from "../shapes/text";
import type { Rule } from "./rule";

/** Demands keys of custom services that outputs do not use for something else. */
export const reservedCustomKey: Rule = {
  id: "reserved-custom-key",
  severity: "error",
  basis: "shape",
  what: 'The key of a custom service does not end with ".Gateway" or ".Interface".',
  why: 'Outputs use such a key for the second endpoint of a service, such as "s3.Interface".',
  check: ({ requests }) =>
    requests.flatMap(({ name, path, isCustom }) =>
      isCustom && /\.(Gateway|Interface)$/.test(name)
        ? [
            {
              path,
              message: `${show(name)} ends like the key of a second endpoint of one service, such as "s3.Interface": choose another key`,
            },
          ]
        : [],
    ),
};
