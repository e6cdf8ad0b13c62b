"""The whole way: a member in a browser, the page's socket, the world, the gateway, and a bot that knows none of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .browsing import browser_window, expect, looking_at, needs_chromium

if TYPE_CHECKING:
    from .conftest import Table

pytestmark = needs_chromium


async def test_a_foreign_bot_is_used_from_the_page(seated: Table):
    async with browser_window() as window, looking_at(window, seated.playground) as tab:
        keyboard = window.keyboard
        await window.get_by_role("button", name="general").click()
        await tab.post("is anybody there?")
        await expect(tab.messages("I read: is anybody there?").locator(".lead")).to_contain_text("Maya")

        await tab.box.press_sequentially("/tea")
        await keyboard.press("Enter")
        await keyboard.type("grey")
        await expect(window.get_by_role("option", name="Earl Grey")).to_be_visible()
        await keyboard.press("Enter")
        await keyboard.press("Enter")
        cup = tab.messages("1 x earl grey")
        await cup.get_by_role("button", name="Again").click()
        await expect(tab.messages("More earl grey")).to_be_visible()

        await tab.box.press_sequentially("/order")
        await keyboard.press("Enter")
        await keyboard.press("Enter")
        await window.get_by_role("dialog", name="Order").get_by_label("Sugar").fill("two")
        await keyboard.press("Enter")
        await expect(tab.messages("With two").get_by_text("Only you can see this")).to_be_visible()

        await tab.messages("is anybody there?").first.click(button="right")
        await window.get_by_role("menuitem", name="Quote").click()
        await expect(tab.messages("Maya said: is anybody there?")).to_be_visible()
