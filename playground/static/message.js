// One message as a list item: who, when, the words, and what hangs below.

import { attachment, embed } from "./attachments.js";
import { components, emoji } from "./components.js";
import { avatar, displayName, dots, h } from "./dom.js";
import { icon } from "./icons.js";
import { isJumbo, markdown, plain } from "./markdown.js";
import { hour, stamp, whole } from "./timestamps.js";

const COMPONENTS_V2 = 1 << 15;
const MENU_ANSWER = 23;

/**
 * Draws a message.
 * @param {object} entry the message with what the page knows about it
 * @param {boolean} grouped whether it stands below another of the same author
 * @param {{state, actions}} context
 */
export function message(entry, grouped, context) {
  if (entry.note) return note(entry, context);
  const { state, actions } = context;
  const told = entry.message;
  const author = told.author;
  const date = new Date(told.timestamp);
  const lead = leadLine(told, context);
  const classes = ["message"];
  if (grouped) classes.push("grouped");
  if (lead) classes.push("has-lead");
  if (entry.ephemeral) classes.push("private");
  else if ((told.mentions ?? []).some((user) => user.id === state.userId)) classes.push("mentioned");
  return h(
    "li",
    { class: classes.join(" "), id: `message-${told.id}`, tabindex: "-1", data: { id: told.id } },
    lead,
    grouped
      ? h("time", { class: "stamp", datetime: told.timestamp, title: whole(date), "aria-hidden": "true" }, hour(date))
      : [avatar(author), head(author, told, date)],
    body(entry, context),
    (told.embeds ?? []).map((part) => embed(part, state)),
    (told.attachments ?? []).map(attachment),
    components(told.components, { ...context, entry }),
    reactions(told, context),
    entry.failed ? h("p", { class: "foot failure" }, "This interaction failed") : null,
    entry.ephemeral ? privateFoot(entry.message.id, context) : null,
    tools(entry, actions),
  );
}

function head(author, told, date) {
  return h(
    "div",
    { class: "head" },
    h("span", { class: "name" }, displayName(author)),
    author.bot ? h("span", { class: "tag" }, "App") : null,
    h("time", { class: "stamp", datetime: told.timestamp, title: whole(date), data: { live: "stamp" } }, stamp(date)),
  );
}

function body(entry, { state }) {
  const { content, edited_timestamp: edited, flags } = entry.message;
  if (entry.loading) {
    return h(
      "p",
      { class: "words" },
      h("span", { class: "thinking" }, dots(), `${displayName(entry.message.author)} is thinking…`),
    );
  }
  if (!content || (flags ?? 0) & COMPONENTS_V2) return null;
  return h(
    "div",
    { class: isJumbo(content) ? "words jumbo" : "words" },
    markdown(content, state),
    edited ? h("span", { class: "edited", title: whole(new Date(edited)) }, "(edited)") : null,
  );
}

/** The line above: what it answers, or the command that called it. */
function leadLine(told, { state, actions }) {
  const called = told.interaction;
  if (called) {
    return h(
      "div",
      { class: "lead" },
      avatar(called.user, "tiny"),
      h("span", { class: "lead-name" }, displayName(called.user)),
      h("span", {}, " used "),
      h("span", { class: "command-name" }, told.type === MENU_ANSWER ? called.name : `/${called.name}`),
    );
  }
  const reference = told.message_reference;
  if (!reference?.message_id) return null;
  const answered = state.message(reference.message_id) ?? told.referenced_message;
  if (!answered) return h("div", { class: "lead" }, icon("reply"), h("em", {}, "Original message was deleted"));
  const words =
    plain(answered.content ?? "", state) || (answered.attachments?.length ? "Open the attachment" : "Open the message");
  return h(
    "div",
    { class: "lead" },
    avatar(answered.author, "tiny"),
    h("span", { class: "lead-name" }, displayName(answered.author)),
    h(
      "button",
      {
        type: "button",
        class: "lead-text",
        "aria-label": `In answer to: ${words}`,
        on: { click: () => actions.jump(answered.id) },
      },
      words,
    ),
  );
}

function reactions(told, { state, actions }) {
  const pills = (told.reactions ?? []).map((reaction) => {
    const users = (reaction.users ?? []).map(String);
    const mine = users.includes(state.userId);
    const sign = typeof reaction.emoji === "string" ? reaction.emoji : emoji(reaction.emoji);
    const names = users.map((id) => displayName(state.user(id))).join(", ");
    return h(
      "button",
      {
        type: "button",
        class: "reaction",
        "aria-pressed": String(mine),
        title: names,
        "aria-label": `${sign}, ${users.length}: ${names}`,
        data: { key: `reaction ${sign}` },
        on: { click: () => actions.react(told, sign, !mine) },
      },
      h("span", {}, sign),
      h("span", {}, String(users.length || reaction.count)),
    );
  });
  return pills.length ? h("div", { class: "reactions" }, pills) : null;
}

function privateFoot(id, { actions }) {
  return h(
    "p",
    { class: "foot" },
    icon("eye"),
    "Only you can see this · ",
    h("button", { type: "button", on: { click: () => actions.dismiss(id) } }, "Dismiss message"),
  );
}

function tools(entry, actions) {
  const tool = (label, key, sign, act) =>
    h(
      "button",
      {
        type: "button",
        class: "icon-button",
        tabindex: "-1",
        title: label,
        "aria-label": label,
        data: { key },
        on: { click: act },
      },
      sign,
    );
  if (entry.loading) return null;
  const shared = !entry.ephemeral;
  return h(
    "div",
    { class: "tools" },
    shared ? tool("React with a heart", "tool heart", "❤️", () => actions.react(entry.message, "❤️", true)) : null,
    shared ? tool("Reply", "tool reply", icon("reply"), () => actions.reply(entry.message)) : null,
    tool("More", "tool more", icon("more"), (event) => {
      const box = event.currentTarget.getBoundingClientRect();
      actions.menu(entry, { x: box.right - 210, y: box.bottom + 4, above: box.top });
    }),
  );
}

function note(entry, { state, actions }) {
  return h(
    "li",
    { class: "message private", tabindex: "-1", data: { id: entry.id } },
    avatar(state.me),
    h(
      "div",
      { class: "head" },
      h("span", { class: "name" }, displayName(state.me)),
      h("span", { class: "tag" }, "App"),
    ),
    h("p", { class: "words failure" }, entry.words),
    privateFoot(entry.id, { actions }),
  );
}
