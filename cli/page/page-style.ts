/**
 * The style sheet of a page: light or dark like the reader's system, and for print.
 *
 * @param cardsUpTo pixels up to which each row of a table is a card
 */
export function pageStyle(cardsUpTo = 640): string {
  return STYLE.replace("CARDS_UP_TO", `${cardsUpTo}px`);
}

const STYLE = `
:root {
  color-scheme: light dark;
  --page: #f6f7f9; --surface: #ffffff; --text: #17202b; --muted: #566273; --grid: #d8dee6;
  --hours: #1f5fbf; --data: #7fb0f5; --nat: #c65a11; --good: #12703a; --bad: #a8321e;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --page: #10151c; --surface: #18202a; --text: #e8edf3; --muted: #9fadbd; --grid: #344152;
    --hours: #6ea8ff; --data: #2f62ad; --nat: #f2994a; --good: #5ccf8b; --bad: #ff8f78;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 1180px; margin: 0 auto; padding: 32px 20px 48px; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.2; }
h2 { margin: 0 0 12px; font-size: 1.15rem; }
.subtitle { margin: 6px 0 24px; color: var(--muted); }
section, figure { margin: 0 0 20px; padding: 20px; background: var(--surface); border: 1px solid var(--grid); border-radius: 10px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(210px, 1fr)); gap: 12px; margin: 0 0 20px; padding: 0; list-style: none; }
.cards li { padding: 14px 16px; background: var(--surface); border: 1px solid var(--grid); border-radius: 10px; }
.cards b { display: block; font-size: 1.6rem; line-height: 1.25; font-variant-numeric: tabular-nums; }
.cards span { color: var(--muted); font-size: 0.92rem; }
.cards .good b { color: var(--good); }
.cards .bad b { color: var(--bad); }
.findings { margin: 0; padding-left: 1.2em; }
.scroll { overflow-x: auto; }
.scroll + .findings { margin-top: 14px; }
table { width: 100%; border-collapse: collapse; font-size: 0.9rem; }
caption { text-align: left; font-weight: 600; font-size: 1.15rem; padding-bottom: 10px; }
th, td { padding: 6px 10px 6px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--grid); }
thead th { color: var(--muted); font-weight: 600; white-space: nowrap; }
tbody th { font-weight: 600; }
tfoot th, tfoot td { font-weight: 700; border-bottom: 0; }
.figure { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; padding-right: 16px; }
svg { display: block; width: 100%; height: auto; }
figure caption { margin-top: 14px; font-size: 0.95rem; }
figure th[scope="row"] { font-weight: 400; }
.outcome { margin: -6px 0 12px; color: var(--muted); }
.legend { display: flex; flex-wrap: wrap; gap: 4px 22px; margin: 0 0 10px; padding: 0; list-style: none; font-size: 0.9rem; }
.legend li { display: flex; align-items: center; gap: 8px; }
.legend i { display: inline-block; width: 26px; }
.legend .area { width: 14px; height: 14px; border-radius: 3px; background: var(--mark); }
.legend .line { border-top: 3px solid var(--mark); }
.legend .dashes { border-top: 3px dashed var(--mark); }
.legend .dot { width: 10px; height: 10px; border-radius: 50%; background: var(--mark); }
.legend .ring { width: 12px; height: 12px; border-radius: 50%; border: 2px solid var(--mark); }
.wide { min-width: 8em; }
.short { white-space: nowrap; }
.source { min-width: 16em; overflow-wrap: anywhere; }
.name { min-width: 7em; overflow-wrap: anywhere; }
pre { margin: 6px 0 14px; padding: 10px 12px; border: 1px solid var(--grid); border-radius: 8px; font-size: 0.86rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.drawing.narrow { display: none; }
@media screen and (max-width: CARDS_UP_TO) {
  main { padding: 20px 12px 32px; }
  section, figure { padding: 14px; }
  .drawing.wide { display: none; }
  .drawing.narrow { display: block; }
  table, tbody, tfoot, tr, td { display: block; }
  tbody th, tfoot th { display: block; border-bottom: 0; padding: 10px 0 2px; }
  caption { display: block; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { border-bottom: 1px solid var(--grid); padding-bottom: 8px; }
  td { display: flex; justify-content: space-between; gap: 16px; border-bottom: 0; padding: 2px 0; text-align: right; white-space: normal; }
  td::before { content: attr(data-title); flex: none; max-width: 70%; color: var(--muted); text-align: left; white-space: normal; overflow-wrap: normal; }
  td:empty { display: none; }
  .figure { padding-right: 0; }
  .source, .name { min-width: 0; }
  .findings, .remarks, h1, .subtitle { overflow-wrap: anywhere; }
}
.remarks { margin: 0; padding-left: 1.2em; color: var(--muted); font-size: 0.9rem; }
@media print {
  :root { --page: #ffffff; }
  @page { size: A4; margin: 14mm; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 18pt; }
  section, figure, .cards li { border-radius: 0; padding: 8pt 0; border-width: 0; }
  section, figure { border-top: 1px solid var(--grid); margin: 0 0 8pt; }
  .cards { grid-template-columns: repeat(4, 1fr); }
  .cards b { font-size: 14pt; }
  .scroll { overflow: visible; }
  table { font-size: 8pt; }
  th, td { padding: 3pt 6pt 3pt 0; }
  .figure { padding-right: 8pt; }
  .wide, .source, .name { min-width: 0; }
  thead th { white-space: normal; }
  figure, .cards, tr { break-inside: avoid; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
