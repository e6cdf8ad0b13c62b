// The page's own signs, as paths of 24 by 24.

const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  hash: "M9.7 3.2a1 1 0 0 1 .8 1.2L9.9 8h5l.7-4a1 1 0 1 1 2 .4L16.9 8H20a1 1 0 1 1 0 2h-3.4l-.7 4H19a1 1 0 1 1 0 2h-3.4l-.7 4.2a1 1 0 1 1-2-.4l.7-3.8h-5l-.7 4.2a1 1 0 1 1-2-.4L6.6 16H4a1 1 0 1 1 0-2h3l.7-4H5a1 1 0 0 1 0-2h3l.6-4a1 1 0 0 1 1.1-.8zM9.6 10l-.7 4h5l.7-4z",
  thread:
    "M6 4a3 3 0 0 0-3 3v7a3 3 0 0 0 3 3h1v3.3a.7.7 0 0 0 1.2.5L12 17h6a3 3 0 0 0 3-3V7a3 3 0 0 0-3-3zm2 5h8a1 1 0 1 1 0 2H8a1 1 0 0 1 0-2z",
  forum:
    "M4 5a2 2 0 0 1 2-2h9a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H9l-3.3 3A1 1 0 0 1 4 15.2zM19 8a2 2 0 0 1 2 2v9.2a1 1 0 0 1-1.7.7L16.5 17.5H11a2 2 0 0 1-1.9-1.5H16a3 3 0 0 0 3-3z",
  send: "M4.4 3.3 20.6 11a1.1 1.1 0 0 1 0 2L4.4 20.7a1 1 0 0 1-1.4-1.2L5.3 13l8.2-1-8.2-1L3 4.5a1 1 0 0 1 1.4-1.2z",
  close:
    "M6.7 5.3a1 1 0 0 0-1.4 1.4l5.3 5.3-5.3 5.3a1 1 0 1 0 1.4 1.4l5.3-5.3 5.3 5.3a1 1 0 0 0 1.4-1.4L13.4 12l5.3-5.3a1 1 0 0 0-1.4-1.4L12 10.6z",
  list: "M4 6h16a1 1 0 1 1 0 2H4a1 1 0 0 1 0-2zm0 5h16a1 1 0 1 1 0 2H4a1 1 0 1 1 0-2zm0 5h10a1 1 0 1 1 0 2H4a1 1 0 1 1 0-2z",
  lock: "M7 10V8a5 5 0 0 1 10 0v2a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zm2 0h6V8a3 3 0 0 0-6 0z",
  reply:
    "M10.3 5.3a1 1 0 0 1 1.4 1.4L8.4 10H14a7 7 0 0 1 7 7v1a1 1 0 1 1-2 0v-1a5 5 0 0 0-5-5H8.4l3.3 3.3a1 1 0 0 1-1.4 1.4l-5-5a1 1 0 0 1 0-1.4z",
  more: "M6 14a2 2 0 1 1 0-4 2 2 0 0 1 0 4zm6 0a2 2 0 1 1 0-4 2 2 0 0 1 0 4zm6 0a2 2 0 1 1 0-4 2 2 0 0 1 0 4z",
  eye: "M12 5c5 0 8.5 4 9.7 6.5a1.2 1.2 0 0 1 0 1C20.5 15 17 19 12 19s-8.5-4-9.7-6.5a1.2 1.2 0 0 1 0-1C3.5 9 7 5 12 5zm0 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8zm0 2a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  file: "M7 2h7l6 6v12a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zm6 2v5h5zM9 13h6a1 1 0 1 1 0 2H9a1 1 0 1 1 0-2zm0 4h6a1 1 0 1 1 0 2H9a1 1 0 1 1 0-2z",
  pen: "M15.7 4.3a2 2 0 0 1 2.8 0l1.2 1.2a2 2 0 0 1 0 2.8l-9.9 9.9-4.7 1.2a.6.6 0 0 1-.7-.7l1.2-4.7z",
  bin: "M10 3h4a1 1 0 0 1 1 1h4a1 1 0 1 1 0 2H5a1 1 0 0 1 0-2h4a1 1 0 0 1 1-1zM6 8h12l-.9 11.2A2 2 0 0 1 15.1 21H8.9a2 2 0 0 1-2-1.8z",
  copy: "M9 3h9a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2h-1v-7a3 3 0 0 0-3-3H7V5a2 2 0 0 1 2-2zM6 9h7a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2z",
  app: "M5 4h5v5H5zm9 0h5v5h-5zM5 15h5v5H5zm9 0h5v5h-5z",
  down: "M6.3 9.3a1 1 0 0 1 1.4 0l4.3 4.3 4.3-4.3a1 1 0 1 1 1.4 1.4l-5 5a1 1 0 0 1-1.4 0l-5-5a1 1 0 0 1 0-1.4z",
  tick: "M19.7 6.3a1 1 0 0 1 0 1.4l-9 9a1 1 0 0 1-1.4 0l-4-4a1 1 0 1 1 1.4-1.4l3.3 3.3 8.3-8.3a1 1 0 0 1 1.4 0z",
  out: "M7 5h5a1 1 0 1 1 0 2H7v10h10v-5a1 1 0 1 1 2 0v5a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zm8-2h5a1 1 0 0 1 1 1v5a1 1 0 1 1-2 0V6.4l-6.3 6.3a1 1 0 0 1-1.4-1.4L17.6 5H15a1 1 0 1 1 0-2z",
};

/** Draws one of the page's own signs; it says nothing to a screen reader. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("class", "icon");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", ICONS[name]);
  svg.append(path);
  return svg;
}
