"""The reader's patterns, grouped by what they decide.

`no` says that somebody was turned down; `frame` says whose no it is and whether it happened at all, with `subjects` for
who stands before it and `turned` for what else turns one no around; `around` is asked of the whole text once its noes
are found. What else is in the text: `offers` what came beside a no, `went` how it went, `talk` what people say to each
other, `other_side` who hires, teaches or comforts, `aside` what else makes a no none of its writer's, `work` whether it
is about work at all. All read folded text (lower case, plain quotes). No pattern holds a
repeat inside a repeat, so that none can run away.
"""
