// Pictures, files and embeds. Only what this server serves is loaded; an address elsewhere stays an address.

import { h } from "./dom.js";
import { icon } from "./icons.js";
import { markdown, moment } from "./markdown.js";

const UNITS = ["bytes", "KB", "MB", "GB"];

/** A file that hangs on a message. */
export function attachment(file) {
  if (file.content_type?.startsWith("image/")) return shown(file);
  return h(
    "div",
    { class: "file" },
    icon("file"),
    h(
      "span",
      {},
      h(
        "a",
        { class: "file-name", href: local(file.url) ?? file.url, target: "_blank", rel: "noopener noreferrer" },
        file.filename,
      ),
      h("span", { class: "file-size" }, size(file.size ?? 0)),
    ),
  );
}

/** A picture that opens in its full size, and the words for who cannot see it, for who wants to read them. */
function shown(file) {
  const drawn = picture(file.url, file.description ?? file.filename, file);
  const address = local(file.url);
  return h(
    "figure",
    { class: "shown" },
    address ? h("a", { href: address, target: "_blank", rel: "noopener noreferrer" }, drawn) : drawn,
    file.description
      ? h("details", { class: "alt" }, h("summary", { "aria-label": "Words for this picture" }, "ALT"), h("p", {}, file.description))
      : null,
  );
}

/** A picture of this server, or the address of another. */
export function picture(url, words, { width, height } = {}) {
  const address = local(url);
  if (!address) return h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, words || url);
  return h("img", { class: "picture", src: address, alt: words ?? "", width, height, loading: "lazy" });
}

/** An embed: a box with a coloured edge. */
export function embed(part, state) {
  const words = (text) => h("div", { class: "words" }, markdown(text, state));
  const box = h(
    "article",
    { class: "embed" },
    part.author?.name ? h("p", { class: "embed-small" }, part.author.name) : null,
    part.title
      ? h(
          "p",
          { class: "embed-title" },
          part.url ? h("a", { href: part.url, target: "_blank", rel: "noopener noreferrer" }, part.title) : part.title,
        )
      : null,
    part.description ? words(part.description) : null,
    part.fields?.length
      ? h(
          "div",
          { class: "embed-fields" },
          part.fields.map((field) =>
            h(
              "div",
              { class: `embed-field ${field.inline ? "inline" : ""}` },
              h("h4", {}, field.name),
              words(field.value),
            ),
          ),
        )
      : null,
    part.image ? picture(part.image.url, "") : null,
    part.footer || part.timestamp
      ? h(
          "p",
          { class: "embed-small" },
          part.footer?.text ?? "",
          part.timestamp ? moment(Date.parse(part.timestamp) / 1000, "f") : null,
        )
      : null,
  );
  if (Number.isInteger(part.color)) box.style.borderLeftColor = `#${part.color.toString(16).padStart(6, "0")}`;
  return box;
}

/** The path of an address of this machine's playground; null for any other. */
function local(url) {
  const address = URL.canParse(url, location.href) ? new URL(url, location.href) : null;
  const here =
    address &&
    address.port === location.port &&
    ["127.0.0.1", "localhost", location.hostname].includes(address.hostname);
  return here ? address.pathname + address.search : null;
}

function size(bytes) {
  const step = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), UNITS.length - 1);
  return `${(bytes / 1024 ** step).toFixed(step ? 1 : 0)} ${UNITS[step]}`;
}
