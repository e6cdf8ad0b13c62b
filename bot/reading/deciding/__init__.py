"""The steps from evidence to a verdict; `bot.reading.decide` says in which order they are taken.

`verdict` is what comes out, `spoken_to` what is said to the bot, `whole_texts` letters and other languages, `own_no`
the writer's own no, `aside` which noes are none of the writer's for what the whole text is, `doubts` what speaks
against one, `of_another` when it is somebody else's, `affirmed` what is said without an if or a not, `near_no` what
is near to one, `second_opinion` what the learned opinion may change, and `in_a_channel` what is heard more readily
where noes are posted. The patterns that they ask stand in `cues`.
"""
