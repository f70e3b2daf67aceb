// Links of the packed texts: what is not in the package is read in the repository, at the tag of the version.

const LINK = /(!?)(\[[^\]]*\])\((?!https?:|mailto:|#)(?:\.\/)?([^)\s]+)\)/g;

/** A text in Markdown with every link to a file that is not packed made one to the tag of its version. */
export function linkToRepository(text, { homepage, version }, packed) {
  const repository = homepage.replace(/#.*$/, "");
  const name = repository.replace("https://github.com/", "");
  const tagged = text.replaceAll(new RegExp(`(${name}/(?:blob/)?)HEAD/`, "g"), (_, start) => `${start}v${version}/`);
  return tagged.replaceAll(LINK, (link, image, label, path) => {
    if (packed.includes(path.replace(/#.*$/, ""))) return link;
    return `${image}${label}(${repository}/${image ? "raw" : "blob"}/v${version}/${path})`;
  });
}
