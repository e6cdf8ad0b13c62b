// A chosen slash command inside the composer: its name, its options as fields, what may stand in them.

import { h } from "./dom.js";
import { fixedChoices, optionValue } from "./commands.js";

const ASK_AFTER = 120;
const FILE = 11;

export class CommandForm {
  #command;
  #state;
  #picker;
  #actions;
  #fields = new Map();
  #choices = new Map();
  #files = new Map();
  #timer = null;
  #asked = 0;

  /**
   * Draws a command.
   * @param {{path, description, options}} command
   * @param {{state, picker, actions, onDone: () => void, onCancel: () => void}} context
   */
  constructor(command, context) {
    this.#command = command;
    this.#state = context.state;
    this.#picker = context.picker;
    this.#actions = context.actions;
    this.context = context;
    this.more = h("button", {
      type: "button",
      class: "more",
      "aria-haspopup": "listbox",
      on: {
        click: () => this.#offerMore(),
        blur: () => this.#picker.close(),
        keydown: (event) => this.#picker.key(event),
      },
    });
    this.note = h("span", { class: "option-note", id: "option-note" });
    this.name = h(
      "button",
      {
        type: "button",
        class: "command-name",
        title: command.description,
        "aria-describedby": "option-note",
        on: { keydown: (event) => this.#keydown(event, null) },
      },
      `/${command.path}`,
    );
    this.element = h(
      "div",
      { class: "command", role: "group", "aria-label": `Command /${command.path}: ${command.description}` },
      this.name,
      this.more,
      this.note,
    );
    for (const option of command.options.filter((one) => one.required)) this.#add(option);
    this.#describe();
  }

  /** Puts the focus where the next thing is to be typed. */
  focus() {
    const empty = [...this.#fields.values()].find((field) => !field.value);
    (empty ?? [...this.#fields.values()].at(-1) ?? this.name).focus();
  }

  /** Runs the command where every field is right; says what is wrong otherwise. */
  run() {
    const options = {};
    for (const [option, field] of this.#fields) {
      if (!field.value.trim()) {
        if (option.required) return this.#wrong(option, "This option is required. Specify a value.");
        continue;
      }
      if (option.type === FILE) {
        if (!this.#files.has(option)) return this.#wrong(option, "That file is still being read. Try again.");
        options[option.name] = this.#files.get(option);
        continue;
      }
      try {
        options[option.name] = optionValue(
          option,
          field.value,
          this.#choices.get(option) ?? fixedChoices(option, this.#state),
        );
      } catch (problem) {
        return this.#wrong(option, problem.message);
      }
    }
    this.#picker.close();
    this.#actions.slash(this.#command.path, options);
    return this.context.onDone();
  }

  #add(option) {
    const wrapper = h("label", { class: "option" }, h("span", {}, option.name));
    const field = option.type === FILE ? this.#fileField(option) : this.#textField(option);
    wrapper.append(field);
    this.#fields.set(option, field);
    this.element.insertBefore(wrapper, this.more);
    this.#describe();
    return field;
  }

  #fileField(option) {
    return h("input", {
      type: "file",
      "aria-describedby": "option-note",
      on: {
        change: () => this.#readFile(option),
        focus: () => this.#offer(option),
        keydown: (event) => this.#keydown(event, option),
      },
    });
  }

  async #readFile(option) {
    this.#files.delete(option);
    const [file] = this.#fields.get(option).files;
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    let letters = "";
    for (let at = 0; at < bytes.length; at += 0x8000) letters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    this.#files.set(option, { filename: file.name, data: btoa(letters) });
    this.note.textContent = "Enter runs the command.";
  }

  #textField(option) {
    return h("input", {
      type: "text",
      role: "combobox",
      "aria-expanded": "false",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-describedby": "option-note",
      "aria-required": option.required ? "true" : null,
      maxlength: option.max_length,
      inputmode: option.type === 4 ? "numeric" : option.type === 10 ? "decimal" : null,
      on: {
        input: () => this.#offer(option),
        focus: () => this.#offer(option),
        blur: () => this.#picker.close(),
        keydown: (event) => this.#keydown(event, option),
      },
    });
  }

  #describe() {
    const left = this.#command.options.filter((option) => !this.#fields.has(option));
    this.more.hidden = !left.length;
    this.more.textContent = `+${left.length} optional`;
    if (!this.#fields.size) this.note.textContent = `${this.#command.description} · Enter runs it.`;
  }

  #offerMore() {
    const left = this.#command.options.filter((option) => !this.#fields.has(option));
    const items = left.map((option) => ({ name: option.name, note: option.description, option }));
    this.more.focus();
    this.#picker.show(this.more, "Options", items, ({ option }) => this.#add(option).focus());
  }

  #offer(option) {
    const field = this.#fields.get(option);
    field.parentElement.classList.remove("wrong");
    this.note.classList.remove("wrong");
    this.note.textContent = option.description;
    const fixed = fixedChoices(option, this.#state);
    if (option.autocomplete) return this.#ask(option, field);
    if (!fixed) return this.#picker.close();
    const typed = field.value.trim().toLowerCase();
    const exact = fixed.some((choice) => choice.name.toLowerCase() === typed);
    return this.#show(
      option,
      exact ? [] : fixed.filter((choice) => choice.name.toLowerCase().includes(typed)),
      typed ? "No such choice" : "",
    );
  }

  #ask(option, field) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      const turn = ++this.#asked;
      const options = { ...this.#typed(), [option.name]: field.value };
      const choices = await this.#actions.autocomplete(this.#command.path, options, option.name);
      if (turn !== this.#asked || document.activeElement !== field) return;
      this.#choices.set(option, [...(this.#choices.get(option) ?? []), ...choices]);
      this.#show(
        option,
        choices.filter((choice) => choice.name !== field.value.trim()),
        "",
      );
    }, ASK_AFTER);
  }

  #show(option, choices, empty) {
    const field = this.#fields.get(option);
    if (document.activeElement !== field) return;
    this.#picker.show(
      field,
      option.name,
      choices,
      (choice) => {
        field.value = choice.name;
        const next = [...this.#fields.values()].find((other) => !other.value);
        (next ?? field).focus();
        this.note.textContent = next ? this.note.textContent : "Enter runs the command.";
      },
      empty,
    );
  }

  #typed() {
    return Object.fromEntries(
      [...this.#fields].filter(([option, field]) => field.value && option.type !== FILE).map(([option, field]) => [option.name, field.value]),
    );
  }

  #wrong(option, words) {
    const field = this.#fields.get(option);
    field.focus();
    this.#picker.close();
    field.parentElement.classList.add("wrong");
    this.note.classList.add("wrong");
    this.note.textContent = words;
  }

  #keydown(event, option) {
    if (this.#picker.key(event) || event.isComposing) return;
    const field = option && this.#fields.get(option);
    if (event.key === "Enter") {
      event.preventDefault();
      this.run();
    } else if (event.key === "Escape" || (event.key === "Backspace" && !field?.value)) {
      event.preventDefault();
      const other = [...this.#fields.keys()].indexOf(option) - 1;
      if (event.key === "Backspace" && option && !option.required) this.#remove(option);
      else if (event.key === "Backspace" && other >= 0) [...this.#fields.values()][other].focus();
      else this.context.onCancel();
    }
  }

  #remove(option) {
    this.#fields.get(option).parentElement.remove();
    this.#fields.delete(option);
    this.#describe();
    this.focus();
  }
}
