// The one connection to the server: frames out, frames in, and coming back after a cut.

const FIRST_WAIT = 400;
const LONGEST_WAIT = 8000;

export class Socket {
  #socket = null;
  #wait = FIRST_WAIT;
  #listeners;

  /** @param {{frame: (name: string, data: object) => void, open: () => void, lost: () => void}} listeners */
  constructor(listeners) {
    this.#listeners = listeners;
    this.#connect();
  }

  /** Sends one request; false where there is no connection to send it on. */
  send(op, fields = {}) {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify({ op, ...fields }));
    return true;
  }

  #connect() {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/page/socket`);
    this.#socket = socket;
    socket.addEventListener("open", () => {
      this.#wait = FIRST_WAIT;
      this.#listeners.open();
    });
    socket.addEventListener("message", (event) => {
      const { t, d } = JSON.parse(event.data);
      this.#listeners.frame(t, d);
    });
    socket.addEventListener("close", () => {
      this.#listeners.lost();
      setTimeout(() => this.#connect(), this.#wait);
      this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT);
    });
  }
}
