// A form that the bot opened, over the page. The dialog keeps the focus inside, Esc closes it, and the focus goes back.

import { withOptions } from "./components.js";
import { avatar, displayName, h } from "./dom.js";
import { icon } from "./icons.js";
import { markdown } from "./markdown.js";
import { selectBox } from "./select.js";

const PARAGRAPH = 2;

export class Modals {
  #state;
  #actions;
  #open = null;

  constructor(state, actions) {
    this.#state = state;
    this.#actions = actions;
  }

  /** Opens a form; one that stands open gives way to it. */
  show(interactionId, modal) {
    this.close();
    const back = document.activeElement;
    const fields = new Map();
    const problem = h("p", { class: "modal-problem", role: "alert", hidden: true });
    const submit = h("button", { type: "submit", class: "button primary" }, "Submit");
    const dialog = h(
      "dialog",
      { class: "modal", "aria-labelledby": "modal-title", on: { close: () => this.#gone(dialog, back) } },
      h(
        "form",
        { novalidate: true, on: { submit: (event) => this.#submit(event, interactionId, fields, problem, submit) } },
        h(
          "header",
          { class: "modal-head" },
          h("h2", { id: "modal-title" }, modal.title),
          h(
            "button",
            {
              type: "button",
              class: "icon-button",
              "aria-label": "Close the form",
              on: { click: () => dialog.close() },
            },
            icon("close"),
          ),
        ),
        h(
          "p",
          { class: "modal-from" },
          avatar(this.#state.me, "tiny"),
          `Goes to ${displayName(this.#state.me)} when you submit it.`,
        ),
        h(
          "div",
          { class: "modal-body" },
          modal.components.flatMap((part) => this.#part(part, fields)),
        ),
        problem,
        h(
          "footer",
          { class: "modal-foot" },
          h("button", { type: "button", class: "button plain", on: { click: () => dialog.close() } }, "Cancel"),
          submit,
        ),
      ),
    );
    document.body.append(dialog);
    this.#open = { dialog, interactionId, problem, submit };
    dialog.showModal();
    dialog.querySelector(".modal-body :is(input, textarea, .select-face)")?.focus();
  }

  /** Closes the form, or that of one interaction. */
  close(interactionId = null) {
    if (this.#open && (interactionId === null || interactionId === this.#open.interactionId)) this.#open.dialog.close();
  }

  /**
   * Says in the form what went wrong; what was typed stays.
   * @param {string} words
   * @param {boolean} again whether it can be sent again
   */
  failed(words, again = true) {
    if (!this.#open) return;
    this.#open.problem.textContent = words;
    this.#open.problem.hidden = false;
    this.#open.submit.disabled = !again;
  }

  #gone(dialog, back) {
    dialog.remove();
    this.#open = null;
    if (back?.isConnected && back !== document.body) back.focus();
    else this.#actions.focus();
  }

  #part(part, fields) {
    if (part.type === 1) return part.components.flatMap((child) => this.#part(child, fields));
    if (part.type === 10) return h("div", { class: "words" }, markdown(part.content, this.#state));
    if (part.type === 18) return this.#field(part.component, part.label, part.description, fields);
    return this.#field(part, part.label, null, fields);
  }

  #field(part, label, note, fields) {
    const id = `field-${fields.size}`;
    const noteId = note ? `${id}-note` : null;
    const required = part.required ?? true;
    const problem = h("p", { class: "field-problem", id: `${id}-problem`, hidden: true });
    const described = [noteId, `${id}-problem`].filter(Boolean).join(" ");
    const drawn = DRAW[part.type]?.(part, { id, label, described, required, state: this.#state });
    if (!drawn) return h("p", { class: "field-note" }, `${label ?? "A field"}: this kind of field is not drawn here.`);
    fields.set(part.custom_id, { ...drawn, part, required, problem });
    const words = [label, required ? h("span", { class: "needed", "aria-hidden": "true" }, "*") : null];
    const grouped = part.type === 21 || part.type === 22;
    return h(
      grouped ? "fieldset" : "div",
      { class: "field", "aria-describedby": grouped ? described : null },
      grouped ? h("legend", { class: "field-label" }, words) : h("label", { class: "field-label", for: id }, words),
      note ? h("p", { class: "field-note", id: noteId }, note) : null,
      drawn.element,
      problem,
    );
  }

  #submit(event, interactionId, fields, problem, submit) {
    event.preventDefault();
    problem.hidden = true;
    let first = null;
    for (const field of fields.values()) {
      const wrong = complaint(field);
      field.problem.textContent = wrong;
      field.problem.hidden = !wrong;
      if (wrong) first ??= field;
    }
    if (first) return first.element.querySelector("input, textarea, button")?.focus() ?? first.element.focus();
    submit.disabled = true;
    const values = Object.fromEntries([...fields].map(([customId, field]) => [customId, field.value()]));
    if (!this.#actions.submit(interactionId, values))
      this.failed("There is no connection to the playground at the moment.");
    return undefined;
  }
}

function complaint({ part, required, value }) {
  const given = value();
  const empty = given === null || given === "" || (Array.isArray(given) && !given.length);
  if (empty) return required && part.type !== 23 ? "This field is required." : "";
  if (part.type === 4 && part.min_length && given.length < part.min_length)
    return `At least ${part.min_length} characters.`;
  if (Array.isArray(given) && part.min_values && given.length < part.min_values)
    return `Choose at least ${part.min_values}.`;
  return "";
}

/** How each kind of field is drawn: its element, and what it holds when the form is sent. */
const DRAW = {
  4: textInput,
  3: select,
  5: select,
  6: select,
  7: select,
  8: select,
  21: (part, how) => picks(part, how, "radio"),
  22: (part, how) => picks(part, how, "checkbox"),
  23: checkbox,
};

function textInput(part, { id, described, required }) {
  const long = part.style === PARAGRAPH;
  const most = part.max_length ?? 4000;
  const field = h(long ? "textarea" : "input", {
    id,
    type: long ? null : "text",
    rows: long ? 4 : null,
    placeholder: part.placeholder,
    maxlength: most,
    autocomplete: "off",
    "aria-describedby": described,
    "aria-required": required ? "true" : null,
    name: part.custom_id,
  });
  field.value = part.value ?? "";
  const count = h("span", { class: "field-count", "aria-hidden": "true" });
  const show = () =>
    (count.textContent = field.value.length > most * 0.8 || long ? `${field.value.length} / ${most}` : "");
  field.addEventListener("input", show);
  show();
  return { element: h("div", { class: "field" }, field, count), value: () => field.value };
}

function select(part, { id, label, described, state }) {
  let values = (part.options ?? []).filter((option) => option.default).map((option) => option.value);
  const element = selectBox(withOptions(part, state), {
    label,
    describedby: described,
    onPick: (picked) => (values = picked),
  });
  element.querySelector(".select-face").id = id;
  return { element, value: () => values };
}

function picks(part, { id }, kind) {
  const inputs = part.options.map((option, at) =>
    h("input", { type: kind, name: id, value: option.value, checked: Boolean(option.default), id: `${id}-${at}` }),
  );
  const most = part.max_values ?? part.options.length;
  const limit = () => {
    const full = kind === "checkbox" && inputs.filter((input) => input.checked).length >= most;
    for (const input of inputs) input.disabled = full && !input.checked;
  };
  const rows = part.options.map((option, at) =>
    h(
      "label",
      { class: "pick", on: { change: limit } },
      inputs[at],
      h("span", {}, option.label, option.description ? h("small", {}, option.description) : null),
    ),
  );
  const chosen = () => inputs.filter((input) => input.checked).map((input) => input.value);
  return {
    element: h("div", { class: "field" }, rows),
    value: () => (kind === "radio" ? (chosen()[0] ?? null) : chosen()),
  };
}

function checkbox(part, { id, label, described }) {
  const input = h("input", { type: "checkbox", id, checked: Boolean(part.default), "aria-describedby": described });
  return {
    element: h("div", { class: "field" }, h("span", { class: "pick" }, input, h("span", {}, label))),
    value: () => input.checked,
  };
}
