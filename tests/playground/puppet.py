"""A bot without a wire: it hears the world's dispatches and answers in the same process; the page is tested alone."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from playground.messages import Draft

if TYPE_CHECKING:
    from playground.events import Dispatch, Json
    from playground.world import World

ROW, BUTTON, SELECT, TEXT, LABEL, RADIO = 1, 2, 3, 4, 18, 21
PRIVATE = 64
MESSAGE, DEFER, UPDATE, CHOICES, FORM = 4, 5, 7, 8, 9
COMPANIES = ("Acme", "Apple", "Stripe", "Spotify")

COMMANDS: list[Json] = [
    {
        "name": "log",
        "description": "Write down an application",
        "type": 1,
        "options": [
            {"name": "company", "description": "Which company", "type": 3, "required": True, "autocomplete": True},
            {
                "name": "stage",
                "description": "How far it went",
                "type": 3,
                "choices": [{"name": "Phone screen", "value": "phone"}, {"name": "Final round", "value": "final"}],
            },
            {"name": "rounds", "description": "How many rounds", "type": 4, "min_value": 1},
        ],
    },
    {
        "name": "interview",
        "description": "Interviews",
        "type": 1,
        "options": [
            {"name": "list", "description": "Your interviews, soonest first", "type": 1},
            {"name": "silent", "description": "Gets no answer", "type": 1},
        ],
    },
    {
        "name": "upload",
        "description": "Take a file",
        "type": 1,
        "options": [{"name": "table", "description": "A CSV", "type": 11, "required": True}],
    },
    {"name": "slow", "description": "Thinks before it speaks", "type": 1},
    {"name": "Offer support", "type": 3},
]


def button(custom_id: str, label: str, style: int = 2, **more: Any) -> Json:
    """Return a button."""
    return {"type": BUTTON, "custom_id": custom_id, "label": label, "style": style, **more}


FORM_OF_LOG: Json = {
    "title": "Log it",
    "custom_id": "log-form",
    "components": [
        {
            "type": LABEL,
            "label": "Company",
            "component": {"type": TEXT, "custom_id": "company", "style": 1, "value": "Acme", "max_length": 60},
        },
        {
            "type": LABEL,
            "label": "Stage",
            "description": "As far as it went",
            "component": {
                "type": RADIO,
                "custom_id": "stage",
                "options": [
                    {"label": "Phone screen", "value": "phone"},
                    {"label": "Final round", "value": "final", "default": True},
                ],
            },
        },
        {
            "type": LABEL,
            "label": "Notes",
            "component": {"type": TEXT, "custom_id": "notes", "style": 2, "required": False, "max_length": 500},
        },
    ],
}
ANSWER_ROW: Json = {
    "type": ROW,
    "components": [
        button("log", "Log it", 1),
        button("private", "Need to vent"),
        button("change", "What now?"),
        button("off", "Not yet", disabled=True),
    ],
}
MOODS: Json = {
    "type": ROW,
    "components": [
        {
            "type": SELECT,
            "custom_id": "mood",
            "placeholder": "How was it?",
            "options": [
                {"label": "Fine", "value": "fine", "description": "Nothing to add"},
                {"label": "Rough", "value": "rough"},
            ],
        }
    ],
}


class Puppet:
    """Answers in a world.

    Args:
        world: where it lives; it registers its commands there.
    """

    def __init__(self, world: World) -> None:
        self.world = world
        self.heard: list[Dispatch] = []
        world.registry.overwrite(COMMANDS)
        world.state.dispatches.subscribe(self._hear)
        world.presence.set_online(True)

    def _hear(self, dispatch: Dispatch) -> None:
        self.heard.append(dispatch)
        loop = asyncio.get_running_loop()
        if dispatch.name == "MESSAGE_CREATE" and not dispatch.data["author"].get("bot"):
            loop.call_soon(self._message, dispatch.data)
        elif dispatch.name == "INTERACTION_CREATE":
            loop.call_soon(self._interaction, dispatch.data)

    def say(self, channel_id: int, content: str, **more: Any) -> None:
        """Write a message."""
        self.world.messages.write(int(self.world.me["id"]), channel_id, Draft(content=content, **more))

    def _message(self, message: Json) -> None:
        if "reject" in message["content"].lower():
            self.say(
                int(message["channel_id"]),
                "That is a **hard** one, and it was the _last_ round. <t:1767225600:F>",
                reference=int(message["id"]),
                components=[ANSWER_ROW, MOODS],
            )

    def _interaction(self, told: Json) -> None:
        data, kind = told["data"], told["type"]
        if kind == 4:
            typed = next(option["value"] for option in data["options"] if option.get("focused"))
            found = [name for name in COMPANIES if name.lower().startswith(typed.lower())]
            self._answer(told, CHOICES, {"choices": [{"name": name, "value": name} for name in found]})
        elif kind == 5:
            values = {row["component"]["custom_id"]: row["component"]["value"] for row in data["components"]}
            if values["notes"] == "silent":
                return
            self._answer(
                told, MESSAGE, {"content": f"Logged: {values['company']}, {values['stage']}", "flags": PRIVATE}
            )
        elif kind == 3:
            self._pressed(told, data)
        elif data["name"] == "slow":
            self._answer(told, DEFER, {})
            asyncio.get_running_loop().call_later(0.4, self._finish, told)
        elif data["name"] == "upload":
            (file,) = data["resolved"]["attachments"].values()
            self._answer(told, MESSAGE, {"content": f"Got {file['filename']}, {file['size']} bytes.", "flags": PRIVATE})
        elif data["name"] == "Offer support":
            self._answer(told, MESSAGE, {"content": "Sam is with you."})
        elif data["options"] and data["options"][0]["name"] == "silent":
            return
        else:
            options = {option["name"]: option.get("value") for option in data["options"]}
            self._answer(told, MESSAGE, {"content": f"Noted: {options}", "flags": PRIVATE})

    def _pressed(self, told: Json, data: Json) -> None:
        match data["custom_id"]:
            case "log":
                self._answer(told, FORM, FORM_OF_LOG)
            case "private":
                self._answer(told, MESSAGE, {"content": "I am here, and this is between us.", "flags": PRIVATE})
            case "change":
                self._answer(told, UPDATE, {"content": "One thing: rest today."})
            case _:
                self._answer(told, MESSAGE, {"content": f"You chose {data['values'][0]}.", "flags": PRIVATE})

    def _answer(self, told: Json, kind: int, data: Json) -> None:
        self.world.answers.first(int(told["id"]), told["token"], {"type": kind, "data": data}, {})

    def _finish(self, told: Json) -> None:
        self.world.answers.edit(told["token"], "@original", {"content": "Now I know."}, {})
