"""What buttons, forms and short private answers say. English; one place, so that it reads as one voice."""

from __future__ import annotations

# Errors.
SLOW_DOWN = "One moment, that was a lot at once. Try again in a few seconds."
NOT_HERE = "That does not work in this place. `/help` says what works where."
STORE_AWAY = "I can't reach my notes just now, so nothing was changed. Please try again in a minute."
BROKEN = "Something broke on my side, and it wasn't you. Nothing was changed. (ref {reference})"
GIVEN_BACK = "\n\nSo that it isn't lost, this is what you typed:\n{typed}"
NOT_YOURS = "Those buttons belong to the person who posted. `/rejected` gives you your own, in private."
GONE = "I no longer have what this button was about. `/rejected` starts afresh, in private."

# Buttons.
LOG_IT = "Log it"
WHAT_NOW = "What now?"
JUST_SAYING = "Just wanted to say it"
MORE = "⋯"
WHY_THIS = "Why this?"
WRONG_CALL = "Wrong call"
NOT_FOR_ME = "Not for me"
UNDO = "Undo"
BACK_ON = "Answer me again"
OPEN_PRIVATELY = "Open privately"
POST_REPLY = "Post a reply"

# What they answer, in private.
JUST_SAID = "Then it's said. Nothing was saved, and there's nothing you need to do."
MORE_INTRO = "About that reply:"
WRONG_CALL_DONE = (
    "Taken down. I misread that, and I've counted it so that the reading gets better. Your words weren't kept."
)
NOT_FOR_ME_DONE = (
    "Understood. I won't answer your posts any more, in any server. `/help-now` still works for you, and so does "
    "everything you ask for yourself."
)
BACK_ON_DONE = "All right. I'll answer your posts again."

# The log.
FORM_TITLE = "Add this to your log"
FORM_SEVERAL = "One entry a line"
FORM_SEVERAL_HINT = "company | role | how far it went"
FORM_COMPANY = "Company"
FORM_ROLE = "Role"
FORM_STAGE = "How far did it go?"
FORM_OUTCOME = "How did it end?"
FORM_OPTIONAL = "May stay empty."
LOGGED_ONE = "Logged, only for you: {entry}."
LOGGED_SEVERAL = "Logged, only for you:\n{entries}"
LOGGED_BEFORE = "That one is in your log already: {entry}."
UNDONE = "Taken out of your log again."
UNDO_LATE = "Undo works for a minute, and that minute is over. It's still in your log."
LOG_EMPTY = "There was nothing in that form to log. Put at least a company or a role in it."
LOG_TOO_LONG = "That is more than {limit} lines. Log the first {limit}, then the rest."

# /rejected, the message menu, direct messages, mentions.
TELL_TITLE = "What happened?"
TELL_LABEL = "In your own words"
TELL_HINT = "Only you will see the answer. A pasted letter is fine."
NOTHING_TYPED = "Tell me what happened, in as many or as few words as you like: `/rejected what:`"
HEARD_PRIVATELY = (
    "I've read it. If there's a no in there, tell me plainly and I'll answer that. `/help` shows what else I can do."
)
HELLO = (
    "I'm a bot for people who are looking for work. Tell me about a rejection, here or in a channel called "
    "`#rejections`, and I'll answer and can keep a private log of it. `/rejected` does it privately, `/help` shows the "
    "rest."
)
NO_CONTENT_HERE = (
    "I can't read ordinary messages in this server, but I can read one that mentions me. `/rejected` works everywhere, "
    "in private."
)
MORE_IN_PRIVATE = "If there's more to it, `/rejected` is just between us."
STOPPED = "Stopped. I won't answer your posts any more. `/settings` turns it back on."
OFFER_DRAFT = "This is what I would post under that message. Nobody sees it unless you press the button.\n\n>>> {draft}"
OFFER_NOTHING = (
    "I don't read that one as a no, so I'd leave it to people. A kind word from you is worth more than mine."
)
OFFER_OPTED_OUT = "The person who wrote that has asked me not to answer them, so I'll stay out of it."
OFFER_DONE_BEFORE = "That message already has an answer from me."
OFFER_NOT_MEMBER = (
    "\n\n-# I'm not a member of this server, so I can't post it for you. You can say it in your own words."
)
OFFER_POSTED = "Posted."
OFFER_GONE = "That message isn't there any more, so there's nothing to answer."
CANNOT_POST = "I'm not allowed to write in that channel, so nothing was posted."
PRIVATE_ANSWER_WAITS = "There is an answer for you, and only you can see it."

