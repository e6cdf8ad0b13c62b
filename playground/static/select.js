// A select: a face that shows what is chosen, and a list that opens over the page.

import { place } from "./a11y.js";
import { dots, fill, h } from "./dom.js";
import { icon } from "./icons.js";

let counter = 0;

/**
 * Draws a select.
 * @param {object} part Discord's select: options, placeholder, min_values, max_values, disabled, custom_id
 * @param {{onPick: (values: string[]) => void, busy?: boolean, label?: string, describedby?: string}} how
 */
export function selectBox(part, { onPick, busy = false, label = "", describedby = null }) {
  const most = Math.min(part.max_values ?? 1, part.options.length);
  const least = part.min_values ?? 1;
  const many = most > 1;
  const id = `select-${++counter}`;
  let chosen = new Set(part.options.filter((option) => option.default).map((option) => option.value));
  let active = 0;

  const face = h("button", {
    type: "button",
    class: "select-face",
    disabled: Boolean(part.disabled),
    role: "combobox",
    "aria-haspopup": "listbox",
    "aria-expanded": "false",
    "aria-controls": id,
    "aria-describedby": describedby,
    data: { key: part.custom_id },
    on: { click: () => (list.matches(":popover-open") ? shut(true) : open()), keydown },
  });
  const rows = part.options.map((option, at) => row(option, at));
  const list = h(
    "div",
    {
      class: "select-list",
      id,
      role: "listbox",
      popover: "auto",
      "aria-multiselectable": many ? "true" : null,
      "aria-label": label || part.placeholder || "Choices",
      on: { toggle: (event) => event.newState === "closed" && closed() },
    },
    rows,
  );
  let before = new Set(chosen);
  show();
  return h("div", { class: "select" }, face, list);

  function row(option, at) {
    return h(
      "div",
      {
        class: "select-option",
        role: "option",
        id: `${id}-${at}`,
        "aria-selected": String(chosen.has(option.value)),
        on: { click: () => pick(at), pointermove: () => move(at), pointerdown: (event) => event.preventDefault() },
      },
      option.emoji
        ? h("span", { "aria-hidden": "true" }, option.emoji.id ? `:${option.emoji.name}:` : option.emoji.name)
        : null,
      h("span", { class: "grow" }, option.label, option.description ? h("small", {}, option.description) : null),
      h("span", { class: "mark" }, icon("tick")),
    );
  }

  function show() {
    const words = part.options
      .filter((option) => chosen.has(option.value))
      .map((option) => option.label)
      .join(", ");
    face.setAttribute(
      "aria-label",
      [label || part.placeholder || "Make a selection", words].filter(Boolean).join(": "),
    );
    fill(
      face,
      h("span", { class: words ? "" : "placeholder" }, words || part.placeholder || "Make a selection"),
      busy ? dots() : icon("down"),
    );
    rows.forEach((element, at) => element.setAttribute("aria-selected", String(chosen.has(part.options[at].value))));
  }

  function open() {
    if (face.disabled || busy || !rows.length) return;
    before = new Set(chosen);
    list.showPopover();
    const box = face.getBoundingClientRect();
    list.style.width = `${box.width}px`;
    place(list, { x: box.left, y: box.bottom + 4, above: box.top - 4 });
    face.setAttribute("aria-expanded", "true");
    move(
      Math.max(
        part.options.findIndex((option) => chosen.has(option.value)),
        0,
      ),
    );
  }

  function shut(keep) {
    if (!keep) chosen = new Set(before);
    list.hidePopover();
  }

  /** Whatever closed the list: what is chosen now counts, if it is a legal number. */
  function closed() {
    face.setAttribute("aria-expanded", "false");
    face.removeAttribute("aria-activedescendant");
    const same = chosen.size === before.size && [...chosen].every((value) => before.has(value));
    if (chosen.size < least && !same) chosen = new Set(before);
    else if (!same) onPick([...chosen]);
    show();
  }

  function move(at) {
    active = (at + rows.length) % rows.length;
    rows.forEach((element, index) => element.classList.toggle("active", index === active));
    rows[active].scrollIntoView({ block: "nearest" });
    face.setAttribute("aria-activedescendant", rows[active].id);
  }

  function pick(at) {
    const { value } = part.options[at];
    if (!many) {
      const again = chosen.has(value);
      chosen = again && least === 0 ? new Set() : new Set([value]);
      if (again && least > 0) before = new Set();
      shut(true);
    } else {
      if (chosen.has(value)) chosen.delete(value);
      else if (chosen.size < most) chosen.add(value);
      show();
    }
  }

  function keydown(event) {
    const opened = list.matches(":popover-open");
    if (!opened) {
      if (["ArrowDown", "ArrowUp"].includes(event.key)) {
        event.preventDefault();
        open();
      }
      return;
    }
    const to = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to !== undefined) move(to);
    else if (event.key === "Enter" || event.key === " ") pick(active);
    else if (event.key === "Escape") shut(false);
    else if (event.key === "Tab") return shut(true);
    else if (event.key.length === 1) {
      const at = part.options.findIndex((option) => option.label.toLowerCase().startsWith(event.key.toLowerCase()));
      if (at >= 0) move(at);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }
}
