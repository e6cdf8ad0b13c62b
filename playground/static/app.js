// Ties the parts together: frames from the server change the state, what a person does becomes a request.

import { announce } from "./a11y.js";
import { Composer } from "./composer.js";
import { $, displayName, fill, h, dots } from "./dom.js";
import { Feed } from "./feed.js";
import { Header } from "./header.js";
import { openMenu } from "./menu.js";
import { Modals } from "./modal.js";
import { Sidebar } from "./sidebar.js";
import { Socket } from "./socket.js";
import { State } from "./state.js";

const TYPING_FOR = 8000;
const CHOICES_FOR = 3500;

const state = new State();
const requests = new Map();
const started = new Map();
const early = new Map();
let counter = 0;
let wantsDm = false;
let typingTimer = null;

/**
 * Sends a request in the name of the member that one is.
 * @param {string} op
 * @param {object} fields
 * @param {object} memo what is to be known when its answer comes
 */
function send(op, fields = {}, memo = {}) {
  const nonce = `${++counter}`;
  const sent = socket.send(op, { user_id: state.userId, ...fields, nonce });
  if (sent) requests.set(nonce, { op, userId: state.userId, channelId: state.channelId, ...memo });
  else composer.problem("There is no connection to the playground at the moment.");
  return sent;
}

const actions = {
  post: (content, replyTo) => send("post", { channel_id: state.channelId, content, reply_to: replyTo }, { content }),
  startEdit: (message) => composer.edit(message),
  edit: (message, content) => send("edit", { message_id: message.id, content }),
  remove: (message) => send("delete", { message_id: message.id }),
  react: (message, emoji, on) => send(on ? "react" : "unreact", { message_id: message.id, emoji }),
  click: (message, customId) => press("click", message, customId),
  select: (message, customId, values) => press("select", message, customId, { values }),
  slash: (path, options) => send("slash", { channel_id: state.channelId, path, options }),
  app: (message, name) => send("menu", { message_id: message.id, command_name: name }),
  submit: (interactionId, values) => send("submit", { interaction_id: interactionId, values }, { form: interactionId }),
  skip: (seconds) => send("skip", { seconds }),
  closeDms(closed) {
    if (send("close_dms", { closed })) state.closeDms(state.userId, closed);
  },
  autocomplete(path, options, focused) {
    return new Promise((resolve) => {
      setTimeout(() => resolve([]), CHOICES_FOR);
      if (!send("autocomplete", { channel_id: state.channelId, path, options, focused }, { resolve })) resolve([]);
    });
  },
  look: (channelId) => state.look(channelId),
  become: (userId) => state.become(userId),
  openDm() {
    const channel = state.dmOf(state.userId);
    if (channel) state.look(channel.id);
    else wantsDm = send("open_dm");
  },
  dismiss(id) {
    if (state.message(id)) send("delete", { message_id: id });
    state.dismiss(id);
    composer.focus();
  },
  copy: (words) =>
    navigator.clipboard?.writeText(words).then(
      () => announce("Copied."),
      () => composer.problem("The browser did not allow copying."),
    ),
  reply: (message) => composer.answer(message),
  draft: (words) => composer.draft(words),
  menu: (entry, at) => openMenu(entry, at, { state, actions }),
  jump: (id) => feed.jump(id),
  focus: () => composer.focus(),
};

function press(op, message, customId, fields = {}) {
  const sent = send(op, { message_id: message.id, custom_id: customId, ...fields }, { messageId: message.id });
  if (sent) state.wait(message.id, customId);
}

/** Takes the memo of a request whose answer came. */
function answered(nonce) {
  const memo = requests.get(nonce) ?? {};
  requests.delete(nonce);
  return memo;
}

/** Follows an interaction that this page began, until it is over. */
function follow(id, how) {
  const memo = started.get(id);
  if (!memo) {
    early.set(id, how);
    return;
  }
  if (how === "pending") return;
  const failed = how === "failed";
  if (memo.messageId) state.settle(memo.messageId, failed);
  if (memo.form && !failed) modals.close(memo.form);
  else if (memo.form)
    modals.failed("It did not arrive. Your words are still here: copy what you need, then open the form again.", false);
  else if (failed && !memo.messageId) state.note("The application did not respond", memo.userId, memo.channelId);
  if (how !== "deferred") started.delete(id);
}

const frames = {
  hello(data) {
    const first = state.me === null;
    state.hello(data);
    if (first) composer.focus();
  },
  message(data) {
    if (data.message.author.id === state.me.id) typing(false);
    state.upsert(data);
  },
  delete: (data) => state.remove(data),
  channel({ channel }) {
    state.setChannel(channel);
    if (wantsDm && state.dmOf(state.userId)?.id === channel.id) {
      wantsDm = false;
      state.look(channel.id);
      composer.focus();
    }
  },
  commands: ({ commands }) => state.setCommands(commands),
  accepted({ nonce, interaction_id: id }) {
    const memo = answered(nonce);
    if (!id) return;
    started.set(id, memo);
    if (early.has(id)) follow(id, early.get(id));
    early.delete(id);
  },
  interaction: (data) => follow(data.id, data.state),
  modal({ interaction_id: id, user_id: userId, modal }) {
    if (userId === state.userId) modals.show(id, modal);
  },
  modal_close({ interaction_id: id }) {
    const sending = [...requests.values(), ...started.values()].some((memo) => memo.form === id);
    if (!sending) modals.close(id);
  },
  choices: ({ nonce, choices }) => answered(nonce).resolve?.(choices),
  bot: ({ online }) => state.setOnline(online),
  now: ({ now }) => state.setNow(now),
  typing: ({ channel_id: id }) => id === state.channelId && typing(true),
  error({ words, nonce }) {
    const memo = answered(nonce);
    if (memo.resolve) return memo.resolve([]);
    if (memo.messageId) state.settle(memo.messageId, false);
    if (memo.form) return modals.failed(words);
    if (memo.content) composer.draft(memo.content);
    return composer.problem(words);
  },
};

function typing(on) {
  clearTimeout(typingTimer);
  fill($("typing"), on ? [dots(), h("strong", {}, displayName(state.me)), " is typing…"] : []);
  if (on) typingTimer = setTimeout(() => typing(false), TYPING_FOR);
}

const socket = new Socket({
  frame: (name, data) => frames[name]?.(data),
  open() {
    $("offline").hidden = true;
  },
  lost() {
    $("offline").textContent =
      "The playground does not answer. This page tries again by itself; is it still running in the terminal?";
    $("offline").hidden = false;
    if (state.me) state.setOnline(false);
  },
});
const composer = new Composer(state, actions);
const feed = new Feed(state, actions);
const modals = new Modals(state, actions);
new Sidebar(state, actions);
new Header(state, actions);
