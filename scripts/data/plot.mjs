/** Dated intervals as an SVG: a dot for a number, a bar for a range, an arrow where the wording is open. */

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [720, 380, 64, 40, 40, 84];
const ROW = 18;
const LEGEND_COLUMN = 220;
const DAY = 86_400_000;

const escapeText = (/** @type {string} */ text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const at = (/** @type {number} */ number) => Math.round(number * 10) / 10;

/** A round step that cuts the span into about five. @param {number} top */
function stepOf(top) {
  const raw = top / 5;
  const unit = 10 ** Math.floor(Math.log10(raw));
  return unit * ([1, 2, 5, 10].find((step) => step * unit >= raw) ?? 10);
}

/** @param {any} point @param {(day: string) => number} x @param {(value: number) => number} y */
function mark({ day, min, max, open, colour, label }, x, y) {
  const [px, low, high] = [at(x(day)), at(y(min)), at(y(max))];
  const value = open === "up" ? low : high;
  const bar =
    min === max || open
      ? ""
      : `<path d="M${px} ${low}V${high}" stroke="${colour}" stroke-width="4" stroke-linecap="round"/>`;
  const dot = `<circle cx="${px}" cy="${value}" r="4" fill="${colour}" fill-opacity=".75"/>`;
  const tip = open ? (open === "up" ? -14 : 14) : 0;
  const side = tip / -3.5;
  const arrow = tip
    ? `<path d="M${px} ${value}v${tip}m-3 ${at(side)}l3 ${at(-side)} 3 ${at(side)}" stroke="${colour}" fill="none"/>`
    : "";
  return `<g><title>${escapeText(`${label} (${day})`)}</title>${bar || dot}${arrow}</g>`;
}

/** @param {{ title: string, points: any[], legend: any[] }} picture */
export function plot({ title, points, legend }) {
  const times = points.map(({ day }) => Date.parse(day));
  const [from, to] = [Math.min(...times) - DAY, Math.max(...times) + DAY];
  const top = Math.max(...points.map(({ max }) => max)) * 1.08;
  const x = (/** @type {string} */ day) =>
    LEFT + ((Date.parse(day) - from) / (to - from)) * (WIDTH - LEFT - RIGHT);
  const y = (/** @type {number} */ value) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM);
  const step = stepOf(top);
  const values = Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step);
  const days = Array.from(
    { length: 5 },
    (_, index) => new Date(from + DAY + ((to - from - 2 * DAY) * index) / 4),
  );
  const height = HEIGHT + Math.max(0, Math.ceil(legend.length / 3) - 2) * ROW;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12" role="img">`,
    `<title>${escapeText(title)}</title><rect width="${WIDTH}" height="${height}" fill="#fff"/>`,
    `<text x="${LEFT}" y="22" font-size="15" font-weight="bold">${escapeText(title)}</text>`,
    ...values.map(
      (value) =>
        `<path d="M${LEFT} ${at(y(value))}H${WIDTH - RIGHT}" stroke="#ddd"/><text x="${LEFT - 6}" y="${at(y(value) + 4)}" text-anchor="end">${value.toLocaleString("en")}</text>`,
    ),
    ...days.map((day) => {
      const iso = day.toISOString().slice(0, 10);
      return `<text x="${at(x(iso))}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${iso}</text>`;
    }),
    ...points.map((point) => mark(point, x, y)),
    ...legend.map(({ name, colour }, index) => {
      const [lx, ly] = [
        LEFT + (index % 3) * LEGEND_COLUMN,
        HEIGHT - BOTTOM + 42 + Math.floor(index / 3) * ROW,
      ];
      return `<circle cx="${lx}" cy="${ly - 4}" r="4" fill="${colour}"/><text x="${lx + 10}" y="${ly}">${escapeText(name)}</text>`;
    }),
    "</svg>",
  ].join("\n")}\n`;
}
