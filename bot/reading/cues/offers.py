"""What came of it beside a no: an offer, an invitation, a job that was lost, left or turned down."""

from __future__ import annotations

from bot.reading.cues.parts import JOB, cue
from bot.reading.lazy import Pattern

OFFER = cue(
    "an offer",
    rf"\b(?:got|received|have|landed|signed|accepted|accepting|secured|was given|extended|just got|finally got"
    rf"|took|getting) (?:the |an? |my |another |their |our |this |first |two |2 |both |verbal |written |return "
    rf"|full[- ]?time |ft |dream |new |internship |official ){{0,3}}(?:job "
    rf"|{JOB} )?(?:offers?)\b(?! (?:rescinded|revoked|pulled|taken))",
    r"\b(?:i |we |finally |just )(?:finally |just |actually |officially )?(?:got|landed|secured|accepted"
    r"|start) (?:the |an? |my |this |first |dream |new ){0,3}(?:\w+ ){0,2}(?:job|role|position|internship"
    r"|promotion|apprenticeship|gig|placement|part)\b(?! (?:rejection|interview|reject|hunt|search|posting|alert"
    r"|description))",
    r"\b(?:i'?m|i was|i got|got|been|just got|am) (?:finally |officially |just |actually )?(?:hired|promoted"
    r"|employed|accepted (?:to|into|by|at)|admitted (?:to|into)|in at)\b(?! for being)"
    r"|\boffer(?:ed)? me (?:the|a|an) (?:\w+ ){0,2}(?:job|position|role|promotion|internship|post|apprenticeship)\b"
    r"|^got (?:the|a|that) (?:\w+ )?(?:job|role|position|post|apprenticeship)\b(?=[!.,]| (?:at|with|in|as)\b|$)"
    r"|\boffered (?:the|a) (?:job|position|role)\b|\bgot in(?:to)? (?!touch|trouble|a |the (?:car|shower|way))"
    r"|\boffer!+|^offer\b|\b\d+k\b[^.\n]{0,20}\boffer\b|\bi got (?:it|in)!+|\bi'?m in!+|\baccepted!+"
    r"|\bwe did it\b|\bhired!+|\bi got it\b(?! (?:wrong|from|back|in the|on the|today|and it))"
    r"|\boffered it to me\b|\bgave me the (?:job|position|role)\b"
    r"|\b(?:second|third|fourth|fifth|sixth|next|this|last) time(?: around)? i (?:got in|passed|made it|matched)\b"
    r"|^(?:signed|accepted) (?:today|yesterday|this morning)\b|^in with (?:full|partial|funding)\b"
    r"|\bi start (?:on|in|next) "
    r"|\bgood news from me\b",
    gate=(
        "offer",
        "got",
        "hired",
        "accept",
        "promot",
        "admit",
        "landed",
        "secured",
        "in!",
        "employed",
        "start",
        "we did",
        "passed",
        "made it",
        "matched",
        "signed",
        "in with",
        "good news",
    ),
)
LAID_OFF = cue(
    "a lay-off",
    r"\b(?:laid off|layed off|let go(?! of)|made redundant|redundancy|lay-?offs?|furloughed|got canned"
    r"|got the sack|sacked|was terminated|got terminated|termination|riffed|pink slip|lost my job"
    r"|lost (?:my|this|the|a) job|fired)\b",
    gate=(
        "laid",
        "layed",
        "let go",
        "redundan",
        "lay",
        "furlough",
        "canned",
        "sack",
        "terminat",
        "riff",
        "pink",
        "lost",
        "fired",
    ),
)
LAID_OFF_ME = cue(
    "a lay-off",
    r"\b(?:i|i'?ve|i'?m|we|just|finally|recently|today|me"
    r"|my (?:whole |entire )?(?:team|department|org|job))\b(?:(?! (?:my|a|his|her|their|the|if|friend|he|she|they"
    r"|because he)\b)[^.\n?]){0,40}?\b(?:laid off|layed off|let go|made redundant|furloughed|canned|the sack"
    r"|sacked|terminated|riffed|fired|lost my job|redundant)\b"
    r"|^(?:well,? |so,? |welp,? )?(?:recently |just |got |was |been |officially )+(?:laid off|layed off|let go"
    r"|fired|sacked|made redundant|canned|terminated|furloughed|riffed)\b"
    r"|^(?:laid off|fired|sacked|made redundant)\b|\blost my job\b"
    r"|\b(?:laid|let|fired|sacked|canned) (?:me|us) ?(?:off|go)?\b",
)
# Whoever is named before it says no: "Google said no to the L5 one".
_SAID_NO = (
    r"(?:(?<![a-z0-9] )|(?<=\bi )|(?<=\bwe )|(?<=\bjust )|(?<=\band )|(?<=\bthen )|(?<=\bbut )|(?<=\bso )|(?<=\balso )"
    r"|(?<=\balready )|(?<=\beven )|(?<=\bfinally )|(?<=\bpolitely )|(?<=\bhave )|(?<=\bhad ))said no to(?! my\b)"
)
DECLINED = cue(
    "a no of the writer's own",
    rf"\b(?:(?:i|we|i've|i'm|just|had to|decided to|have to|gonna|going to|will be|probably|finally|i'll|have|to"
    rf"|wanna) )?(?:just |also |politely |already |have |had to |then |even |once |literally |recently |will "
    rf"|likely |probably )*(?:declin(?:e|ed|ing)|turn(?:ed|ing)? down|turned(?! down)|reject(?:ed|ing)?"
    rf"|refus(?:e|ed|ing)|renege(?:d)?|pass(?:ed)? on|{_SAID_NO}) (?!by |from |for )(?:their |the |an |a |my "
    rf"|his |both |two |this |that |another "
    rf"|one |it |on |to |\w+'s |\w+ ){{0,3}}?(?:offers?|{JOB}|jobs|roles|invite|phd|program|funding|admission"
    rf"|same)\b",
    r"\b(?:i|just|had to) (?:reneged|declined|withdrew)\b|\breneg(?:ed|ing) on\b"
    r"|\bwithdr(?:ew|aw|awn|awing) (?:my|from|his|the) (?:\w+ ){0,2}(?:application|app|candidacy|process"
    r"|interview|consideration|offer)\b|\bi (?:said no to|ghosted|turned down|backed out of|pulled out of"
    r"|walked away from|bailed on)\b|\bpulled my (?:app|application|candidacy|name)\b"
    r"|\bi(?:\'ve| have) declined(?=[.,;!]|$)|^(?:declined|turned down|reneged"
    r"|withdrew)(?: (?!by|for|from|after|again|to be)|$)|\bdeclined (?:my|their|the) offer\b"
    r"|\bi dropped out of the (?:process|running)\b|\bwill be turning down\b",
    gate=(
        "declin",
        "turn",
        "reject",
        "refus",
        "reneg",
        "pass",
        "said no",
        "withdr",
        "ghosted",
        "backed out",
        "pulled",
        "walked",
        "bailed",
        "dropped out",
    ),
)
SUCCESS = cue(
    "something that worked out",
    r"\b(?:accepted|admitted) (?:with|to|into|at|by|for|off)\b|^(?:accepted|admitted|in)!*(?:$|[!.,])|\b(?:first|an"
    r"|finally) acceptance\b|^acceptance\b"
    r"|\bgot (?:in(?:to)?\b(?! (?:trouble|touch|a|an|the|my|to)\b)|accepted|admitted|hired|an offer|the offer|the job"
    r"|a job|promoted)"
    r"|\b(?:signed|sign) (?:my|the|a|with)\b|\b(?:i )?(?:start|starting) (?:on|next|in|at|as|the)\b"
    r"|\b(?:one|a) yes\b|\boffer!|\b\d+k (?:a year |per year )?offer\b|\bcalled and offered me\b",
    gate=("accept", "admit", "in!", "got", "sign", "start", "yes", "offer", "in"),
)
"""Good news; beside it, rejections that are only counted are a thing of before."""
INVITED = cue(
    "a yes or an invitation, as boards of results note it",
    r"\b(?:conditional|unconditional|provisional)(?:ly)? (?:admit|admission|offer|acceptance|accepted|admitted)\b"
    r"|\binterview invit(?:e|ation|ed)s?\b(?!\W*(?:and|but|then))"
    r"|\binvited (?:me )?(?:to|for) (?:an? |the )?(?:interview|visit|open day|assessment)\b"
    r"|\b(?:full|partial|guaranteed|\d (?:yrs?|years?)(?: of)?) fund(?:ing|ed)\b|\bfully funded\b"
    r"|(?:^|[/|,;:-] ?)(?:a|accepted|admitted|admit|acceptance)(?: off the waitlist)?(?: via| by| ?[/|,;:-]|$|!)"
    r"|\b(?:accepted|admitted|admit|in)\b[^.!?\n]{0,30}"
    r"\b(?:scholarship|stipend|no waiver|with aid|w/ (?:full )?funding)\b"
    r"|\bstill (?:silence|silent|nothing|waiting|pending|under review|submitted|no word)\b"
    r"|\bstatus (?:is |says )?\"?(?:ready for|in|under) review\b"
    r"|\bhas (?:anyone|anybody) (?:else )?heard\b|\banyone (?:else )?(?:hear|heard)\b",
    gate=(
        "admi",
        "accept",
        "invit",
        "fund",
        "still",
        "status",
        "anyone",
        "anybody",
        "a via",
        "/ a",
        "scholarship",
        "stipend",
    ),
)
"""Beside it, and with no word for a no, nothing is one, wherever it is posted."""
IN_HAND = Pattern(
    r"\b(?:made me an offer|i(?:'ve| have)(?: now)? (?:got |been given )?(?:an|one|two|three|both) (?:\w+ )?offers?"
    r"|i(?:'ve| have) been"
    r" offered|(?:they|he|she|and) offered me (?:the|a|an)|got (?:an|two|three) (?:\w+ )?offers?"
    r"|^(?:two|three|both) offers"
    r"|offers? (?:came in"
    r"|on the table))\b"
)
"""The writer has an offer, or had one."""

