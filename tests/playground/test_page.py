"""The page in a browser: what a member sees and does, with the mouse and without."""

from __future__ import annotations

import re
import struct
import zlib
from typing import TYPE_CHECKING

import pytest
import pytest_asyncio

from playground import interactions
from playground.attachments import Upload
from playground.messages import Draft
from playground.server import Playground

from .browsing import browser_window, expect, looking_at, needs_chromium
from .puppet import Puppet

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from playwright.async_api import Page

    from .browsing import Tab

HINT = "Post about a rejection and see what comes back."
EXAMPLE = "Rejected by Stripe after the final round :("

pytestmark = [pytest.mark.asyncio(loop_scope="module"), needs_chromium]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def window() -> AsyncIterator[Page]:
    """One browser window for all tests; each looks at a playground of its own in it."""
    async with browser_window() as page:
        yield page


@pytest_asyncio.fixture(loop_scope="module")
async def tab(window: Page) -> AsyncIterator[Tab]:
    async with Playground(bot_name="Helper", hint=HINT, examples=(EXAMPLE,)) as place:
        Puppet(place.world)
        async with looking_at(window, place) as shown:
            yield shown


async def test_the_first_view_says_what_to_do_and_is_ready_to_type(tab: Tab):
    await expect(tab.page.locator("#channel-name")).to_have_text("rejections")
    await expect(tab.page.get_by_text(HINT)).to_be_visible()
    await expect(tab.page.get_by_text("Everything stays on this machine.")).to_be_visible()
    await expect(tab.box).to_be_focused()
    await tab.page.get_by_role("button", name=EXAMPLE).click()
    await expect(tab.box).to_have_value(EXAMPLE)
    await expect(tab.box).to_be_focused()


async def test_a_post_is_answered_with_buttons(tab: Tab):
    await tab.page.keyboard.type(EXAMPLE)
    await tab.page.keyboard.press("Enter")
    answer = tab.messages("That is a hard one")
    await expect(answer).to_be_visible()
    await expect(answer.locator("strong")).to_have_text("hard")
    await expect(answer.locator(".lead")).to_contain_text(EXAMPLE)
    await expect(answer.locator(".tag")).to_have_text("App")
    await expect(answer.locator("time.moment")).to_have_text("Thursday, January 1, 2026 at 12:00 AM")
    await expect(answer.get_by_role("button", name="Not yet")).to_be_disabled()
    await expect(tab.box).to_have_value("")
    await expect(tab.page.locator("#announcer")).to_contain_text("Buttons: Log it, Need to vent")


async def test_what_people_write_is_never_markup(tab: Tab):
    await tab.post("<img src=x onerror=alert(1)> <script>alert(2)</script> [a](javascript:alert(3)) ||<b>s</b>||")
    said = tab.messages("onerror")
    await expect(said).to_contain_text(
        "<img src=x onerror=alert(1)> <script>alert(2)</script> [a](javascript:alert(3))"
    )
    assert await said.locator("img, script, b, a").count() == 0


async def test_markdown_is_drawn(tab: Tab):
    await tab.box.fill("# Head\n> quoted\n- **one**\n- two\n-# small\n`a*b*c` snake_case_name https://example.org/a_b.")
    await tab.box.press("Enter")
    said = tab.messages("quoted")
    await expect(said.locator("h3")).to_have_text("Head")
    await expect(said.locator("blockquote")).to_have_text("quoted")
    await expect(said.locator("li")).to_have_text(["one", "two"])
    await expect(said.locator("li strong")).to_have_text("one")
    await expect(said.locator("small")).to_have_text("small")
    await expect(said.locator("code")).to_have_text("a*b*c")
    await expect(said.locator("a")).to_have_attribute("href", "https://example.org/a_b")
    assert await said.locator("em").count() == 0


async def test_a_press_changes_the_message_it_stands_in(tab: Tab):
    await tab.post(EXAMPLE)
    await tab.page.get_by_role("button", name="What now?").click()
    await expect(tab.messages("One thing: rest today.").locator(".edited")).to_have_text("(edited)")
    await expect(tab.messages("That is a hard one")).to_have_count(0)


