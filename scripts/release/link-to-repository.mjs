// Links of the packed texts: what is not in the package is read in the repository, at the tag of the version.

const LINK = /(!?)(\[[^\]]*\])\((?!https?:|mailto:|#)(?:\.\/)?([^)\s]+)\)/g;

/** A text in Markdown with every relative link to a file that is not packed made absolute. */
export function linkToRepository(text, { homepage, version }, packed) {
  const repository = homepage.replace(/#.*$/, "");
  return text.replaceAll(LINK, (link, image, label, path) => {
    if (packed.includes(path.replace(/#.*$/, ""))) return link;
    return `${image}${label}(${repository}/${image ? "raw" : "blob"}/v${version}/${path})`;
  });
}
