// What a keyboard and a screen reader need that HTML alone does not give.

import { $ } from "./dom.js";

let queued = [];
let timer = null;

/** Tells a screen reader, politely; what comes in a burst is told together. */
export function announce(words) {
  queued.push(words);
  clearTimeout(timer);
  timer = setTimeout(() => {
    $("announcer").textContent = queued.join(" ");
    queued = [];
  }, 120);
}

/** Moves focus among items with the arrow keys, Home and End; true where the key was one of them. */
export function arrows(event, items, { horizontal = false } = {}) {
  const back = horizontal ? "ArrowLeft" : "ArrowUp";
  const on = horizontal ? "ArrowRight" : "ArrowDown";
  const at = items.indexOf(document.activeElement);
  const to = { [back]: at - 1, [on]: at + 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined || !items.length) return false;
  event.preventDefault();
  items[(to + items.length) % items.length].focus();
  return true;
}

/** Keeps an element's place: what had focus inside it before a redraw has it after. */
export function keepFocus(root, redraw) {
  const held = root.contains(document.activeElement) ? document.activeElement : null;
  const owner = held?.closest("[data-id]")?.dataset.id;
  const key = held?.dataset.key;
  redraw();
  if (!held || held.isConnected || !owner) return;
  const place = root.querySelector(`[data-id="${CSS.escape(owner)}"]`);
  const again = key ? place?.querySelector(`[data-key="${CSS.escape(key)}"]:not(:disabled)`) : null;
  (again ?? place ?? $("input"))?.focus({ preventScroll: true });
}

/** Puts a floating element beside a point or another element, inside the window. */
export function place(element, { x, y, above = null }) {
  const box = element.getBoundingClientRect();
  const left = Math.max(8, Math.min(x, innerWidth - box.width - 8));
  const below = y + box.height + 8 <= innerHeight;
  const top = below ? y : Math.max(8, (above ?? y) - box.height);
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}