async def test_a_form_is_filled_and_sent_by_keyboard_alone(tab: Tab):
    keyboard = tab.page.keyboard
    await keyboard.type(EXAMPLE)
    await keyboard.press("Enter")
    await tab.messages("That is a hard one").wait_for()
    for _ in range(12):
        await keyboard.press("Shift+Tab")
        if await tab.has_focus("[data-key=log]"):
            break
    await keyboard.press("Enter")
    dialog = tab.page.get_by_role("dialog", name="Log it")
    await expect(dialog.get_by_label("Company")).to_be_focused()
    await keyboard.press("Control+a")
    await keyboard.type("Wayne")
    await keyboard.press("Tab")
    await keyboard.press("ArrowUp")
    await expect(dialog.get_by_label("Phone screen")).to_be_checked()
    await keyboard.press("Tab")
    await keyboard.type("two lines")
    for _ in range(6):  # round the dialog, never out of it
        await keyboard.press("Tab")
        assert await tab.page.evaluate(
            "document.activeElement === document.body || !!document.activeElement.closest('dialog')"
        )
    await dialog.get_by_role("button", name="Submit").press("Enter")
    await expect(dialog).to_have_count(0)
    await expect(tab.messages("Logged: Wayne, phone")).to_be_visible()
    assert await tab.has_focus("[data-key=log]")


async def test_escape_closes_a_form_and_a_missing_field_keeps_it_open(tab: Tab):
    await tab.post(EXAMPLE)
    await tab.page.get_by_role("button", name="Log it").press("Enter")
    dialog = tab.page.get_by_role("dialog", name="Log it")
    await dialog.get_by_label("Company").fill("")
    await tab.page.keyboard.press("Enter")
    await expect(dialog.get_by_text("This field is required.")).to_be_visible()
    await expect(dialog.get_by_label("Company")).to_be_focused()
    await tab.page.keyboard.press("Escape")
    await expect(dialog).to_have_count(0)
    assert await tab.has_focus("[data-key=log]")


