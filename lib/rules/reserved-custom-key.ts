import { show } from "../shapes/text";
import { defineRule, finding } from "./rule";

export const reservedCustomKey = defineRule({
  id: "reserved-custom-key",
  what: 'The key of a custom service does not end with ".Gateway" or ".Interface".',
  why: 'Outputs use such a key for the second endpoint of a service, such as "s3.Interface".',
  check: ({ requests }) =>
    requests.flatMap(({ name, path, isCustom }) =>
      isCustom && /\.(Gateway|Interface)$/.test(name)
        ? finding(
            path,
            `${show(name)} ends like the key of a second endpoint of one service, such as "s3.Interface": choose another key`,
          )
        : [],
    ),
});
