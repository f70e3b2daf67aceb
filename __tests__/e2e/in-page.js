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

/** Elements that hide a part of their text. */
function cut() {
  const full = [...document.querySelectorAll("main *")].filter((one) => one.scrollWidth > one.clientWidth + 1);
  return full
    .filter((one) => one.clientWidth > 1 && /hidden|clip/.test(getComputedStyle(one).overflowX))
    .map((one) => `${one.tagName} ${one.className}: ${one.textContent.slice(0, 40)}`);
}

/** Paragraphs and cells whose text hardly stands out from the background of the page. */
function faint() {
  const light = (colour) => {
    const [red, green, blue] = colour.match(/[\d.]+/g).map((part) => Number(part) / 255);
    const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
  };
  const surface = light(background());
  const texts = [...document.querySelectorAll("main p, main td, main li, main h1, main h2")];
  return texts
    .filter((one) => {
      const own = light(getComputedStyle(one).color);
      return (Math.max(own, surface) + 0.05) / (Math.min(own, surface) + 0.05) < 4.5;
    })
    .map((one) => one.textContent.slice(0, 40));
}

function isDark() {
  return document.documentElement.classList.contains("dark");
}

globalThis.inPage = { findClashes, contrasts, widthOfPage, scrolling, background, cut, faint, isDark };
