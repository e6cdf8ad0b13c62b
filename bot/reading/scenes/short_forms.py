"""Short forms that a scene's cues may be written with, so that what many of them share stands in one place."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

SHORT: Final = {
    "<n>": "(2|3|4|5|6|7|8|9|10|11|12|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few"
    "|a couple of)",
    "<kin>": "my (mum|mom|mam|mother|dad|father|parents|family|wife|husband|partner|girlfriend|boyfriend|fiance|fiancee"
    "|sister|brother|son|daughter|kids|nan|gran|grandma|grandmother|grandad|grandfather|aunt|auntie|uncle|cousin"
    "|friend|friends|best friend|mate|mates|flatmate|roommate)",
    "<day>": "(monday|tuesday|wednesday|thursday|friday|saturday|sunday)",
    "<came>": "(rejected|rejection|reject|rej|email|mail|news|letter|no|found out|heard|got it|read it|saw it|opened it"
    "|opened|told me|rang me|rang|called me|called|phoned me|buzzed|came|arrived|landed|hit my inbox|cancelled)",
    "<turned>": "(<no>|(didn't|did not) (get|make|clear|pass) [it|in|through|the job|the role|the part|the post|that]"
    "|(went|going|gone|go) with|unsuccessful|unfortunately|not (selected|successful|chosen|shortlisted|progressing"
    "|proceeding|moving forward|going forward|hiring|hired)|(someone|somebody) else|(gave|given|giving) it to"
    "|nope|nah|regret|rejects|(other|another) candidate|(move|moving|moved|proceed|proceeding) [forward|ahead] with"
    " (other|candidates|another|someone)|not me|wasn't me|and nothing|still nothing"
    "|(turned|knocked|passed) me (down|back|over))",
    "<else>": "(tomorrow|tomorrows|tmrw|wish me luck|fingers crossed|congratulations|(waiting|wait) to hear"
    "|(haven't|not) heard|i got (the job|it|an offer|the offer|the role)|(offered|offering) me the (job|role|position)"
    "|got (an|the) offer|what if|dear (applicant|applicants|candidate)|kind regards|we (interviewed|hired|rejected"
    "|had to reject)"
    "|(my|our) (dad|da|mum|mom|brother|sister|wife|husband|nephew|niece|son|daughter|lad|cousin|friend|mate|boyfriend"
    "|girlfriend|bf|gf) [just|has|also] (applied|failed|missed|was rejected|got turned down|went for)|(passed|signed)"
    " with|no worries|no regrets|no rush|quit halfway|(rejected|reject) you|if (they|i) (reject|get|say))",
    "<time>": "(<number>|<n>|a|one|nearly a|almost a|over a|about a|(1|one|two|2|3|three) and a half) [whole|full]"
    " (years|year|yrs|months|month|mths)",
    "<nth>": "(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth|hundredth|2nd|3rd|4th"
    f"|5th|6th|7th|8th|9th|{'|'.join(f'{number}th' for number in (*range(10, 21), *range(24, 31), *range(30, 101, 5)))}"
    "|21st|22nd|23rd|31st|32nd|33rd|120th|150th|200th|300th|500th)",
    "<open>": "(wish me luck|fingers crossed|congratulations|(waiting|wait) to hear|(haven't|not) heard|i got (the job"
    "|an offer|the offer|the role)|(offered|offering) me the (job|role|position)|got (an|the) offer|what if|dear"
    " (applicant|applicants|candidate)|kind regards|interview [is] (tomorrow|tmrw)|(rejected|reject) you)",
    "<asking>": "((how|what|when|where) (do|can|should|could|would|did|am) i|(should|can|could|may) i|is (it|that|this)"
    " (normal|legal|fair|worth|ok|okay|even)|does (anyone|that|this))",
    "<unsure>": "(anyone|anybody|if|you|does|did they|hope|hoping|is it|how (long|common|often|many)|usually|has any*"
    "|said yes|got in|got into|scared|afraid|probably|waiting|no (news|word|email|answer)|bracing|might|his|her|my"
    " (friend|mate|wife|husband|son|brother|sister)|request|mortgage|landlord|insurance)",
    "<span>": "(<number>|<n>|thirteen|fifteen|eighteen|twenty|a|an|one|half a|a whole|a full|the whole|a few|a couple"
    " [of]) [full|whole|straight|long|business|working|more] (minutes|mins|min|hour|hours|hrs|day|days|week|weeks|wks"
    "|month|months|year|years|yrs)",
    "<well>": "((went|gone|going|was going) [really|so|very|super|pretty|extremely|incredibly|that|quite|too|just|all]"
    " (well|great|amazing|amazingly|good|perfectly|perfect|smoothly|awesome|fantastic|brilliantly)|(felt|feeling|feel)"
    " [really|so|very|super|pretty|quite] (good|great|confident|amazing|hopeful)|(nailed|aced|crushed|killed|smashed)"
    " (it|them|the|that|every|all|my)|we [really|just|totally] (clicked|vibed)|hit it off|(great|amazing|fantastic"
    "|lovely|awesome) (conversation|chat|rapport|vibe|vibes|connection)|best interview)",
    "<loved>": "((loved|adored) (me|my|how i|talking)|[really|all] liked me|(everyone|everybody|team|they|interviewers"
    "|manager|recruiter) [all|really|absolutely] (loved|liked) (me|my|it)|(great|amazing|glowing|positive|strong"
    "|excellent|fantastic|wonderful|rave|stellar|incredible) (feedback|reviews|review)|(strong|great|impressive"
    "|excellent|top|fantastic) candidate|(top|first|number one|preferred) (choice|pick)|(front runner|frontrunner"
    "|front-runner)|(perfect|great|amazing|excellent|really good) fit|(so|very|really|was|were|super) impressed"
    "|(said|told me|saying) [that] i (did|was|am|had done) [really|so|an|a|very] (great|amazing|excellent|strong"
    "|fantastic|well|good|brilliant|perfect))",
    "<form>": "((template|templated|automated|auto|automatic|generic|canned|copy paste|copy pasted|copy-paste|form"
    "|standard|stock|boilerplate|cookie cutter|no reply|no-reply|noreply|one line|one-line|two line|two-line|mass"
    "|auto-generated|robot|bot) [rejection|reject|no] (email|mail|letter|response|message|rejection|reject|reply|no"
    "|one|e-mail)|auto rejected|auto-rejected|auto rejection|auto-rejection|auto reject|auto-reject|from (noreply"
    "|no reply|no-reply|workday)|a template|form letter)",
    "<notmine>": "((my|our|their|the) [own|best|little|twin] (friend|student|students|brother|sister|daughter|son|"
    "cousin|wife|husband|partner|mum|mom|dad|father in law|nephew|niece|boyfriend|girlfriend|"
    "colleague|postdoc|kid) .. (was|were|got|gets|has been|been|keeps getting|s been) (rejected|"
    "turned down|refused|desk|dinged|the no|denied|passed over)|(my|our) [own|best|little] (friend|"
    "student|brother|sister|daughter|son|cousin|wife|husband|partner|boyfriend|girlfriend) [just|has|"
    "also] (applied|failed|got the|had the call|didn't (get|match))|i got into|signed on|"
    "my (cousin|student|father in law) .. (rejected|the|refused))",
    "<another>": "(for (him|her|them)|my (son|daughter|kid|wife|husband|partner|girlfriend|boyfriend|friend|"
    "brother|sister|bf|gf) (is|was|got|has|just|feels|keeps|didn't)|i got (the job|an offer|"
    "the offer|in)|signed|(we|they) rejected (him|her|them))",
    "<lost>": "(<turned>|rejecting|noes|nos|no's|ghosted|lost out|passed (on me|over|me over)|fell through|missed out"
    "|(wasn't|wasnt|weren't) (selected|successful|chosen|shortlisted|admitted|accepted|offered)|not to (move|proceed"
    "|progress)|not (offered|funded|awarded|admitted|accepted|picked|to be)|(picked|chose|hired) (another|an internal)"
    "|another one|didn't want me|failed|no luck|filled|bombed)",
    "<stretch>": "((<n>|<number>|a|one|almost a|over a|nearly a) [and a half] (weeks"
    "|months|month|years|year)|half a year"
    "|(a|one) year and a half|<n> and a half (months|years))",
    "<sought>": "(of (this|it|looking|searching|applying|trying|job hunting|job searching|rejections|interviewing"
    "|interviews|unemployment|being unemployed|nothing|noes|the job search)|unemployed|out of work|jobless|in"
    "|without (work|a job)|into (this|it|looking|searching|applying|(my|the) [job] (search|hunt))"
    "|since (i (was|got) (laid off|let go|made redundant|fired)|(my|the) layoff|i had a job))",
    "<seeking>": "(looking|searching|applying|unemployed|out of work|jobless|job hunting|job searching|trying|at this"
    "|at it|doing this|interviewing) [for|to (find|get)] [work|jobs|a job|something|one] [for]"
    " [about|almost|over|nearly|like]",
    "<thisweek>": "((second|third|fourth|fifth|sixth|seventh|eighth|2nd|3rd|4th|5th|6th|7th|8th)"
    " (one|no|rejection|time) (this|in a) (week|month|year|week now|row))",
    "<no>": "(rejected|rejection|reject|rej|rejections|no|turned down|declined|denied|said no|knocked back)",
}
"""What stands for what.

`<turned>` and `<lost>` are a no in more ways; `<else>`, `<asking>`, `<unsure>`, `<notmine>` and `<another>` are
for exceptions.

`<time>` is months and years, `<nth>` which of them, `<span>` any stretch of time; `<well>` how it had gone, `<loved>`
what they had said, `<form>` a mail to nobody. `<stretch>` is a time, with `<sought>` behind it or `<seeking>`
before it.
"""

_SHORT: Final = re.compile(r"<\w+>")


@cache
def spelled_out(cue: str) -> str:
    """Write a cue out in full; a short form may hold others.

    Args:
        cue: a cue as it is written.

    Returns:
        The cue without short forms; `<number>` stays, which every cue may hold.
    """
    while (longer := _SHORT.sub(lambda short: SHORT.get(short[0], short[0]), cue)) != cue:
        cue = longer
    return cue
