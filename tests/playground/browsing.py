"""A browser window that looks at a playground, for tests; they are skipped where there is no Chromium."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Locator, Page

    from playground.server import Playground

playwright_api = pytest.importorskip("playwright.async_api")
expect = playwright_api.expect

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
WIDE = {"width": 1280, "height": 800}

needs_chromium = pytest.mark.skipif(not CHROMIUM.exists(), reason="there is no Chromium on this machine")


@dataclass
class Tab:
    """One open page and what stands behind it."""

    page: Page
    place: Playground
    complaints: list[str] = field(default_factory=list[str])
    requests: list[str] = field(default_factory=list[str])

    @property
    def box(self) -> Locator:
        return self.page.locator("#input")

    def messages(self, words: str) -> Locator:
        return self.page.locator(".message", has_text=words)

    async def post(self, words: str) -> None:
        await self.box.fill(words)
        await self.box.press("Enter")

    async def become(self, name: str) -> None:
        await self.page.get_by_role("radio", name=name).check(force=True)

    async def has_focus(self, selector: str) -> bool:
        return await self.page.evaluate("(selector) => document.activeElement.matches(selector)", selector)


@asynccontextmanager
async def browser_window() -> AsyncIterator[Page]:
    """Open a window."""
    async with playwright_api.async_playwright() as playwright:
        chromium = await playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        page = await chromium.new_page(locale="en-US", timezone_id="UTC")
        page.set_default_timeout(15000)
        yield page
        await chromium.close()


@asynccontextmanager
async def looking_at(window: Page, place: Playground) -> AsyncIterator[Tab]:
    """Open a playground's page; at the end, nothing was asked of anybody else and nothing complained."""
    shown = Tab(window, place)
    listeners = {
        "request": lambda request: shown.requests.append(request.url),
        "console": lambda said: said.type in ("error", "warning") and shown.complaints.append(said.text),
        "pageerror": lambda error: shown.complaints.append(str(error)),
    }
    for event, listener in listeners.items():
        window.on(event, listener)
    await window.set_viewport_size(WIDE)
    await window.goto(place.page)
    await expect(window.locator("#channel-name")).to_have_text("rejections")
    yield shown
    for event, listener in listeners.items():
        window.remove_listener(event, listener)
    await window.goto("about:blank")
    assert shown.complaints == []
    assert [url for url in shown.requests if not url.startswith(place.base)] == []
