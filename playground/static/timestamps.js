// Moments as Discord draws them: in the browser's zone and language, against the playground's clock.

const LANGUAGE = navigator.language || "en";
const UNITS = [
  ["year", 31_536_000],
  ["month", 2_592_000],
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
  ["second", 1],
];
const SHAPES = {
  t: { timeStyle: "short" },
  T: { timeStyle: "medium" },
  d: { day: "2-digit", month: "2-digit", year: "numeric" },
  D: { dateStyle: "long" },
  f: { dateStyle: "long", timeStyle: "short" },
  F: { dateStyle: "full", timeStyle: "short" },
  s: { dateStyle: "short", timeStyle: "short" },
  S: { dateStyle: "short", timeStyle: "medium" },
};
const formats = Object.fromEntries(
  Object.entries(SHAPES).map(([style, shape]) => [style, new Intl.DateTimeFormat(LANGUAGE, shape)]),
);
const relative = new Intl.RelativeTimeFormat(LANGUAGE, { numeric: "auto" });
const clockFace = new Intl.DateTimeFormat(LANGUAGE, {
  weekday: "short",
  day: "numeric",
  month: "short",
  hour: "numeric",
  minute: "2-digit",
});

let offset = 0;

/** Sets the playground's clock; it runs on by itself until it is set again. */
export function setClock(iso) {
  offset = Date.parse(iso) - Date.now();
}

/** The playground's moment, as a Date. */
export const now = () => new Date(Date.now() + offset);

/** The clock's face: "Tue, Nov 24, 9:31 AM". */
export const face = () => clockFace.format(now());

/** How far a moment is from now, in the largest unit that fits. */
function fromNow(date) {
  const seconds = Math.round((date - now()) / 1000);
  const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? UNITS.at(-1);
  return relative.format(Math.round(seconds / size), unit);
}

/** Draws `<t:seconds:style>` as text. */
export function drawn(seconds, style) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return `<t:${seconds}:${style}>`;
  return style === "R" ? fromNow(date) : formats[style].format(date);
}

/** Whether two moments lie on one day of the browser's zone. */
export const sameDay = (one, other) => one.toDateString() === other.toDateString();

/** A day as the line between two days names it. */
export const dayName = (date) => formats.D.format(date);

/** The time beside a name: only the hour today, a word for yesterday, else the date too. */
export function stamp(date) {
  const yesterday = new Date(now().getTime() - 86_400_000);
  if (sameDay(date, now())) return formats.t.format(date);
  if (sameDay(date, yesterday)) return `Yesterday at ${formats.t.format(date)}`;
  return `${formats.d.format(date)}, ${formats.t.format(date)}`;
}

/** The hour alone, for the margin. */
export const hour = (date) => formats.t.format(date);

/** The whole of a moment, for a tooltip. */
export const whole = (date) => formats.F.format(date);

/** Draws again what depends on now; call it when the clock moves. */
export function refresh(root) {
  for (const element of root.querySelectorAll("time[data-live]")) {
    const date = new Date(element.dateTime);
    const words = element.dataset.live === "R" ? fromNow(date) : stamp(date);
    if (element.textContent !== words) element.textContent = words;
  }
}
