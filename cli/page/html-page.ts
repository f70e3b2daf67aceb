import { escapeHtml } from "./html";

/** What a page shows; all but `style` and `body` are text. */
export interface PageParts {
  readonly title: string;
  readonly heading: string;
  readonly subtitle: string;
  /** Its style sheet. */
  readonly style: string;
  /** HTML. */
  readonly body: string;
}

/** An HTML page that loads nothing else and runs no script. */
export function htmlPage({ title, heading, subtitle, style, body }: PageParts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>${escapeHtml(heading)}</h1>
<p class="subtitle">${escapeHtml(subtitle)}</p>
${body}
</main>
</body>
</html>
`;
}
