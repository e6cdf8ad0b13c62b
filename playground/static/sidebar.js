// The left side: channels, direct messages, and who one is.

import { $, avatar, displayName, fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { isThread } from "./state.js";

const FORUM = 15;

export class Sidebar {
  #state;
  #actions;

  constructor(state, actions) {
    this.#state = state;
    this.#actions = actions;
    fill($("local"), icon("lock"), "Everything stays on this machine.");
    fill($("drawer-open"), icon("list"));
    fill($("drawer-close"), icon("close"));
    $("drawer-open").addEventListener("click", () => this.drawer(true));
    $("drawer-close").addEventListener("click", () => this.drawer(false));
    $("sidebar").addEventListener("keydown", (event) => event.key === "Escape" && this.drawer(false));
    $("app").addEventListener("click", (event) => event.target === $("app") && this.drawer(false));
    for (const what of ["everything", "view", "channels"]) state.addEventListener(what, () => this.#draw());
  }

  /** Opens or closes the list on a narrow window; on a wide one it always shows. */
  drawer(open) {
    const was = $("app").classList.toggle("drawer", open) !== open;
    $("drawer-open").setAttribute("aria-expanded", String(open));
    if (open) ($("channels").querySelector("[aria-current]") ?? $("drawer-close")).focus();
    else if (!was && $("sidebar").contains(document.activeElement)) $("drawer-open").focus();
  }

  #draw() {
    const held = document.activeElement?.dataset?.key;
    $("guild-name").textContent = this.#state.guild.name;
    fill(
      $("channels"),
      h("h2", { class: "overline" }, "Channels"),
      h(
        "ul",
        {},
        this.#state.textChannels().map((channel) => h("li", {}, this.#channel(channel))),
      ),
      h("h2", { class: "overline" }, "Direct messages"),
      h("ul", {}, h("li", {}, this.#dm())),
      this.#dmSetting(),
    );
    fill(
      $("members"),
      this.#state.members().map((user) => this.#member(user)),
    );
    const direct = this.#state.unreadDirect(this.#state.userId);
    $("drawer-open").classList.toggle("unread", direct > 0);
    if (held) document.querySelector(`[data-key="${CSS.escape(held)}"]`)?.focus({ preventScroll: true });
  }

  #channel(channel) {
    const { all, direct } = this.#state.unread(channel.id);
    const sign = isThread(channel) ? "thread" : channel.type === FORUM ? "forum" : "hash";
    return h(
      "button",
      {
        type: "button",
        class: `channel ${isThread(channel) ? "thread" : ""} ${all ? "unread" : ""}`,
        data: { key: `channel ${channel.id}` },
        "aria-current": channel.id === this.#state.channelId ? "page" : null,
        on: { click: () => this.#look(() => this.#actions.look(channel.id)) },
      },
      icon(sign),
      h("span", { class: "channel-words" }, channel.name),
      all ? h("span", { class: "visually-hidden" }, `${all} unread`) : null,
      direct ? h("span", { class: "badge", "aria-hidden": "true" }, String(direct)) : null,
    );
  }

  #dm() {
    const { me, userId } = this.#state;
    const channel = this.#state.dmOf(userId);
    const { all } = channel ? this.#state.unread(channel.id) : { all: 0 };
    const here = channel && channel.id === this.#state.channelId;
    const face = avatar(me, "small");
    face.append(h("span", { class: `presence ${this.#state.online ? "online" : ""}` }));
    return h(
      "button",
      {
        type: "button",
        class: `channel ${all ? "unread" : ""}`,
        data: { key: "channel dm" },
        "aria-current": here ? "page" : null,
        on: { click: () => this.#look(() => this.#actions.openDm()) },
      },
      face,
      h("span", { class: "channel-words" }, displayName(me)),
      h("span", { class: "visually-hidden" }, this.#state.online ? "online" : "offline", all ? `, ${all} unread` : ""),
      all ? h("span", { class: "badge", "aria-hidden": "true" }, String(all)) : null,
    );
  }

  #dmSetting() {
    const input = h("input", {
      type: "checkbox",
      checked: !this.#state.closedDms(),
      data: { key: "dm setting" },
      on: { change: (event) => this.#actions.closeDms(!event.target.checked) },
    });
    return h(
      "label",
      { class: "dm-setting" },
      input,
      `${displayName(this.#state.user(this.#state.userId))} takes direct messages`,
    );
  }

  #member(user) {
    const waiting = user.id === this.#state.userId ? 0 : this.#state.unreadDirect(user.id);
    return h(
      "label",
      { class: "member" },
      h("input", {
        type: "radio",
        name: "member",
        value: user.id,
        checked: user.id === this.#state.userId,
        data: { key: `member ${user.id}` },
        on: { change: () => this.#actions.become(user.id) },
      }),
      avatar(user, "small"),
      h("span", {}, displayName(user)),
      waiting
        ? h("span", { class: "badge" }, String(waiting), h("span", { class: "visually-hidden" }, " unread"))
        : null,
    );
  }

  #look(act) {
    act();
    this.drawer(false);
    if (matchMedia("(pointer: fine)").matches) this.#actions.focus();
  }
}
