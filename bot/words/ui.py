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
    "**Answers to your posts:** {replies}\n**Country for helplines:** {country}\n"
    "-# Change them with `/settings replies:` and `/settings country:`"
)
REPLIES_ON = "on"
REPLIES_OFF = "off, unless you mention me or ask for something yourself"
COUNTRY_NONE = "not said, so the international list comes first"
COUNTRY_UNKNOWN = "I need the country as two letters, such as US, IN or GB. A single - clears it."
PRIVACY = (
    "**What I keep:** which posts I answered (their ids, not their words), what I read in them (company, role, stage) "
    "for {days} days so that the buttons work, the log entries that you save yourself, and your two settings.\n"
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
