// The top: where one is, what time it is here, and turning the clock on.

import { announce } from "./a11y.js";
import { $, fill, h } from "./dom.js";
import { icon } from "./icons.js";
import { channelTitle, isThread } from "./state.js";
import { face } from "./timestamps.js";

const SKIPS = [
  ["1 hour", 3600],
  ["1 day", 86_400],
  ["3 days", 3 * 86_400],
];

export class Header {
  #state;

  constructor(state, actions) {
    this.#state = state;
    fill(
      $("skip"),
      h("span", { class: "skip-words", "aria-hidden": "true" }, "Skip ahead"),
      SKIPS.map(([words, seconds]) =>
        h(
          "button",
          { type: "button", "aria-label": `Skip ahead ${words}`, on: { click: () => actions.skip(seconds) } },
          words,
        ),
      ),
    );
    for (const what of ["everything", "view", "channels"]) state.addEventListener(what, () => this.#draw());
    state.addEventListener("everything", () => this.#tick());
    state.addEventListener("clock", () => this.#turned());
    setInterval(() => this.#tick(), 1000);
  }

  #draw() {
    const channel = this.#state.here();
    const dm = this.#state.isDm(channel);
    const title = channelTitle(channel, this.#state);
    fill($("channel-name"), dm ? "@" : icon(channel && isThread(channel) ? "thread" : "hash"), h("span", {}, title));
    $("topic").textContent = dm ? "Only you and the app see this." : (channel?.topic ?? "");
    document.title = title ? `${dm ? "@" : "#"}${title} · ${this.#state.guild.name}` : this.#state.guild.name;
  }

  #tick() {
    const words = face();
    if ($("clock").textContent !== words) $("clock").textContent = words;
  }

  #turned() {
    this.#tick();
    $("clock").classList.remove("turned");
    void $("clock").offsetWidth;
    $("clock").classList.add("turned");
    announce(`It is now ${face()}.`);
  }
}
