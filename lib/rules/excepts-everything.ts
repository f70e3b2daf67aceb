import { textsOf } from "../policy/document/normal";
import { defineRule, eachStatement, type Finding } from "./rule";

export const exceptsEverything = defineRule({
  id: "excepts-everything",
  basis: "judgement",
  what: "A statement does not except all actions or all resources.",
  why: "Nothing remains that it is about, so an Allow allows nothing and a Deny denies nothing.",
  check: eachStatement(({ effect, actions, resources }) => {
    const outcome = effect.value === "Deny" ? "denies nothing" : "allows nothing";
    return [
      { list: actions, what: "all actions" },
      { list: resources, what: "all resources" },
    ].flatMap(({ list, what }): readonly Finding[] => {
      const all = list.negated ? textsOf(list.items).find(({ value }) => /^\*+$/.test(value)) : undefined;
      const message = `This statement excepts ${what}, so it ${outcome}: name what is excepted, or leave the statement out`;
      return all === undefined ? [] : [{ path: all.path, message }];
    });
  }),
});
