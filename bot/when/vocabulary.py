"""The words of time, and what they mean: nothing but tables. A new word for an old thing belongs here."""

from __future__ import annotations

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip

# What people type, to the word that the grammar knows. Only what cannot mean anything else.
SPELLINGS: dict[str, str] = {
    typed: meant
    for meant, typed_so in {
        "monday": "mon mondy monady mnday",
        "tuesday": "tue tues tuesd teusday tuseday tueday",
        "wednesday": "wed weds wednes wednsday wensday wendsday wednessday wednesdy",
        "thursday": "thu thur thurs thrusday thursdy thirsday",
        "friday": "fri firday fridy",
        "saturday": "sat satuday saterday saturdy",
        "sunday": "sun sundy",
        "mondays": "mons",
        "fridays": "fris",
        "january": "jan janurary januray",
        "february": "feb febuary feburary",
        "march": "mar",
        "april": "apr",
        "june": "jun",
        "july": "jul",
        "august": "aug",
        "september": "sep sept setember",
        "october": "oct",
        "november": "nov",
        "december": "dec decemeber",
        "today": "tdy",
        "tomorrow": "tom tmrw tmr tmw tmrrw tomo tomoz tomorow tommorow tommorrow tomorro tommorw tomorrw tmorrow",
        "tonight": "tonite tonght",
        "morning": "morn mornin",
        "afternoon": "arvo aft afternon",
        "evening": "eve evenin evning",
        "midnight": "midnite",
        "noon": "midday noontime lunchtime lunch",
        "weekend": "wkend wknd",
        "weekends": "wkends wknds",
        "next": "nxt",
        "every": "evry each ev evey",
        "minutes": "m min mins minute minuet minuets minutues mintues",
        "hours": "h hr hrs hour houres",
        "days": "d day dys",
        "weeks": "w wk wks week",
        "fortnights": "fortnight",
        "months": "mo mos mth mths mnth mnths month",
        "quarters": "qtr qtrs",
        "years": "y yr yrs year",
        "seconds": "s sec secs",
        "decades": "decade",
        "centuries": "century",
        "workdays": "workday",
        "weekdays": "weekday",
        "fourth": "forth",
        "other": "alternate",
        "oclock": "o'clock oclock o'clck",
        "please": "pls plz",
        "starting": "beginning",
        "except": "excluding",
        "until": "till til 'til thru through",
    }.items()
    for typed in typed_so.split()
}

UNITS = (
    "seconds", "minutes", "hours", "days", "weeks", "fortnights",
    "months", "quarters", "years", "workdays", "decades", "centuries",
)  # fmt: skip

_SMALL = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
TENS = {word: 10 * (index + 2) for index, word in enumerate(_TENS)} | {"fourty": 40}
NUMBERS = {word: index for index, word in enumerate(_SMALL)} | TENS

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
ORDINALS = {word: index + 1 for index, word in enumerate(_ORDINALS)} | {"thirtieth": 30, "last": -1}

# Words that carry nothing. They stand between the others; a phrase may not end with one of the second kind.
COURTESIES = frozenset({
    "please", "remind", "me", "set", "reminder", "thanks", "ok", "okay", "hey", "can", "could", "would", "you",
    "sharp", "exactly",
})  # fmt: skip
LINKS = frozenset({"at", "on", "by", "the", "of", "in", "for", "around", "about", "approximately", "roughly", "circa"})

# Words that some people would take for a time and nobody could keep.
VAGUE = frozenset({
    "soon", "later", "sometime", "sometimes", "someday", "whenever", "eventually", "asap", "while", "bit", "moment",
    "few", "several", "some", "many", "often", "early", "late", "ish", "occasionally", "regularly", "shortly", "never",
    "noonish", "whatever", "anytime", "idk",
})  # fmt: skip
PAST = frozenset({"yesterday", "ago", "previous", "past"})
AT_ONCE = frozenset({"now", "right", "immediately", "instantly"})
HOLIDAYS = frozenset({
    "christmas", "xmas", "easter", "thanksgiving", "halloween", "diwali", "eid", "ramadan", "hanukkah", "passover",
    "birthday", "holidays", "holiday", "valentine", "valentines", "nye", "juneteenth",
})  # fmt: skip

# "3pm ET": what people in job adverts mean by the letters is that place's clock, in summer as in winter.
ZONES: dict[str, str] = {
    "utc": "UTC", "gmt": "UTC", "zulu": "UTC",
    "et": "America/New_York", "est": "America/New_York", "edt": "America/New_York",
    "ct": "America/Chicago", "cst": "America/Chicago", "cdt": "America/Chicago",
    "mt": "America/Denver", "mst": "America/Denver", "mdt": "America/Denver",
    "pt": "America/Los_Angeles", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "eastern": "America/New_York", "central": "America/Chicago",
    "mountain": "America/Denver", "pacific": "America/Los_Angeles",
    "bst": "Europe/London", "cet": "Europe/Berlin", "cest": "Europe/Berlin",
    "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "jst": "Asia/Tokyo",
}  # fmt: skip
# Letters that also stand for the clock of other places: there, they mean that one.
AT_HOME: dict[str, tuple[str, ...]] = {
    "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    "cst": ("Asia/Shanghai", "Asia/Taipei", "Asia/Macau"),
    "bst": ("Asia/Dhaka",),
}
