"""What only one post holds, and what of it can be said back: a birthday, a trip, a mother who ironed a shirt.

`gather.py` collects it. Where a change goes: a circumstance that is only named, in `circumstances.py`; one with the
person's words, in `worded_patterns.py`; how long and when, in `times.py`. What they did and what was done to them is
said back as a clause: by a pattern for one thing each (`clause_patterns.py`, turned in `clauses.py`), and where none of
these fits, by its grammar. `pieces.py` cuts sentences, `heads.py` tells who did it and by which verb, `salience.py`
weighs what can be seen in it, `retell.py` chooses; the words that these know are in `retold_words.py`. `who_and_why.py`
is for the place that said no and its reason, `quoted.py` for an employer's words, `turning.py` for what becomes of "my"
and for what is never said back. English only.
"""

from __future__ import annotations

from bot.reading.details.gather import details_of

__all__ = ["details_of"]
