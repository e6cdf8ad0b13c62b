"""Another try at a company after a while, as a reminder of the person's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.journey import reapply_on
from bot.limits import LONGEST_FACT
from bot.words import ui
from cogs.reminders import keep
from cogs.ui.buttons import PersistentButton
from cogs.ui.due_buttons import when_field
from cogs.ui.fields import box
from cogs.ui.forms import Submitted, form, handles
from cogs.ui.own import own_application

if TYPE_CHECKING:
    from bot.app import Interaction


class Again(PersistentButton):
    """Asks when to be reminded to apply again; six months on is filled in."""

    name = "again_later"
    label = "AGAIN_LATER"

    async def pressed(self, interaction: Interaction) -> None:
        """Show the form."""
        application = await own_application(interaction, self.about)
        person = await interaction.client.store.people.get(self.owner)
        day = reapply_on(application.happened_on, person.country)
        what = ui.AGAIN_WHAT.format(company=application.company)[:LONGEST_FACT]
        note = box("what", ui.REMIND_WHAT_LABEL, what, LONGEST_FACT)
        when = when_field(f"{day.day} {day:%B %Y}")  # times are typed in English, whatever the language
        await interaction.response.send_modal(form("again_later", self.about, ui.AGAIN_TITLE, when, note))


@handles("again_later")
async def again_later(interaction: Interaction, submitted: Submitted) -> None:
    """Keep the reminder; the person may have changed both time and words."""
    await interaction.response.defer(ephemeral=True, thinking=True)
    await keep(interaction, submitted.values["when"], submitted.values.get("what"))
