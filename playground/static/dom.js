// Builds elements. Text always becomes a text node: nothing that a person wrote is ever read as markup.

const TINTS = 6;

/**
 * Makes an element.
 * @param {string} tag
 * @param {object} traits attributes; `class`, `on: {event: listener}`, `data: {key: value}`; false and null leave one out
 * @param {...(Node|string|number|null|false|Array)} children
 */
export function h(tag, traits = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(traits ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    else if (name === "data") Object.assign(element.dataset, value);
    else if (name === "class") element.className = value;
    else if (name in element && typeof value === "boolean") element[name] = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

/** Three dots that move while something is awaited. */
export const dots = () => h("span", { class: "dots", "aria-hidden": "true" }, h("i"), h("i"), h("i"));

/** A circle with somebody's initial, in a colour that stays theirs; the bot's is the page's own. */
export function avatar(user, size = "") {
  const name = displayName(user);
  const sum = [...name].reduce((total, letter) => total + letter.codePointAt(0), 0);
  const tint = user.bot ? 0 : 1 + (sum % (TINTS - 1));
  return h("span", { class: `avatar tint-${tint} ${size}`, "aria-hidden": "true" }, [...name][0].toUpperCase());
}

/** The name that is shown: the one a person chose, else the account's. */
export const displayName = (user) => user?.global_name || user?.username || "Someone";

/** Replaces all that an element holds. */
export function fill(element, ...children) {
  element.replaceChildren(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
}

export const $ = (id) => document.getElementById(id);
