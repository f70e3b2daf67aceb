// What readers of the API reference need not see: where a member is inherited from, and the dash before a default.
import { Converter } from "typedoc";

/** @param {import("typedoc").Application} app */
export function load({ converter }) {
  converter.on(Converter.EVENT_RESOLVE_END, ({ project }) => {
    for (const reflection of Object.values(project.reflections)) {
      if ("inheritedFrom" in reflection) delete reflection.inheritedFrom;
      for (const { tag, content } of reflection.comment?.blockTags ?? []) {
        const [first] = content;
        if (tag === "@default" && first) first.text = first.text.replace(/^- /, "");
      }
    }
  });
}
