// Runs in the page that a test opened, where a browser's objects are.

/** Pairs of texts of one drawing that touch, and texts that leave it. */
function findClashes() {
  return [...document.querySelectorAll("figure svg")].flatMap((svg) => {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map((text) => ({
      text: text.textContent,
      box: text.getBoundingClientRect(),
    }));
    const outside = texts.filter(({ box }) => !contains(frame, box));
    const touching = texts.flatMap((one, index) =>
      texts
        .slice(index + 1)
        .filter((other) => overlap(one.box, other.box))
        .map(({ text }) => `${one.text} / ${text}`),
    );
    return [...outside.map(({ text }) => `outside: ${text}`), ...touching];
  });
}

function contains(frame, box) {
  const within = (low, high) => low >= -1 && high <= 1;
  return (
    within(box.left - frame.left, box.right - frame.right) && within(box.top - frame.top, box.bottom - frame.bottom)
  );
}

function overlap(one, other) {
  const across = other.left < one.right - 1 && one.left < other.right - 1;
  return across && other.top < one.bottom - 2 && one.top < other.bottom - 2;
}

/** Contrast ratios of colours of the style sheet with the surface behind them, as WCAG computes them. */
function contrasts(names) {
  const style = getComputedStyle(document.documentElement);
  const luminance = (name) => {
    const hex = style.getPropertyValue(name).trim().slice(1);
    const [red, green, blue] = [0, 2, 4]
      .map((start) => Number.parseInt(hex.slice(start, start + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const surface = luminance("--surface");
  return names.map((name) => {
    const [darker, lighter] = [luminance(name), surface].sort((one, other) => one - other);
    return (lighter + 0.05) / (darker + 0.05);
  });
}

function widthOfPage() {
  return document.documentElement.scrollWidth;
}

/** Elements that a reader would have to scroll sideways. */
function scrolling() {
  const wide = [...document.querySelectorAll("main *")].filter((one) => one.scrollWidth > one.clientWidth + 1);
  return wide.filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowX)).map((one) => one.className);
}

function background() {
  return getComputedStyle(document.body).backgroundColor;
}

globalThis.inPage = { findClashes, contrasts, widthOfPage, scrolling, background };
