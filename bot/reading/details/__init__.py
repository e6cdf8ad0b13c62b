"""What only one post holds, and what of it can be said back: a birthday, a trip, a mother who ironed a shirt.

`gather.py` collects it, and says nothing back in two ways. Where a change goes: a circumstance that is only named, in
`circumstances.py`; one with the person's words, in `worded_patterns.py`; how long and when, in `times.py`; an
employer's words, in `quoted.py`. What they did and what was done to them is said back as a clause, by a pattern for
one thing each (`clause_patterns.py`, turned in `clauses.py`), and where none of these fits, by its grammar:
`pieces.py` cuts sentences, `heads.py` tells who did it and by which verb, `retold_clauses.py` turns it, `salience.py`
weighs what can be seen in it, `retell.py` chooses, and `retold_words.py` has the words that they know. `hearts.py`
and `kin_hearts.py` find what hurts most in a long post and sort it by kind: what was given, what was promised, who got
it, what they were told, who of theirs was in it with them.
`who_and_why.py` is for who said no and for what reason. How anything is said back is in `turning.py` and
`spelling.py`, what never is, in `harmless.py`. English only.
"""

from __future__ import annotations

from bot.reading.details.gather import details_of

__all__ = ["details_of"]
