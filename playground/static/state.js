// What the page knows: the server's world, and who looks at which channel. Everything else draws from here.

import { displayName } from "./dom.js";
import { setClock } from "./timestamps.js";

const EPHEMERAL = 64;
const LOADING = 128;
const DM = 1;

/** Snowflakes are longer than a number holds; this compares them as text. */
const compareIds = (one, other) => one.length - other.length || (one < other ? -1 : Number(one > other));

export class State extends EventTarget {
  me = null;
  guild = { name: "Playground" };
  users = new Map();
  channels = new Map();
  commands = [];
  examples = [];
  hint = "";
  online = false;
  userId = null;
  channelId = null;
  #messages = new Map();
  #notes = new Map();
  #unread = new Map();
  #closed = new Set();
  #version = 0;

  /** Takes the server's whole picture; keeps who is looking at what. */
  hello({ snapshot, hint, examples, closed_dms: closed }) {
    this.me = snapshot.me;
    this.guild = snapshot.guild;
    this.users = new Map(snapshot.users.map((user) => [user.id, user]));
    this.users.set(this.me.id, this.me);
    this.channels = new Map(snapshot.channels.map((channel) => [channel.id, channel]));
    this.commands = snapshot.commands;
    this.online = snapshot.bot.online;
    this.hint = hint;
    this.examples = examples;
    this.#closed = new Set(closed);
    this.#messages = new Map();
    this.#notes = new Map();
    for (const [channelId, messages] of Object.entries(snapshot.messages)) {
      for (const message of messages) this.#store(message, message.for ?? null, channelId);
    }
    setClock(snapshot.now);
    if (!this.users.has(this.userId)) this.userId = this.members()[0]?.id ?? null;
    if (!this.channels.has(this.channelId)) this.channelId = this.textChannels()[0]?.id ?? null;
    this.#changed("everything");
  }

  /** The people one can be, in the order in which they were made. */
  members() {
    return [...this.users.values()].filter((user) => !user.bot).sort((one, other) => compareIds(one.id, other.id));
  }

  /** The server's channels as the list shows them: each with its threads below it. */
  textChannels() {
    const all = [...this.channels.values()].filter((channel) => channel.type !== DM);
    const tops = all
      .filter((channel) => !isThread(channel))
      .sort((one, other) => (one.position ?? 0) - (other.position ?? 0));
    return tops.flatMap((top) => [top, ...all.filter((channel) => isThread(channel) && channel.parent_id === top.id)]);
  }

  /** The direct messages between somebody and the bot, if there are any yet. */
  dmOf(userId) {
    return [...this.channels.values()].find((channel) => channel.type === DM && channel.user_id === userId) ?? null;
  }

  user(id) {
    return this.users.get(id) ?? { id, username: "unknown" };
  }

  channel(id) {
    return this.channels.get(id) ?? null;
  }

  /** The channel that is looked at; null while direct messages are being opened. */
  here() {
    return this.channel(this.channelId);
  }

  isDm(channel = this.here()) {
    return channel?.type === DM;
  }

