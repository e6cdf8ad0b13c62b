"""`python -m playground`: a local Discord to which any discord.py bot connects."""

from __future__ import annotations

import argparse
import asyncio
import signal

from playground.server import TOKEN, Playground


def main() -> None:
    """Serve until Ctrl-C or SIGTERM."""
    parser = argparse.ArgumentParser(prog="python -m playground", description=__doc__)
    parser.add_argument("--port", type=int, default=8765, help="the port on 127.0.0.1 (0 takes a free one)")
    parser.add_argument("--token", default=TOKEN, help="the bot's token")
    asked = parser.parse_args()
    try:
        asyncio.run(serve(asked.port, asked.token))
    except OSError as error:
        parser.exit(1, f"playground: cannot serve on port {asked.port}: {error.strerror}\n")


async def serve(port: int, token: str) -> None:
    """Serve until Ctrl-C or SIGTERM.

    Args:
        port: on 127.0.0.1; 0 takes a free one.
        token: the bot's token.
    """
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    async with Playground(port=port, token=token) as playground:
        print(f"page   {playground.page}")
        print(f"API    {playground.api}")
        print(f"token  {playground.token}", flush=True)
        await stop.wait()


if __name__ == "__main__":
    main()
