// The list above the composer: commands, people to mention, choices of an option. Focus stays in the text.

import { $, fill, h } from "./dom.js";

export class Picker {
  #items = [];
  #active = 0;
  #field = null;
  #onPick = null;

  constructor() {
    $("picker").addEventListener("pointerdown", (event) => event.preventDefault());
  }

  get open() {
    return !$("picker").hidden;
  }

  /**
   * Shows a list for a field.
   * @param {HTMLElement} field what the person types in; it keeps the focus
   * @param {string} title
   * @param {Array<{name: string, hint?: string, note?: string, sign?: Node}>} items
   * @param {(item: object) => void} onPick
   * @param {string} empty the words where there is no item
   */
  show(field, title, items, onPick, empty = "") {
    if (!items.length && !empty) return this.close();
    if (this.#field && this.#field !== field) this.close();
    this.#items = items;
    this.#field = field;
    this.#onPick = onPick;
    fill(
      $("picker"),
      h("div", { class: "picker-title", role: "presentation" }, title),
      items.length ? items.map((item, at) => this.#row(item, at)) : h("div", { class: "picker-empty" }, empty),
    );
    $("picker").setAttribute("aria-label", title);
    $("picker").hidden = false;
    field.setAttribute("aria-controls", "picker");
    this.#expand(true);
    this.#move(0);
  }

  close() {
    $("picker").hidden = true;
    this.#field?.removeAttribute("aria-activedescendant");
    this.#expand(false);
    this.#field = null;
    this.#items = [];
  }

  /** Handles a key typed in the field; true where it was meant for the list. */
  key(event) {
    if (!this.open || event.isComposing) return false;
    const to = { ArrowDown: this.#active + 1, ArrowUp: this.#active - 1 }[event.key];
    if (to !== undefined && this.#items.length) this.#move(to);
    else if (event.key === "Escape") this.close();
    else if ((event.key === "Enter" || event.key === "Tab") && !event.shiftKey && this.#items.length)
      this.#pick(this.#active);
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  /** A text box of several lines is none of the roles that can be expanded. */
  #expand(open) {
    if (this.#field && this.#field.tagName !== "TEXTAREA") this.#field.setAttribute("aria-expanded", String(open));
  }

  #row(item, at) {
    return h(
      "div",
      {
        class: "choice",
        role: "option",
        id: `choice-${at}`,
        "aria-selected": "false",
        on: { click: () => this.#pick(at), pointermove: () => this.#active !== at && this.#move(at, false) },
      },
      item.sign ?? null,
      h(
        "span",
        { class: "choice-words" },
        h("span", { class: "choice-name" }, item.name, item.hint ? h("span", { class: "hint" }, item.hint) : null),
        item.note ? h("span", { class: "choice-note" }, item.note) : null,
      ),
    );
  }

  #move(to, scroll = true) {
    if (!this.#items.length) return;
    this.#active = (to + this.#items.length) % this.#items.length;
    for (const [at, row] of [...$("picker").querySelectorAll(".choice")].entries()) {
      row.classList.toggle("active", at === this.#active);
      row.setAttribute("aria-selected", String(at === this.#active));
      if (at === this.#active && scroll) row.scrollIntoView({ block: "nearest" });
    }
    if (this.#active === 0) $("picker").scrollTop = 0;
    this.#field.setAttribute("aria-activedescendant", `choice-${this.#active}`);
  }

  #pick(at) {
    const item = this.#items[at];
    const pick = this.#onPick;
    this.close();
    pick(item);
  }
}