  /** What the person who looks may see here, oldest first; local notes at their place. */
  visible() {
    const mine = (entry) => entry.for === null || entry.for === this.userId;
    const messages = [...(this.#messages.get(this.channelId)?.values() ?? [])].filter(mine);
    messages.sort((one, other) => compareIds(one.message.id, other.message.id));
    const notes = (this.#notes.get(this.channelId) ?? []).filter(mine);
    for (const note of notes) {
      const at = messages.findIndex((entry) => !entry.note && compareIds(entry.message.id, note.after) > 0);
      messages.splice(at < 0 ? messages.length : at, 0, note);
    }
    return messages;
  }

  /** One message of any channel, or null. */
  message(id) {
    for (const channel of this.#messages.values()) if (channel.has(id)) return channel.get(id).message;
    return null;
  }

  upsert({ message, for: only = null }) {
    const known = this.#messages.get(message.channel_id)?.has(message.id);
    this.#store(message, only, message.channel_id);
    if (!known) this.#countUnread(message, only);
    this.#changed("messages", { message, fresh: !known, for: only });
  }

  remove({ channel_id, id }) {
    this.#messages.get(channel_id)?.delete(id);
    this.#changed("messages");
  }

  /** Hides a private message; the server has nothing to forget. */
  dismiss(id) {
    for (const channel of this.#messages.values()) channel.delete(id);
    for (const [channelId, notes] of this.#notes)
      this.#notes.set(
        channelId,
        notes.filter((note) => note.id !== id),
      );
    this.#changed("messages");
  }

  /** A line of the page's own below the last message, seen by one person. */
  note(words, userId = this.userId, channelId = this.channelId) {
    const last = [...(this.#messages.get(channelId)?.keys() ?? [])].sort(compareIds).at(-1) ?? "0";
    const note = { note: true, id: `note-${++this.#version}`, words, for: userId, after: last, version: 0 };
    this.#notes.set(channelId, [...(this.#notes.get(channelId) ?? []), note]);
    this.#changed("messages", { note });
    return note.id;
  }

  /** Marks a button or select as waiting for the bot, until its interaction is over. */
  wait(messageId, customId) {
    this.#touch(messageId, { busy: customId, failed: false });
  }

  /** Ends the wait on a message; `failed` draws the line that says so. */
  settle(messageId, failed) {
    this.#touch(messageId, { busy: null, failed });
  }

  setChannel(channel) {
    this.channels.set(channel.id, channel);
    this.#changed("channels", { channel });
  }

  setCommands(commands) {
    this.commands = commands;
    this.#changed("commands");
  }

  setOnline(online) {
    this.online = online;
    this.#changed("channels");
  }

  setNow(iso) {
    setClock(iso);
    this.#changed("clock");
  }

  closedDms(userId = this.userId) {
    return this.#closed.has(userId);
  }

  closeDms(userId, closed) {
    if (closed) this.#closed.add(userId);
    else this.#closed.delete(userId);
    this.#changed("channels");
  }

  /** Looks at a channel; null while one is being opened. */
  look(channelId) {
    this.channelId = channelId;
    this.#read();
    this.#changed("view");
  }

  /** Becomes another member; somebody's direct messages are theirs alone. */
  become(userId) {
    const wasDm = this.channelId === null || this.isDm();
    this.userId = userId;
    if (wasDm) this.channelId = this.dmOf(userId)?.id ?? this.textChannels()[0]?.id ?? null;
    this.#read();
    this.#changed("view");
  }

  /** How much a member has not seen in a channel: all of it, and what was said to them. */
  unread(channelId, userId = this.userId) {
    return this.#unread.get(`${userId} ${channelId}`) ?? { all: 0, direct: 0 };
  }

  /** What a member has not seen that was said to them, in all channels. */
  unreadDirect(userId) {
    return [...this.channels.keys()].reduce((sum, id) => sum + this.unread(id, userId).direct, 0);
  }

  #store(message, only, channelId) {
    const channel = this.#messages.get(channelId) ?? new Map();
    this.#messages.set(channelId, channel);
    const before = channel.get(message.id);
    channel.set(message.id, {
      message,
      for: only ?? before?.for ?? null,
      busy: null,
      failed: false,
      version: ++this.#version,
      ephemeral: Boolean((message.flags ?? 0) & EPHEMERAL),
      loading: Boolean((message.flags ?? 0) & LOADING),
    });
    this.users.set(message.author.id, { ...message.author, ...this.users.get(message.author.id) });
  }

  #touch(messageId, changes) {
    for (const channel of this.#messages.values()) {
      const entry = channel.get(messageId);
      if (entry) channel.set(messageId, { ...entry, ...changes, version: ++this.#version });
    }
    this.#changed("messages");
  }

  #countUnread(message, only) {
    for (const { id } of this.members()) {
      if (message.author.id === id || (only !== null && only !== id)) continue;
      const channel = this.channel(message.channel_id);
      const dm = this.isDm(channel);
      if (dm && channel.user_id !== id) continue;
      if (id === this.userId && message.channel_id === this.channelId) continue;
      const { all, direct } = this.unread(message.channel_id, id);
      const toThem = dm || only === id || (message.mentions ?? []).some((user) => user.id === id);
      this.#unread.set(`${id} ${message.channel_id}`, { all: all + 1, direct: direct + Number(toThem) });
    }
    this.#changed("channels");
  }

  #read() {
    this.#unread.delete(`${this.userId} ${this.channelId}`);
  }

  #changed(what, detail = {}) {
    this.dispatchEvent(new CustomEvent(what, { detail }));
  }
}

export const isThread = (channel) => [10, 11, 12].includes(channel.type);

/** A channel's name as the page shows it. */
export function channelTitle(channel, state) {
  return state.isDm(channel) ? displayName(state.me) : (channel?.name ?? "");
}