# /settings and /privacy.
SETTINGS = (
    "**Answers to your posts:** {replies}\n**Country for helplines:** {country}\n**Time zone:** {zone}\n"
    "**A day without a time means:** {morning}\n**I start nothing by myself:** {quiet}\n"
    "**If a direct message does not reach you:** {nudges}\n"
    "-# Change them with `/settings` and `/timezone`"
)
REPLIES_ON = "on"
REPLIES_OFF = "off, unless you mention me or ask for something yourself"
COUNTRY_NONE = "not said, so the international list comes first"
ZONE_NONE = "not said, so UTC"
NUDGES_ON = "I say in <#{channel}> that something waits for you, without what"
NUDGES_OFF = "I wait until you use a command, and show it then"
NUDGES_ONLY_SERVER = "`nudge: here` works in a channel of a server that I'm a member of."
COUNTRY_UNKNOWN = "I need the country as two letters, such as US, IN or GB. A single - clears it."
PRIVACY = (
    "**What I keep:** which posts I answered (their ids, not their words), what I read in them (company, role, stage, "
    "a detail such as 'on your birthday') for {days} days so that the buttons work, the log entries that you save "
    "yourself, the reminders you set, and your settings.\n"
    "**What I never keep:** the words of your posts, private messages and forms beyond what you save in your log.\n"
    "**Who sees it:** you. Nothing goes to another company or service, and a server's moderators have no way to look.\n"
    '**After "Not for me":** I stay quiet, with one exception: words that say a life is in danger get a private '
    "message with people to call.\n"
    "`/privacy export` gives you all of it, `/privacy forget` deletes all of it."
)
EXPORTED = "Here is everything I keep about you."
FORGET_ALL = "Delete everything"
FORGET_SURE = "This deletes your log, your settings and everything else I keep about you. It can't be undone."
FORGOTTEN = "Deleted: {rows} rows, and nothing about you is left. If you post again, we start from zero."

# /help.
HELP = (
    "I'm a bot for people who are looking for work.\n"
    "- **Post a rejection** in a channel called `#rejections`, or mention me anywhere: I answer, and the buttons are "
    "yours alone.\n"
    "- **`/rejected`** does the same, only for your eyes. Direct messages work too.\n"
    "- **Log it** under a reply keeps it in your private log.\n"
    "- **Offer support** in a message's menu drafts an answer to a friend's post, for you to look at first.\n"
    "- **`/settings`** and **`/privacy`** are about you and your data. **`/help-now`** lists people you can reach "
    "right now.\n"
    "I'm a program: I can read and remember, and I'm no substitute for a person."
)

