"""Makes what the README shows: `transcript` plays a script into it, `picture` photographs the page.

Run by `make readme`, from the root of the repository.
"""

from __future__ import annotations

import asyncio
import re
import subprocess
import sys
from pathlib import Path

README = Path("README.md")
PICTURE = Path("docs/page.png")
SCRIPT = "data/scripts/first-walk.jsonl"
BLOCK = re.compile(r"(<!-- transcript: .* -->\n```text\n).*?(```\n<!-- end of transcript -->)", re.DOTALL)

CHROMIUM = "/usr/bin/chromium"
WIDTH, HEIGHT = 1200, 760


def with_transcript(readme: str) -> str:
    """Return the README with the transcript that the bot gives today."""
    played = subprocess.run(  # noqa: S603 # our own command
        [sys.executable, "-m", "bot", "try", "--script", SCRIPT], check=True, capture_output=True, text=True
    ).stdout
    return BLOCK.sub(lambda found: f"{found[1]}{played.strip()}\n{found[2]}", readme)


async def take_picture() -> None:
    """Photograph the page after two posts, an answer to each, and one that only its person sees."""
    from playwright.async_api import async_playwright

    onward = [sys.executable, "-m", "bot", "try", "--no-browser"]
    process = await asyncio.create_subprocess_exec(*onward, stdout=asyncio.subprocess.PIPE)
    assert process.stdout is not None  # noqa: S101 # it is a pipe, as asked for
    try:
        address = ""
        while not address:
            line = (await process.stdout.readline()).decode()
            address = line.partition("only: ")[2].strip()
        async with async_playwright() as playwright:
            chromium = await playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
            page = await chromium.new_page(viewport={"width": WIDTH, "height": HEIGHT}, locale="en-US")
            await page.goto(address)
            await page.get_by_role("radio", name="Sam").check(force=True)
            await page.locator("#input").fill("zon reject")
            await page.locator("#input").press("Enter")
            said = page.locator(".message", has_text="zon").last
            await said.get_by_role("button", name="Log it").click()
            await page.get_by_role("dialog").get_by_role("button", name="Submit").click()
            await page.get_by_text("Logged, only for you").wait_for()
            await page.locator("#input").focus()
            await page.mouse.move(0, 0)
            await page.screenshot(path=PICTURE)
            await chromium.close()
    finally:
        process.terminate()
        await process.wait()


def main() -> None:
    """Do what the command line names."""
    if sys.argv[1:] == ["transcript"]:
        README.write_text(with_transcript(README.read_text(encoding="utf-8")), encoding="utf-8")
    elif sys.argv[1:] == ["picture"]:
        asyncio.run(take_picture())
    else:
        sys.exit("python -m tools.readme transcript | picture")


if __name__ == "__main__":
    main()
