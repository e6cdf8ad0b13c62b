// What an app hangs below its words: rows of buttons and selects, and the newer layout parts.

import { displayName, dots, h } from "./dom.js";
import { icon } from "./icons.js";
import { markdown } from "./markdown.js";
import { picture } from "./attachments.js";
import { selectBox } from "./select.js";

const STYLES = { 1: "primary", 2: "secondary", 3: "success", 4: "danger", 5: "link" };

/**
 * Draws a message's components.
 * @param {Array} components
 * @param {{entry, state, actions}} context the message they belong to and what a press does
 */
export function components(parts, context) {
  const nodes = (parts ?? []).map((part) => component(part, context)).filter(Boolean);
  return nodes.length ? h("div", { class: "rows" }, nodes) : null;
}

function component(part, context) {
  switch (part.type) {
    case 1:
      return h(
        "div",
        { class: "row" },
        part.components.map((child) => component(child, context)),
      );
    case 2:
      return button(part, context);
    case 3:
    case 5:
    case 6:
    case 7:
    case 8:
      return messageSelect(part, context);
    case 9:
      return h(
        "div",
        { class: "section" },
        h(
          "div",
          {},
          part.components.map((child) => component(child, context)),
        ),
        part.accessory ? component(part.accessory, context) : null,
      );
    case 10:
      return h("div", { class: "words" }, markdown(part.content, context.state));
    case 11:
      return picture(part.media.url, part.description);
    case 12:
      return h(
        "div",
        {},
        part.items.map((item) => picture(item.media.url, item.description)),
      );
    case 14:
      return h("hr", { class: part.divider === false ? "separator" : "separator line" });
    case 17:
      return h(
        "div",
        { class: "container" },
        part.components.map((child) => component(child, context)),
      );
    default:
      return null;
  }
}

function button(part, { entry, actions }) {
  const words = [
    part.emoji ? h("span", { "aria-hidden": part.label ? "true" : null }, emoji(part.emoji)) : null,
    part.label ? h("span", {}, part.label) : null,
  ];
  if (part.style === 5) {
    return h(
      "a",
      { class: "button", href: safeAddress(part.url), target: "_blank", rel: "noopener noreferrer" },
      words,
      icon("out"),
    );
  }
  const busy = entry.busy === part.custom_id;
  return h(
    "button",
    {
      type: "button",
      class: `button ${STYLES[part.style] ?? ""} ${busy ? "busy" : ""}`,
      disabled: Boolean(part.disabled),
      "aria-disabled": entry.busy ? "true" : null,
      "aria-busy": busy ? "true" : null,
      data: { key: part.custom_id },
      on: { click: () => entry.busy || actions.click(entry.message, part.custom_id) },
    },
    words,
    busy ? dots() : null,
  );
}

function messageSelect(part, { entry, state, actions }) {
  return selectBox(withOptions(part, state), {
    busy: entry.busy === part.custom_id,
    onPick: (values) => actions.select(entry.message, part.custom_id, values),
  });
}

/** A select of users or channels, given the options that there are, those of the message chosen. */
export function withOptions(part, state) {
  if (part.type === 3) return part;
  const given = new Set((part.default_values ?? []).map((one) => String(one.id)));
  const people = [...state.users.values()].map((user) => ({ label: displayName(user), value: user.id }));
  const places = state.textChannels().map((channel) => ({ label: `#${channel.name}`, value: channel.id }));
  const options = { 5: people, 7: people, 8: places }[part.type] ?? [];
  return { ...part, options: options.map((one) => ({ ...one, default: given.has(one.value) })) };
}

/** An emoji as text: the character itself, or a server's own by its name. */
export const emoji = (one) => (one.id ? `:${one.name}:` : one.name);

const safeAddress = (address) => (/^(https?|discord):\/\//.test(address) ? address : "about:blank");
