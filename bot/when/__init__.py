"""Natural time: "tomorrow 9am", a zone and now, to a moment or a series. Pure: no I/O, and `now` is an argument.

How a phrase is read, where it could be read in two ways:

- A day without a time is at 09:00, or at the person's own hour. Morning is 09:00, noon 12:00, afternoon 14:00, end of
  day 17:00, evening 18:00, tonight 20:00. Without am or pm, one to six are in the afternoon ("at 3", "3:30"); seven to
  twelve are as they stand, and so is whatever is written with a zero or four digits ("03:30", "0330").
- The soonest that is still to come is meant. A time that has passed today is tomorrow's, "march 3" that has passed is
  next year's. "monday" on a Monday is in a week, "monday 5pm" may still be today. What names today or a year and has
  passed is refused.
- "this friday" is the next to come, "next friday" the one of next week, "friday week" the one a week after the next.
  Weeks begin on Monday: "next week" is that Monday, "next month" the 1st, "the weekend" Saturday, "end of the week"
  Friday, "end of the month" its last day: days like others, so at 09:00; said on that day itself, at 17:00.
- "friday at midnight" is the midnight with which Friday begins, "tonight at midnight" the one that comes next.
- 3/4 is 4 March in zones of the United States and 3 April elsewhere, unless only one of the two exists. 3.4. is
  always 3 April.
- "in 2 days" keeps the clock time, across a change of the clocks too; "in 48 hours" goes by a stopwatch. "in 5 business
  days" is in days, Monday to Friday. A time that a change of the clocks skips moves on by the gap; of one that comes
  twice, the first is meant.
- "the monday after march 10" is the first Monday behind that day. "every monday in march" is each of them, every year.
- "every 3 days" counts from today, "every 2 weeks on friday" from the next Friday. A month without a 31st has its
  promise on the last day.

Refused, in one kind line: the past, zero, more than five years, "soon", a weekday that is not the date's, and every
phrase with a word that is not understood. Nothing is passed over but courtesies. `understand_around` takes the past
too, for what is noted rather than promised: there, "march 3" is the nearest, and "last friday" the one before today.

`dateutil` does the rules of RFC 5545. The phrases are read by a grammar of our own, since a promise needs one that
says no: `python -m tests.when.compare` prints how many phrases of our table `dateparser` gets right, and how much
nonsense it takes for a time.
"""

from bot.when.answers import Every, NotATime, Once
from bot.when.echo import describe, series_in_words
from bot.when.series import occurrences_after
from bot.when.understand import understand, understand_around

__all__ = [
    "Every",
    "NotATime",
    "Once",
    "describe",
    "occurrences_after",
    "series_in_words",
    "understand",
    "understand_around",
]
