// The conversation: which messages are drawn, how they are grouped, and where the reader is in it.

import { announce, arrows, keepFocus } from "./a11y.js";
import { $, avatar, displayName, fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { plain } from "./markdown.js";
import { message } from "./message.js";
import { channelTitle } from "./state.js";
import { dayName, refresh, sameDay } from "./timestamps.js";

const GROUP_FOR = 7 * 60_000;
const NEAR_END = 120;

export class Feed {
  #state;
  #actions;
  #drawn = new Map();

  constructor(state, actions) {
    this.#state = state;
    this.#actions = actions;
    state.addEventListener("messages", ({ detail }) => this.#update(detail));
    for (const what of ["everything", "view"]) state.addEventListener(what, () => this.#open());
    $("feed").addEventListener("keydown", (event) => this.#keydown(event));
    $("feed").addEventListener("contextmenu", (event) => this.#contextmenu(event));
    setInterval(() => refresh($("feed")), 1000);
    state.addEventListener("clock", () => refresh($("feed")));
    new ResizeObserver(() => this.#following && this.toEnd()).observe($("scroller"));
    $("scroller").addEventListener("scroll", () => (this.#following = this.#atEnd()), { passive: true });
  }

  #following = true;

  /** Puts the newest message in sight. */
  toEnd() {
    $("scroller").scrollTop = $("scroller").scrollHeight;
    this.#following = true;
  }

  /** Goes to a message and puts the focus on it. */
  jump(id) {
    const place = $(`message-${id}`);
    place?.scrollIntoView({ block: "center" });
    place?.focus({ preventScroll: true });
  }

  #open() {
    this.#drawn = new Map();
    this.#welcome();
    this.#draw(false);
    this.toEnd();
  }

  #update({ message: told, fresh, for: only, note }) {
    const follow = this.#following || told?.author.id === this.#state.userId;
    this.#draw(true);
    if (follow) this.toEnd();
    if (fresh) this.#tell(told, only);
    if (note && note.for === this.#state.userId) announce(note.words);
  }

  #draw(arriving) {
    const nodes = [];
    const next = new Map();
    let before = null;
    for (const entry of this.#state.visible()) {
      const date = entry.note ? null : new Date(entry.message.timestamp);
      if (date && (!before?.date || !sameDay(before.date, date))) nodes.push(this.#dayLine(date));
      const grouped = date !== null && isGrouped(before, entry, date);
      const id = entry.note ? entry.id : entry.message.id;
      const reference = entry.message?.message_reference?.message_id;
      const answers = reference ? (this.#state.message(reference)?.content ?? "") : "";
      const key = `${entry.version} ${grouped} ${answers}`;
      const known = this.#drawn.get(id);
      const node =
        known?.key === key ? known.node : message(entry, grouped, { state: this.#state, actions: this.#actions });
      if (arriving && !known) node.classList.add("arrived");
      next.set(id, { key, node });
      nodes.push(node);
      before = { entry, date: date ?? before?.date ?? null };
    }
    keepFocus($("feed"), () => {
      this.#drawn = next;
      reconcile($("feed"), nodes);
      const last = [...$("feed").querySelectorAll(".message")].at(-1);
      for (const item of $("feed").querySelectorAll('.message[tabindex="0"]')) item.tabIndex = -1;
      if (last) last.tabIndex = 0;
    });
  }

  #dayLine(date) {
    const id = `day ${date.toDateString()}`;
    return h("li", { class: "day", role: "separator", data: { id } }, dayName(date));
  }

  #welcome() {
    const channel = this.#state.here();
    if (!channel) return fill($("welcome"));
    const dm = this.#state.isDm(channel);
    const title = channelTitle(channel, this.#state);
    const first = this.#state.textChannels()[0]?.id === channel.id;
    const words = dm
      ? `This is the beginning of your direct messages with ${title}. No other member sees them.`
      : (first && this.#state.hint) || channel.topic || `This is the start of #${title}.`;
    const sign = dm ? avatar(this.#state.me, "welcome-sign") : h("div", { class: "welcome-sign" }, icon("hash"));
    return fill(
      $("welcome"),
      sign,
      h("h3", {}, dm ? title : `Welcome to #${title}!`),
      h("p", {}, words),
      first && this.#state.examples.length
        ? h(
            "div",
            { class: "examples", role: "group", "aria-label": "Examples to start from" },
            this.#state.examples.map((example) =>
              h(
                "button",
                { type: "button", class: "example", on: { click: () => this.#actions.draft(example) } },
                example,
              ),
            ),
          )
        : null,
    );
  }

  #tell(told, only) {
    if (told.author.id === this.#state.userId || (only && only !== this.#state.userId)) return;
    if (told.channel_id !== this.#state.channelId) {
      const channel = this.#state.channel(told.channel_id);
      const theirs = !this.#state.isDm(channel) || this.#state.dmOf(this.#state.userId)?.id === channel.id;
      if (theirs)
        announce(
          `New message from ${displayName(told.author)} in ${this.#state.isDm(channel) ? "direct messages" : `#${channel?.name}`}.`,
        );
      return;
    }
    const buttons = (told.components ?? [])
      .flatMap((row) => row.components ?? [])
      .map((part) => part.label)
      .filter(Boolean);
    const offered = buttons.length ? ` Buttons: ${buttons.join(", ")}.` : "";
    announce(
      `${displayName(told.author)}${only ? ", only to you" : ""}: ${plain(told.content ?? "", this.#state)}${offered}`,
    );
  }

  #keydown(event) {
    const item = event.target.closest(".message");
    if (!item) return;
    if (event.target === item && arrows(event, [...$("feed").querySelectorAll(".message")])) return;
    const menuKey = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey);
    if (!menuKey && !(event.target === item && (event.key === "Enter" || event.key === " "))) {
      if (event.key === "Escape") this.#actions.focus();
      return;
    }
    event.preventDefault();
    const box = item.getBoundingClientRect();
    this.#openMenu(item, { x: box.left + 72, y: Math.min(box.bottom, innerHeight - 40), above: box.top });
  }

  #contextmenu(event) {
    const item = event.target.closest(".message");
    if (!item || event.target.closest("a, button, .select") || !getSelection().isCollapsed) return;
    event.preventDefault();
    this.#openMenu(item, { x: event.clientX, y: event.clientY });
  }

  #openMenu(item, at) {
    const entry = this.#state.visible().find((one) => !one.note && one.message.id === item.dataset.id);
    if (entry && !entry.loading) this.#actions.menu(entry, at);
  }

  #atEnd() {
    const { scrollTop, scrollHeight, clientHeight } = $("scroller");
    return scrollHeight - scrollTop - clientHeight < NEAR_END;
  }
}

/** Whether a message stands below the one before it, without a name of its own. */
function isGrouped(before, entry, date) {
  const last = before?.entry;
  if (!last || last.note || !sameDay(before.date, date)) return false;
  const { message: told } = entry;
  const leads = told.message_reference?.message_id || told.interaction;
  return (
    !leads &&
    last.message.author.id === told.author.id &&
    last.ephemeral === entry.ephemeral &&
    date - before.date < GROUP_FOR
  );
}

/** Makes a list hold these nodes in this order, moving none that is in its place. */
function reconcile(root, nodes) {
  const keep = new Set(nodes);
  for (const child of [...root.children]) if (!keep.has(child)) child.remove();
  nodes.forEach((node, at) => {
    if (root.children[at] !== node) root.insertBefore(node, root.children[at] ?? null);
  });
}