WEIGHED = Pattern(
    r"\b(?:what would you (?:do|take|pick|choose)|would you (?:take|jump|go|wait|accept|pick|choose|risk|do)"
    r"|should i (?:take|accept"
    r"|wait|ask|sign|say|go|hold)|do i (?:take|accept|wait|sign|tell|ask|hold)|which (?:one )?(?:would|should|do)"
    r"|will they (?:pull"
    r"|withdraw|take)|(?:is it|would it be) (?:worth|rude|mad|ok|okay)|can i (?:ask|negotiate|wait)"
    r"|need (?:some )?help (?:thinking"
    r"|deciding|choosing)|help$)\b"
)
"""An offer is put to others."""

HAS_COME_THROUGH = cue(
    "one who has come through",
    r"\bnow (?:i'?m|i am) (?:a|an|the|in my)\b(?! (?:failure|joke|loser|mess|burden|laughing|nobody|unemployed))"
    r"|\bnow i(?:'ve| have) been (?:here|there|at|with|in|working|doing)\b|\bnow i (?:work|run|manage|teach|lead"
    r"|love)\b"
    r"|\band (?:now )?i'?m the one (?:doing|who (?:does|hires|reads))\b",
    gate=("now i", "the one"),
)
TURNED_ROUND = cue(
    "those who said no once now say yes",
    r"\b(?:that|who|which) (?:had )?(?:rejected|turned down|denied|ghosted|passed on|turned) me\b"
    r"(?:(?!n't|\b(?:never|not)\b)[^.!?\n]){0,50}\b(?:hired me|offered me (?:the|a|an) (?:job|role|place|seat))\b",
    r"\bturned me (?:down|away)\b[^.!?\n]{0,30}\band (?:today|now|yesterday)\b"
    r"(?:(?!n't|\b(?:never|not)\b)[^.!?\n]){0,40}\b(?:hired|offered) me\b",
    r"\b(?:got|have) the (?:job|place|role) (?:that |which )?i (?:was|got|had been|'d been) (?:rejected|turned down)\b",
    r"\b(?:failed|bombed|blew|messed up|tanked|flunked)\b[^.!?\n]{0,40}\b(?:(?:still|anyway) (?:got|passed|went through"
    r"|made it)|moved me on|passed me|put me through|took me|let me through)\b",
    r"\b(?:second|third|last) choice for (?:my|the) (?:current|present)\b|\bbefore (?:this|that|the) one said yes\b"
    r"|\bbefore the \w+(?: \w+)? said yes\b",
    r"\b(?:gave|given|giving|offered) me (?:the|a) (?:place|job|spot|seat|role) (?:today|now|after all|in the end"
    r"|at their|this (?:morning|week))\b(?![^.!?\n]{0,40}\b(?:but|then|and then))",
    r"\bended up (?:giving|offering|hiring) me\b|\bi'?m going to \w+ after all\b|\ba place (?:came"
    r"|opened) (?:free|up)\b"
    r"|\b(?:the )?(?:third|fourth|fifth|next) (?:time|year|go) (?:round )?i got (?:in\b|my first choice|the)"
    r"|\bin as of (?:today|yesterday|this)\b",
    r"\b(?:and|now|today|so) they (?:really |do )?want me to (?:start|come on board|join|begin)\b",
    gate=(
        "want me",
        "hired me",
        "offered me",
        "got the",
        "have the",
        "still",
        "me on",
        "passed me",
        "me through",
        "took me",
        "choice",
        "yes",
        "ended up",
        "after all",
        "a place",
        "me the",
        "me a",
        "i got",
        "in as",
    ),
)
"""A no that is over: "the school that rejected me as an assistant has hired me"."""
UNDONE = cue(
    "an offer, and then something else",
    r"\b(?:but|then|until|now|yesterday|today|except|only to|since)\b[^.!?\n]{0,90}\b(?:reduced|withdr\w+|rescind\w+"
    r"|pulled|cancel\w+|fr[eo]ez\w*|frozen|on hold|no longer|taken back|took it back|haven'?t|hadn'?t|didn'?t|not"
    r"|overruled|reconsidered"
    r"|reallocat\w+|gone|different direction|said bye|vanished|changed (?:their|his|her) minds?)\b"
    r"|\bofficially i (?:didn'?t|did not|haven'?t)\b"
    r"|\b(?:there|it)(?:'d| had|'s| has)? (?:been|was) a (?:mistake|mix[ -]?up|misunderstanding)\b"
    r"|\b(?:rejected|denied|turned down|declined|dinged|no|rejection) (?:from|by|at|for) (?:an?|the|my|this|that)"
    r"(?: \w+){1,4} (?:that |which )?i(?:'d| had)? (?:already |once |just )?(?:got|gotten) (?:into|in|accepted)\b"
    r"|\b(?:client|they|he|she|hr|school|manager|company|director) (?:said|says) (?:i|it) (?:didn'?t|hadn'?t|did not"
    r"|wasn'?t)\b"
    r"|\b(?:offer|contract|yes) (?:is |was |just |has |already )*"
    r"(?:gone|vanished|evaporated|disappeared|void|torn up)\b"
    r"|\b(?:it'?s|is it|a|this|sounds like a?) ?scam\b",
    # whoever was hired finds nobody who knows of it
    r"\b(?:sent|put|drove|shipped) me (?:straight |right )?(?:on (?:a|the) (?:bus|train|plane|coach) )?(?:back )?home\b"
    r"|\b(?:had |has |have |'d )?never (?:even )?heard of me\b"
    r"|\b(?:nobody|no ?one) (?:there )?(?:knew|knows|had (?:ever )?heard|has (?:ever )?heard|expected|was expecting)"
    r" (?:(?:anything )?(?:about|of) )?(?:me|it|any of it)\b"
    r"|\b(?:won't|don't|doesn't|isn't|aren't|not|stopped) (?:pick(?:ing)? up|answer(?:ing)?|reply(?:ing)?"
    r"|respond(?:ing)?)(?: (?:now|any ?more|to me|me|my (?:calls?|e-?mails?|texts?|messages?)|the phone))*"
    r"(?=[.,;!?]|$)",
)
