// The menu of a message: reactions, answering, the app's own entries, and what one may do with one's own.

import { arrows, place } from "./a11y.js";
import { messageCommands } from "./commands.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";

const QUICK = ["❤️", "🫂", "💪", "🎉"];

/**
 * Opens the menu.
 * @param {object} entry the message
 * @param {{x, y, above?}} at where
 * @param {{state, actions}} context
 */
export function openMenu(entry, at, { state, actions }) {
  document.querySelector(".menu")?.hidePopover();
  const { message } = entry;
  const back = document.activeElement;
  const owner = back?.closest?.(".message") ?? document.getElementById(`message-${message.id}`);
  const mine = message.author.id === state.userId;
  const shared = !entry.ephemeral;
  const item = (words, sign, act, kind = "") =>
    h(
      "button",
      { type: "button", class: `menu-item ${kind}`, role: "menuitem", tabindex: "-1", on: { click: () => pick(act) } },
      words,
      icon(sign),
    );
  const quick = (sign) =>
    h(
      "button",
      {
        type: "button",
        role: "menuitem",
        tabindex: "-1",
        "aria-label": `React with ${sign}`,
        on: { click: () => pick(() => actions.react(message, sign, true)) },
      },
      sign,
    );
  const apps = shared ? messageCommands(state) : [];
  const menu = h(
    "div",
    { class: "menu", role: "menu", popover: "auto", "aria-label": "Message", on: { keydown, toggle } },
    shared ? h("div", { class: "menu-quick", role: "group", "aria-label": "React" }, QUICK.map(quick)) : null,
    shared ? item("Reply", "reply", () => actions.reply(message)) : null,
    mine && shared ? item("Edit message", "pen", () => actions.startEdit(message)) : null,
    message.content ? item("Copy text", "copy", () => actions.copy(message.content)) : null,
    apps.length
      ? [
          h("div", { class: "menu-line", role: "separator" }),
          h("div", { class: "menu-title", id: "menu-apps" }, "Apps"),
        ]
      : null,
    apps.length
      ? h(
          "div",
          { role: "group", "aria-labelledby": "menu-apps" },
          apps.map((app) => item(app.name, "app", () => actions.app(message, app.name))),
        )
      : null,
    mine && shared
      ? [
          h("div", { class: "menu-line", role: "separator" }),
          item("Delete message", "bin", () => actions.remove(message), "danger"),
        ]
      : null,
    entry.ephemeral ? item("Dismiss message", "close", () => actions.dismiss(message.id)) : null,
  );
  document.body.append(menu);
  owner?.classList.add("open");
  menu.showPopover();
  place(menu, at);
  items()[0]?.focus();

  function items() {
    return [...menu.querySelectorAll('[role="menuitem"]')];
  }

  function pick(act) {
    menu.hidePopover();
    act();
  }

  function keydown(event) {
    if (arrows(event, items())) return;
    const sideways = event.target.closest(".menu-quick");
    if (sideways && arrows(event, [...sideways.children], { horizontal: true })) return;
    if (event.key === "Tab") {
      event.preventDefault();
      menu.hidePopover();
    }
  }

  function toggle(event) {
    if (event.newState !== "closed") return;
    const inside = menu.contains(document.activeElement) || document.activeElement === document.body;
    owner?.classList.remove("open");
    menu.remove();
    if (inside) (back?.isConnected && back !== document.body ? back : owner)?.focus({ preventScroll: true });
  }
}