async def test_a_form_that_does_not_arrive_keeps_its_words(tab: Tab, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(interactions, "ANSWER_WITHIN", 0.3)
    await tab.post(EXAMPLE)
    await tab.page.get_by_role("button", name="Log it").click()
    dialog = tab.page.get_by_role("dialog", name="Log it")
    await dialog.get_by_label("Notes").fill("silent")
    await dialog.get_by_role("button", name="Submit").click()
    await expect(dialog.get_by_text("It did not arrive.")).to_be_visible()
    await expect(dialog.get_by_label("Notes")).to_have_value("silent")
    await dialog.get_by_role("button", name="Cancel").click()
    await expect(dialog).to_have_count(0)


async def test_a_private_answer_is_seen_by_one_member_alone(tab: Tab):
    await tab.post(EXAMPLE)
    await tab.page.get_by_role("button", name="Need to vent").click()
    private = tab.messages("this is between us")
    await expect(private.get_by_text("Only you can see this")).to_be_visible()
    await tab.page.get_by_role("radio", name="Maya").focus()
    await tab.page.keyboard.press("ArrowRight")
    await expect(tab.page.get_by_role("radio", name="Sam")).to_be_checked()
    await expect(private).to_have_count(0)
    await expect(tab.messages("That is a hard one")).to_be_visible()
    await tab.become("Maya")
    await expect(private).to_be_visible()
    await private.get_by_role("button", name="Dismiss message").click()
    await expect(private).to_have_count(0)


async def test_a_command_is_found_filled_and_run_by_keyboard(tab: Tab):
    keyboard = tab.page.keyboard
    await keyboard.type("/")
    picker = tab.page.get_by_role("listbox", name="Helper")
    await expect(picker.get_by_role("option")).to_have_count(5)
    await keyboard.type("inter")
    await expect(picker.get_by_role("option").first).to_contain_text("/interview list")
    await keyboard.press("Control+a")
    await keyboard.type("/l")
    await keyboard.press("ArrowDown")
    await keyboard.press("ArrowUp")
    await keyboard.press("Enter")
    await expect(tab.page.get_by_label("company", exact=True)).to_be_focused()
    await keyboard.press("Enter")
    await expect(tab.page.get_by_text("This option is required.")).to_be_visible()
    await keyboard.type("str")
    await expect(tab.page.get_by_role("listbox", name="company").get_by_role("option")).to_have_text(["Stripe"])
    await keyboard.press("Enter")
    await keyboard.press("Tab")
    await keyboard.press("Enter")
    await expect(tab.page.get_by_role("listbox", name="Options").get_by_role("option")).to_have_count(2)
    await keyboard.press("Enter")
    await keyboard.type("final")
    await keyboard.press("Enter")
    await keyboard.press("Enter")
    await expect(tab.messages("Noted: {'company': 'Stripe', 'stage': 'final'}")).to_be_visible()
    await expect(tab.box).to_be_focused()


async def test_a_file_is_given_to_a_command(tab: Tab):
    await tab.box.press_sequentially("/upload")
    await tab.box.press("Enter")
    field = tab.page.get_by_label("table", exact=True)
    await expect(field).to_be_focused()
    data = ("Company\n" + "Acme\n" * 60_000).encode()
    await field.set_input_files({"name": "mine.csv", "mimeType": "text/csv", "buffer": data})
    await expect(tab.page.get_by_text("Enter runs the command.")).to_be_visible()
    await field.press("Enter")
    await expect(tab.messages(f"Got mine.csv, {len(data)} bytes.")).to_be_visible()


async def test_a_slow_command_shows_that_the_bot_thinks(tab: Tab):
    await tab.box.press_sequentially("/slow")
    await tab.box.press("Enter")
    await tab.page.keyboard.press("Enter")
    await expect(tab.page.get_by_text("Helper is thinking…")).to_be_visible()
    done = tab.messages("Now I know.")
    await expect(done).to_be_visible()
    await expect(done.locator(".lead")).to_contain_text("/slow")
    await expect(tab.page.get_by_text("is thinking")).to_have_count(0)


async def test_a_command_without_an_answer_says_so(tab: Tab, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(interactions, "ANSWER_WITHIN", 0.3)
    await tab.box.press_sequentially("/silent")
    await tab.box.press("Enter")
    await tab.page.keyboard.press("Enter")
    await expect(tab.messages("The application did not respond")).to_be_visible()


async def test_a_select_is_used_by_keyboard(tab: Tab):
    await tab.post(EXAMPLE)
    await tab.page.get_by_role("combobox", name="How was it?").press("ArrowDown")
    await expect(tab.page.get_by_role("option", name="Fine")).to_be_visible()
    await tab.page.keyboard.press("ArrowDown")
    await tab.page.keyboard.press("Enter")
    await expect(tab.messages("You chose rough.")).to_be_visible()


async def test_the_menu_of_a_message_works_by_keyboard(tab: Tab):
    await tab.post("hello there")
    await tab.messages("hello there").focus()
    await tab.page.keyboard.press("Enter")
    menu = tab.page.get_by_role("menu")
    await expect(menu.get_by_role("menuitem").first).to_be_focused()
    await tab.page.keyboard.press("Escape")
    await expect(menu).to_have_count(0)
    await expect(tab.messages("hello there")).to_be_focused()
    await tab.page.keyboard.press("Shift+F10")
    await menu.get_by_role("menuitem", name="Offer support").press("Enter")
    await expect(tab.messages("Sam is with you.").locator(".lead")).to_contain_text("Offer support")


async def test_ones_own_message_is_edited_reacted_to_and_deleted(tab: Tab):
    await tab.post("frist")
    await tab.messages("frist").wait_for()
    await tab.box.press("ArrowUp")
    await expect(tab.box).to_have_value("frist")
    await tab.box.fill("first")
    await tab.box.press("Enter")
    said = tab.messages("first(edited)")
    await expect(said).to_be_visible()
    await said.hover()
    await said.get_by_role("button", name="React with a heart").click()
    pill = said.get_by_role("button", name="❤️, 1: Maya")
    await expect(pill).to_have_attribute("aria-pressed", "true")
    await tab.become("Sam")
    await said.get_by_role("button", name="❤️, 1: Maya").click()
    await expect(said.get_by_role("button", name="❤️, 2: Maya, Sam")).to_be_visible()
    await said.click(button="right")
    assert await tab.page.get_by_role("menuitem", name="Delete message").count() == 0
    await tab.page.keyboard.press("Escape")
    await tab.become("Maya")
    await said.click(button="right")
    await tab.page.get_by_role("menuitem", name="Delete message").click()
    await expect(said).to_have_count(0)


async def test_an_answer_names_the_message_it_answers(tab: Tab):
    await tab.post("a question")
    await tab.messages("a question").hover()
    await tab.messages("a question").get_by_role("button", name="Reply").click()
    await expect(tab.page.get_by_text("Replying to Maya")).to_be_visible()
    await tab.post("an answer")
    await expect(tab.page.locator(".message .lead")).to_contain_text("a question")


async def test_skipping_ahead_turns_the_clock_that_is_shown(tab: Tab):
    before = tab.place.world.clock.now()
    shown = await tab.page.locator("#clock").inner_text()
    await tab.page.get_by_role("button", name="Skip ahead 3 days").click()
    await expect(tab.page.locator("#clock")).not_to_have_text(shown)
    after = tab.place.world.clock.now()
    assert 3 * 86_400 <= (after - before).total_seconds() < 3 * 86_400 + 60
    await expect(tab.page.locator("#clock")).to_contain_text(f"{after:%a}, {after:%b} {after.day}")


async def test_a_direct_message_is_counted_until_it_is_read(tab: Tab):
    world = tab.place.world
    dm = await world.open_dm(world.user_id("Maya"))
    world.messages.write(int(world.me["id"]), dm, Draft(content="Only for you"))
    entry = tab.page.get_by_role("button", name="Helper")
    await expect(entry.locator(".badge")).to_have_text("1")
    await tab.become("Sam")
    await expect(tab.page.locator(".member", has_text="Maya").locator(".badge")).to_contain_text("1")
    await expect(entry.locator(".badge")).to_have_count(0)
    await tab.become("Maya")
    await entry.click()
    await expect(tab.messages("Only for you")).to_be_visible()
    await expect(entry.locator(".badge")).to_have_count(0)
    await tab.become("Sam")
    await expect(tab.messages("Only for you")).to_have_count(0)


async def test_a_member_writes_to_the_bot_directly(tab: Tab):
    await tab.page.get_by_role("button", name="Helper").click()
    await expect(tab.page.locator("#channel-name")).to_have_text("@Helper")
    await tab.post("rejected again")
    await expect(tab.messages("That is a hard one")).to_be_visible()


async def test_a_long_paste_becomes_a_file(tab: Tab):
    await tab.post("no " * 1000)
    await expect(tab.page.get_by_role("link", name="message.txt")).to_have_attribute(
        "href", re.compile("^/attachments/")
    )


async def test_a_picture_of_this_server_is_shown(tab: Tab):
    dot = (
        b"GIF89a\x01\x00\x01\x00\x80\x00\x00\xff\xff\xff\x00\x00\x00!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01"
    )
    dot += b"\x00\x01\x00\x00\x02\x02D\x01\x00;"
    world = tab.place.world
    await world.post(world.user_id("Maya"), world.channel_id("rejections"), "", files=[Upload("dot.gif", dot)])
    await expect(tab.page.locator("img.picture")).to_have_js_property("naturalWidth", 1)


def tall_picture() -> bytes:
    """Return a grey picture of 800 to 1600 pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\0" + b"\x80" * 800) * 1600)
    head = struct.pack(">IIBBBBB", 800, 1600, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


async def test_a_picture_opens_in_full_and_its_words_can_be_read(tab: Tab):
    words = "40 applications, of which 29 heard back"
    world = tab.place.world
    upload = Upload("progress.png", tall_picture(), words)
    await world.post(world.user_id("Maya"), world.channel_id("rejections"), "", files=[upload])
    await expect(tab.page.get_by_role("img", name=words)).to_have_js_property("naturalWidth", 800)
    await expect(tab.page.get_by_role("link", name=words)).to_have_attribute("href", re.compile("^/attachments/"))
    await expect(tab.page.get_by_text(words)).to_be_hidden()
    await tab.page.locator(".alt summary").press("Enter")
    await expect(tab.page.get_by_text(words)).to_be_visible()


@pytest.mark.parametrize("window_width", [1280, 430])
async def test_a_picture_keeps_its_shape(tab: Tab, window_width: int):
    await tab.page.set_viewport_size({"width": window_width, "height": 800})
    world = tab.place.world
    upload = Upload("progress.png", tall_picture())
    await world.post(world.user_id("Maya"), world.channel_id("rejections"), "", files=[upload])
    picture = tab.page.locator("img.picture")
    await expect(picture).to_have_js_property("naturalWidth", 800)
    box = await picture.bounding_box()
    assert box is not None
    assert box["height"] == pytest.approx(2 * box["width"], rel=0.02)
    assert box["width"] > (300 if window_width == 430 else 150)


async def test_a_gone_server_is_said_and_come_back_to(tab: Tab):
    await tab.place._runner.cleanup()  # as if the terminal had been closed
    await expect(tab.page.get_by_role("alert")).to_contain_text("does not answer")
    await tab.post("into the void")
    await expect(tab.page.locator("#context")).to_contain_text("no connection")
    tab.complaints.clear()  # the browser itself complains of a refused connection


async def test_a_narrow_phone_holds_everything(tab: Tab):
    await tab.page.set_viewport_size({"width": 360, "height": 640})
    await tab.post(EXAMPLE)
    await tab.messages("That is a hard one").wait_for()
    assert await tab.page.evaluate("document.documentElement.scrollWidth") <= 360
    await expect(tab.box).to_be_in_viewport()
    await expect(tab.page.get_by_role("radio", name="Sam")).to_be_in_viewport()
    await expect(tab.page.get_by_role("navigation")).to_be_hidden()
    await tab.page.get_by_role("button", name="Open the channel list").click()
    await tab.page.get_by_role("button", name="general").click()
    await expect(tab.page.locator("#channel-name")).to_have_text("general")
    await expect(tab.page.get_by_role("navigation")).to_be_hidden()


async def test_digits_and_spaces_are_drawn_by_a_text_font(tab: Tab):
    # An emoji font in the stack takes them on some machines, and every gap between words becomes three times as wide.
    await tab.post("final round 3 of 4 #rejections")
    await tab.messages("final round 3").wait_for()
    browser = await tab.page.context.new_cdp_session(tab.page)
    for domain in ("DOM", "CSS"):
        await browser.send(f"{domain}.enable")
    root = (await browser.send("DOM.getDocument"))["root"]["nodeId"]
    feed = (await browser.send("DOM.querySelector", {"nodeId": root, "selector": "#feed .words"}))["nodeId"]
    fonts = (await browser.send("CSS.getPlatformFontsForNode", {"nodeId": feed}))["fonts"]
    assert fonts
    assert not [font["familyName"] for font in fonts if "emoji" in font["familyName"].lower()]


CONTRAST = """() => {
  const parse = (text) => (text.match(/[\\d.]+/g) ?? []).map(Number);
  const mix = (top, under, part) => [0, 1, 2].map((at) => top[at] * part + under[at] * (1 - part));
  const over = (top, under) => mix(top, under, top[3] ?? 1);
  const ground = (element) => {
    const own = parse(getComputedStyle(element).backgroundColor);
    const below = element.parentElement ? () => ground(element.parentElement) : () => [0, 0, 0];
    return (own[3] ?? 1) === 1 && own.length ? own.slice(0, 3) : over(own, below());
  };
  const light = (colour) => colour.map((part) => part / 255)
    .map((part) => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const poor = [];
  for (const element of document.querySelectorAll("body *")) {
    const words = [...element.childNodes].filter((node) => node.nodeType === 3 && node.textContent.trim());
    if (!words.length || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (element.closest(":disabled, .spoiler, .visually-hidden, noscript")) continue;
    const style = getComputedStyle(element);
    const under = ground(element);
    const [one, other] = [light(over(parse(style.color), under)), light(under)].sort((a, b) => b - a);
    const large = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.6 && style.fontWeight >= 700);
    const ratio = (one + 0.05) / (other + 0.05);
    const told = `${element.className}: ${element.textContent.slice(0, 30)} ${ratio.toFixed(2)}`;
    if (ratio < (large ? 3 : 4.5)) poor.push(told);
  }
  return poor;
}"""


async def test_every_text_stands_out_from_its_ground(tab: Tab):
    await tab.post(f"{EXAMPLE} `code` https://example.org @Helper\n-# small\n> quoted")
    await tab.page.get_by_role("button", name="Need to vent").click()
    await tab.messages("this is between us").wait_for()
    assert await tab.page.evaluate(CONTRAST) == []
    await tab.box.press_sequentially("/")
    assert await tab.page.evaluate(CONTRAST) == []
    await tab.box.fill("")
    await tab.page.get_by_role("button", name="Log it").click()
    await tab.page.get_by_role("dialog").wait_for()
    assert await tab.page.evaluate(CONTRAST) == []


async def test_every_control_has_a_name(tab: Tab):
    await tab.post(EXAMPLE)
    await tab.messages("That is a hard one").wait_for()
    nameless = await tab.page.evaluate(
        """() => [...document.querySelectorAll("button, a, input, textarea")].filter((one) => one.checkVisibility()
          && !(one.ariaLabel || one.textContent.trim() || one.labels?.length)).map((one) => one.outerHTML)"""
    )
    assert nameless == []
