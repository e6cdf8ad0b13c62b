"""The reader's patterns, grouped by what they decide.

`no` says that somebody was turned down; `frame` says whose no it is and whether it happened at all, with `subjects` for
who stands before it and `turned` for what else turns one no around; `around` is asked of the whole text once its noes
are found; `signals` says what else is in the text: an offer, a lay-off, a wait, a question to a bot. All read folded
text (lower case, plain quotes). No pattern holds a repeat inside a repeat, so that none can run away.
"""