# Reminders. {at} is a moment as Discord shows it, absolute and relative.
REMIND_SET = "I'll remind you {at}: {what}"
REMIND_SERIES = "I'll remind you {phrase}, first {at}: {what}"
REMIND_HERE = "It will be said in this channel, where others can read it."
REMIND_IN_UTC = "I took that as UTC, because I don't know your time zone. `/timezone` tells me; then set it again."
REMIND_DONE_TWICE = "That one is set already: {at}"
REMIND_WHAT = "a nudge"
REMIND_MOST = (
    "That would be more than {limit} open reminders, and I'd rather keep {limit} well. `/remind delete` makes room."
)
REMIND_TOO_LONG = "A reminder holds {limit} characters, and this has {length}."
REMIND_NOT_HERE = "I'm not allowed to write in this channel. Leave `where:` out and it comes by direct message."
REMIND_ONLY_SERVER = (
    "`where: here` works in a server's channel that I'm a member of. Leave it out and it comes privately."
)
REMIND_NOT_FOUND = "I don't have that reminder, or it's over. `/remind list` shows what's open."
REMIND_NONE = "You have no open reminders. `/remind me` sets one."
REMIND_LIST = "**Your reminders** ({count})"
REMIND_LINE = "{at}{every} · {what}{state}"
REMIND_LINE_HERE = " · in <#{channel}>"
REMIND_LINE_UNSAID = " · **could not be delivered** ({why})"
REMIND_PAGE = "-# Page {page} of {pages}"
REMIND_EARLIER, REMIND_LATER = "Earlier", "Later"
REMIND_EDIT = "Edit"
REMIND_EDIT_TITLE = "Change a reminder"
REMIND_WHEN_LABEL, REMIND_WHEN_HINT = "When", "tomorrow 9am · in 90 min · every monday at 8"
REMIND_WHAT_LABEL = "What"
REMIND_ABOUT_TITLE = "Remind me about this"
REMIND_ABOUT_HINT = "A note to yourself. May stay empty."
REMIND_CHANGED = "Changed. I'll remind you {at}: {what}"
REMIND_DELETED = "Deleted: {what}"
REMIND_DELETED_ALL = "Deleted all {count}."
REMIND_CLEAR_SURE = "That deletes all {count} of your open reminders."
REMIND_CLEAR = "Delete them all"
REMIND_ALL = "all of them"
REMIND_RESTORED = "Back again: {what}"
REMIND_RESTORED_ALL = "All {count} are back."
REMIND_UNDO_LATE = "Undo works for a minute, and that minute is over. `/remind me` sets it again."

DUE = "**Reminder:** {what}"
DUE_LINK = "\n{link}"
DUE_LATE = "\n-# Meant for {at}. I was away then, so this is late."
DUE_MOVED = "\n-# It was meant for a channel where I can't write any more."
DUE_DONE, DUE_20, DUE_60, DUE_TOMORROW, DUE_PICK = "Done", "20 min", "1 h", "Tomorrow", "Pick a time"
DUE_DONE_SAID = "\n-# Done."
DUE_AGAIN = "\n-# Again {at}."
DUE_PICK_TITLE = "Remind me again"
DUE_OVER = "I no longer have the words of that reminder. `/remind me` sets a new one."
DIGEST = "I was away, and these came due meanwhile:\n{lines}"
DIGEST_LINE = "- {what} (meant for {at})"
DIGEST_CHOOSE = "Remind me again of one"
DIGEST_WHICH = "When shall I remind you again of this? {what}"
UNSAID = "Something I could not deliver before ({why}):\n{lines}"
UNSAID_WHY = {
    "closed": "your direct messages from me are closed",
    "gone": "that place is gone",
    "not_allowed": "I may not write there any more",
    "too_late": "I was away for more than a week",
    "refused": "Discord would not take it",
}
UNSAID_WHY_ELSE = "something went wrong on my side"

NUDGE = "{person} Something for you is waiting, and your direct messages are closed to me."
SHOW_ME = "Show me"
NOTHING_WAITS = "Nothing is waiting for you any more."

# /timezone.
ZONE_SET = "Your time zone is {zone}. It is {clock} there now. Reminders that are set already stay where they are."
ZONE_UNKNOWN = "I don't know a place or zone called {typed}. Pick one from the list that appears while you type."

# What the bot says by itself, and a person's own hours.
UNSAID_BY_ITSELF = "-# I could not deliver this before."
MORNING_UNKNOWN = "I need an hour for `morning`, such as 9, 8:30 or 7am. A single - clears it."
QUIET_UNKNOWN = (
    "I need two hours for `quiet`, such as 21-9 or 10pm-7:30am. `off` means that no hour is quiet, and a single - "
    "brings back the usual ones."
)
QUIET_TOO_LONG = "Those quiet hours leave less than an hour of the day. Please leave me one."
QUIET_ON = "from {start} to {end}, by your clock"
QUIET_OFF = "no quiet hours"
