// The box one writes in: sends, answers, edits, and turns into a command after "/".

import { $, avatar, displayName, fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { matching, slashCommands } from "./commands.js";
import { Picker } from "./picker.js";
import { CommandForm } from "./slash.js";
import { channelTitle } from "./state.js";

const LONGEST = 100_000;

export class Composer {
  #state;
  #actions;
  #picker = new Picker();
  #form = null;
  #answering = null;
  #editing = null;
  #drafts = new Map();
  #place = null;

  constructor(state, actions) {
    this.#state = state;
    this.#actions = actions;
    fill($("send"), icon("send"));
    $("input").addEventListener("input", () => this.#input());
    $("input").addEventListener("click", () => this.#offer());
    $("input").addEventListener("blur", () => this.#picker.close());
    $("input").addEventListener("keydown", (event) => this.#keydown(event));
    $("composer").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    for (const what of ["everything", "view", "channels"]) state.addEventListener(what, () => this.#follow());
  }

  /** Puts the focus where one types. */
  focus() {
    if (this.#form) this.#form.focus();
    else $("input").focus();
  }

  /** Puts words in the box, ready to be sent. */
  draft(words) {
    this.#leaveCommand();
    $("input").value = words;
    this.#input();
    this.focus();
  }

  /** The next message will answer this one. */
  answer(message) {
    this.#editing = null;
    this.#answering = message;
    this.#context(["Replying to ", h("strong", {}, displayName(message.author))], () => (this.#answering = null));
    this.focus();
  }

  /** The box now holds a message's words; Enter saves them. */
  edit(message) {
    this.#answering = null;
    this.#editing = message;
    this.draft(message.content);
    this.#context("Editing your message · Enter saves, Esc leaves it as it was", () => {
      this.#editing = null;
      $("input").value = "";
    });
  }

  /** Says above the box what went wrong; goes with the next key. */
  problem(words) {
    this.#context(words, () => {}, "problem");
    $("context").setAttribute("role", "alert");
  }

  #follow() {
    const channel = this.#state.here();
    const place = `${this.#state.userId} ${this.#state.channelId}`;
    if (place !== this.#place) {
      if (this.#place && !this.#editing) this.#drafts.set(this.#place, $("input").value);
      this.#place = place;
      this.#leaveCommand();
      this.#calm();
      $("input").value = this.#drafts.get(place) ?? "";
      this.#input();
    }
    const title = channel ? channelTitle(channel, this.#state) : "";
    const words = this.#state.isDm(channel) ? `Message @${title}` : `Message #${title}`;
    const shut = !channel || channel.type === 15;
    $("input").disabled = shut;
    $("input").placeholder = shut ? "Nothing can be posted here" : words;
    $("input").setAttribute("aria-label", words);
  }

  #input() {
    if ($("context").classList.contains("problem")) this.#calm();
    const input = $("input");
    input.style.height = "auto";
    input.style.height = `${input.scrollHeight}px`;
    $("send").disabled = !input.value.trim();
    this.#offer();
  }

  #offer() {
    const input = $("input");
    const typed = input.value.slice(0, input.selectionStart);
    const slash = /^\/([\w -]*)$/.exec(input.value);
    const person = /(?:^|\s)@([\w-]*)$/.exec(typed);
    if (slash && !this.#editing) this.#offerCommands(slash[1]);
    else if (person) this.#offerPeople(person[1]);
    else this.#picker.close();
  }

  #offerCommands(typed) {
    const all = slashCommands(this.#state);
    const items = matching(all, typed).map((command) => ({
      name: `/${command.path}`,
      hint: command.options
        .filter((option) => option.required)
        .map((option) => option.name)
        .join("  "),
      note: command.description,
      sign: avatar(this.#state.me, "small"),
      command,
    }));
    const empty = all.length ? "No command fits." : "The bot has registered no commands yet.";
    this.#picker.show(
      $("input"),
      displayName(this.#state.me),
      items,
      ({ command }) => this.#enterCommand(command),
      empty,
    );
  }

  #offerPeople(typed) {
    const words = typed.toLowerCase();
    const people = [...this.#state.users.values()].filter((user) => displayName(user).toLowerCase().startsWith(words));
    const items = people.map((user) => ({
      name: displayName(user),
      hint: user.bot ? "App" : "",
      sign: avatar(user, "small"),
      user,
    }));
    this.#picker.show($("input"), "Members", items, ({ user }) => {
      const input = $("input");
      const start = input.selectionStart - typed.length;
      input.setRangeText(`${displayName(user)} `, start, input.selectionStart, "end");
      this.#input();
    });
  }

  #enterCommand(command) {
    this.#leaveCommand();
    this.#form = new CommandForm(command, {
      state: this.#state,
      picker: this.#picker,
      actions: this.#actions,
      onDone: () => this.#leaveCommand(true),
      onCancel: () => this.#leaveCommand(true),
    });
    $("input").hidden = true;
    $("input").value = "";
    $("send").disabled = false;
    $("input").before(this.#form.element);
    this.#form.focus();
  }

  #leaveCommand(focus = false) {
    this.#picker.close();
    if (!this.#form) return;
    this.#form.element.remove();
    this.#form = null;
    $("input").hidden = false;
    this.#input();
    if (focus) $("input").focus();
  }

  #keydown(event) {
    if (this.#picker.key(event) || event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#submit();
    } else if (event.key === "Escape" && !$("context").hidden) {
      event.preventDefault();
      $("context").querySelector("button").click();
    } else if (event.key === "ArrowUp" && !$("input").value) {
      const mine = this.#state
        .visible()
        .findLast((entry) => !entry.note && entry.message.author.id === this.#state.userId);
      if (!mine) return;
      event.preventDefault();
      this.edit(mine.message);
    }
  }

  #submit() {
    if (this.#form) return this.#form.run();
    const words = this.#written();
    if (!words) return undefined;
    if (words.length > LONGEST) return this.problem("That is too long for the playground.");
    const sent = this.#editing
      ? this.#actions.edit(this.#editing, words)
      : this.#actions.post(words, this.#answering?.id ?? null);
    if (!sent) return undefined;
    this.#calm();
    $("input").value = "";
    return this.#input();
  }

  /** What was typed, with the names of people and channels turned into what Discord sends for them. */
  #written() {
    let words = $("input").value.trim();
    for (const user of this.#state.users.values()) words = swap(words, `@${displayName(user)}`, `<@${user.id}>`);
    for (const channel of this.#state.textChannels()) words = swap(words, `#${channel.name}`, `<#${channel.id}>`);
    return words;
  }

  #context(words, onClose, kind = "") {
    const close = () => {
      onClose();
      this.#calm();
      this.#input();
      this.focus();
    };
    $("context").className = `context ${kind}`;
    fill(
      $("context"),
      h("span", {}, words),
      h("button", { type: "button", class: "icon-button", "aria-label": "Close", on: { click: close } }, icon("close")),
    );
    $("context").hidden = false;
  }

  #calm() {
    this.#answering = null;
    this.#editing = null;
    $("context").className = "context";
    $("context").removeAttribute("role");
    $("context").hidden = true;
  }
}

/** Replaces a name that stands on its own. */
function swap(words, name, by) {
  const pattern = new RegExp(`(^|[^\\w<])${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?![\\w-])`, "g");
  return words.replace(pattern, (_, before) => before + by);
}
