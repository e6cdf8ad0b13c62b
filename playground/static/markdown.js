// Discord's markdown, drawn as nodes. Blocks first (code, quotes, headings, lists), then what is inside a line.

import { displayName, h } from "./dom.js";
import { drawn, whole } from "./timestamps.js";

const DEEPEST = 10;
const SPECIAL = /[\\*_~|`<[@h:]/;
const EMOJI_ONLY = /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s){1,80}$/u;

/**
 * Draws a text.
 * @param {string} text
 * @param {{user: Function, channel: Function}} names how an id is turned into a user or a channel
 */
export function markdown(text, names) {
  const root = document.createDocumentFragment();
  root.append(...blocks(text, names, 0));
  return root;
}

/** Whether a text is emoji alone, which is drawn large. */
export const isJumbo = (text) => EMOJI_ONLY.test(text) && /\p{Extended_Pictographic}/u.test(text);

/** A text on one line without its signs, for a preview or a screen reader. */
export function plain(text, names) {
  const holder = document.createElement("div");
  holder.append(markdown(text, names));
  return holder.textContent.replace(/\s+/g, " ").trim();
}

function blocks(text, names, depth) {
  const nodes = [];
  const fence = /```(?:([\w+-]{1,20})\n)?\n?([\s\S]*?)\n?```\n?/g;
  let start = 0;
  for (const found of text.matchAll(fence)) {
    if (!found[2].trim()) continue;
    nodes.push(...lines(text.slice(start, found.index).replace(/\n$/, ""), names, depth));
    nodes.push(h("pre", {}, h("code", {}, found[2])));
    start = found.index + found[0].length;
  }
  nodes.push(...lines(text.slice(start), names, depth));
  return nodes;
}

function lines(text, names, depth) {
  if (!text) return [];
  const nodes = [];
  const rows = text.split("\n");
  let words = [];
  const flush = () => {
    if (words.length) nodes.push(...inline(words.join("\n"), names, depth));
    words = [];
  };
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    const heading = /^(#{1,3})\s+(.+)$/.exec(row);
    const small = /^-#\s+(.+)$/.exec(row);
    if (/^>>>\s/.test(row) && depth < DEEPEST) {
      flush();
      const rest = [row.slice(4), ...rows.slice(at + 1)].join("\n");
      nodes.push(h("blockquote", {}, blocks(rest, names, depth + 1)));
      return nodes;
    }
    if (/^>\s/.test(row) && depth < DEEPEST) {
      flush();
      const quoted = [];
      while (at < rows.length && /^>(\s|$)/.test(rows[at])) quoted.push(rows[at++].slice(2));
      at -= 1;
      nodes.push(h("blockquote", {}, lines(quoted.join("\n"), names, depth + 1)));
    } else if (heading) {
      flush();
      nodes.push(h(`h${heading[1].length + 2}`, {}, inline(heading[2], names, depth + 1)));
    } else if (small) {
      flush();
      nodes.push(h("small", {}, inline(small[1], names, depth + 1)));
    } else if (/^\s*(?:[-*]|\d{1,3}\.)\s+\S/.test(row)) {
      flush();
      const items = [];
      while (at < rows.length && /^\s*(?:[-*]|\d{1,3}\.)\s+\S/.test(rows[at])) items.push(rows[at++]);
      at -= 1;
      nodes.push(list(items, names, depth));
    } else {
      words.push(row);
      const next = rows[at + 1];
      if (next !== undefined && isBlock(next)) flush();
    }
  }
  flush();
  return nodes;
}

const isBlock = (row) => /^(?:>>>\s|>\s|#{1,3}\s+\S|-#\s+\S|\s*(?:[-*]|\d{1,3}\.)\s+\S)/.test(row);

/** A list; an indented item belongs to the one above it. */
function list(items, names, depth) {
  const first = /^\s*(\d{1,3})\./.exec(items[0]);
  const root = first ? h("ol", { start: first[1] }) : h("ul");
  for (const item of items) {
    const [, indent, words] = /^(\s*)(?:[-*]|\d{1,3}\.)\s+(.*)$/.exec(item);
    const line = h("li", {}, inline(words, names, depth + 1));
    if (indent.length >= 2 && root.lastElementChild) {
      const above = root.lastElementChild;
      if (above.lastElementChild?.tagName !== "UL") above.append(h("ul"));
      above.lastElementChild.append(line);
    } else root.append(line);
  }
  return root;
}

// Each rule: what it matches from here on, and how it is drawn. The first that fits wins.
const RULES = [
  [/\\([\\*_~|`<>[\]()#@:-])/y, (found) => found[1]],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, (found) => h("code", {}, found[2])],
  [/\|\|([\s\S]+?)\|\|/y, (found, names, depth) => spoiler(inline(found[1], names, depth))],
  [
    /\*\*\*([\s\S]+?)\*\*\*(?!\*)/y,
    (found, names, depth) => h("em", {}, h("strong", {}, inline(found[1], names, depth))),
  ],
  [/\*\*([\s\S]+?)\*\*(?!\*)/y, (found, names, depth) => h("strong", {}, inline(found[1], names, depth))],
  [/__([\s\S]+?)__(?!_)/y, (found, names, depth) => h("u", {}, inline(found[1], names, depth))],
  [/~~([\s\S]+?)~~/y, (found, names, depth) => h("s", {}, inline(found[1], names, depth))],
  [/\*(?![\s*])((?:\*\*|[^*])*?[^\s*])\*(?!\*)/y, (found, names, depth) => h("em", {}, inline(found[1], names, depth))],
  [
    /_(?![\s_])((?:__|[^_])*?[^\s_])_(?!\w)/y,
    (found, names, depth) => h("em", {}, inline(found[1], names, depth)),
    /\w/,
  ],
  [/<t:(-?\d{1,13})(?::([tTdDfFRsS]))?>/y, (found) => moment(Number(found[1]), found[2] ?? "f")],
  [/<@!?(\d{1,20})>/y, (found, names) => h("span", { class: "mention" }, `@${displayName(names.user(found[1]))}`)],
  [
    /<#(\d{1,20})>/y,
    (found, names) => h("span", { class: "mention" }, `#${names.channel(found[1])?.name ?? "unknown"}`),
  ],
  [/<\/([-\w ]{1,100}):\d{1,20}>/y, (found) => h("span", { class: "mention" }, `/${found[1]}`)],
  [/<a?:(\w{2,32}):\d{1,20}>/y, (found) => `:${found[1]}:`],
  [/<(https?:\/\/[^\s<>]+)>/y, (found) => link(found[1], [found[1]])],
  [
    /\[([^\]\n]+)\]\(<?(https?:\/\/[^\s<>)]+)>?\)/y,
    (found, names, depth) => link(found[2], inline(found[1], names, depth)),
  ],
  [/https?:\/\/[^\s<>]*[^\s<>.,:;"')\]!?*_~|]/y, (found) => link(found[0], [found[0]]), /\w/],
  [/@(?:everyone|here)\b/y, (found) => h("span", { class: "mention" }, found[0])],
];

function inline(text, names, depth) {
  if (depth > DEEPEST) return [text];
  const nodes = [];
  let words = "";
  let at = 0;
  while (at < text.length) {
    const match = SPECIAL.test(text[at]) ? firstRule(text, at) : null;
    if (match) {
      if (words) nodes.push(words);
      words = "";
      nodes.push(match.draw(match.found, names, depth + 1));
      at += match.found[0].length;
    } else words += text[at++];
  }
  if (words) nodes.push(words);
  return nodes;
}

function firstRule(text, at) {
  for (const [pattern, draw, notAfter] of RULES) {
    if (notAfter && at > 0 && notAfter.test(text[at - 1])) continue;
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { found, draw };
  }
  return null;
}

/** A moment that stays right while the clock moves. */
export function moment(seconds, style) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return drawn(seconds, style);
  return h(
    "time",
    { class: "moment", datetime: date.toISOString(), title: whole(date), data: style === "R" ? { live: "R" } : {} },
    drawn(seconds, style),
  );
}

function link(address, words) {
  return h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, words);
}

function spoiler(words) {
  const show = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    element.classList.add("shown");
    for (const name of ["role", "tabindex", "aria-label"]) element.removeAttribute(name);
  };
  const element = h(
    "span",
    {
      class: "spoiler",
      role: "button",
      tabindex: "0",
      "aria-label": "Spoiler, press to show",
      on: { click: show, keydown: show },
    },
    h("span", {}, words),
  );
  return element;
}
