"""What makes a no of another person, of no application, of long ago, the writer's choice, a wait, or none at all."""

from __future__ import annotations

from bot.reading.cues.parts import cue
from bot.reading.lazy import Pattern

_KIN = (
    r"(?:husband|hubby|wife|partner|bf|gf|boyfriend|girlfriend|fiancee?|mum|mom|mam|dad|mother|father|brother"
    r"|sister|bro|sis"
    r"|son|daughter|cousin|nephew|niece|flatmate|roommate|housemate|room ?mate|stepson|stepdaughter|grandson"
    r"|granddaughter|twin)"
)
_PERSON = (
    rf"(?:{_KIN}|kids?|lads?|girl|boy|eldest|youngest|friends?|mate|bestie|buddy|classmates?|neighbou?r|labmate"
    r"|postdocs?|trainees?|students?|supervisees?|mentees?|interns?|apprentices?|colleagues?|co-?workers?|teammate"
    r"|tutees?|pupils?|clients?|juniors?|ras|nurses?|teacher|sub|year \d+s?|f[12]s?|ex-boss|ta|godson"
    r"|goddaughter|sister-in-law|brother-in-law|in-law)"
)
_HAPPENED = (
    r"(?:got|had|has|have|came|went|was|were|been|did|didn'?t|never|gets|opened|applied|interviewed|auditioned|failed"
    r"|lost|missed|made it|rejected|turned down|passed over|is|'s|can'?t|couldn'?t|tried|in (?:my|our))\b"
)
ANOTHER_IS_TOLD_OF = Pattern(
    rf"^(?:(?:so|and|well|ok|okay|poor|when|update|lol|lmao|ugh|genuinely|honestly|today|yesterday|watched"
    r"|just heard),? )*"
    rf"(?:{_KIN}|(?:my|our|one of (?:my|our)|another of (?:my|our)|two of (?:my|our)|(?:half|third|most) of (?:my|our)"
    rf"|(?:an?|the|this) (?!job|role|person|panel|committee|company|manager|firm|friend of))"
    rf" (?:[\w'-]+ ){{0,2}}?{_PERSON}"
    rf"|(?:an?|the|some|this) (?:guy|girl|man|woman|lady|bloke|lad|person|somebody|someone|kid) (?:i|we|next door"
    rf"|from (?:my|our)|in (?:my|our)|on (?:my|our))(?: \w+)?|some(?:body|one) (?:in|from|on) (?:my|our) \w+"
    rf"|an? (?:[\w'-]+ ){{0,2}}?{_PERSON} of (?:mine|ours))"
    rf"(?: \(.{{1,30}}?\))?(?:'s (?:[\w'-]+ ){{0,4}}?|s' (?:[\w'-]+ ){{1,3}}?| )(?:[\w'-]+ ){{0,5}}?{_HAPPENED}"
)
"""A sentence that opens with somebody else, and what happened to them: "husband got the email"."""

TELLS_THE_WRITER = Pattern(
    r"^[^.!?]{0,50}? (?:told|said|says|tells|asked|asks|called|rang|texted|e-?mailed|wrote|thinks|reckons|sent me"
    r"|showed me|referred|works?|worked|drove|let me know|got (?:it|the (?:job|role|post|place|promotion)"
    r"|promoted|hired"
    r"|picked|chosen|an offer|the offer)|was (?:picked|chosen|hired|promoted|given))\b"
)
"""It is another who brings the news, or who got it in the writer's place."""

OF_ME = Pattern(r"\b(?:i|i'm|i've|i'd|im|ive|me|my (?:application|app|resume|cv|interview|paper|proposal))\b")
"""The writer, as somebody to whom something happens."""

HE_OR_SHE = Pattern(r"\b(?:he|she|him|her|his|hers|he's|she's|he'd|she'd)\b")

NOT_A_NO = Pattern(
    r"\b(?:not|isn'?t|wasn'?t|aren'?t|never|nor|no one(?: has| was)?|nobody(?:'s| has| was)?|none|neither|≠|!="
    r"|instead of"
    r"|rather than|better than|anything but)"
    r" (?:(?:yet|been|even|really|actually|necessarily|technically|exactly|quite|officially|either|a|an|the|any|full"
    r"|final|hard|flat|formal|outright|(?:\w+ed|appointed) or|(?:waitlist|deferral|yes|admit) (?:and|or|but) not)"
    r" ){0,4}$"
)
"""Just before a no: it is none, "this is not a denial", "no one has been appointed or turned down"."""

NO_NEWS_IS = Pattern(r"^ (?:is|isn'?t|is not|means) (?:not )?(?:an? )?(?:good|bad|no|great) ")
"""Behind "no news": a saying."""

YOURS = Pattern(r"\byour (?:\w+ )?$")
"""Just before a rejection: it is the reader's."""

OF_ALL_BEFORE = Pattern(
    r"\b(?:channel|threads?|faq|piece|pages?|list|stories|posts?|screenshots?|data|cooldowns?|stats|memes?|column"
    r"|article|book)"
    r" (?:\w+ ){0,2}(?:for|of|on|about|after|with) (?:an? |the |old )?$|\b(?:last|this|every) year'?s $|\b(?:fake"
    r"|old) $"
    r"|\bhow to (?:\w+ ){1,3}$|\bwhat (?:to do|people do) (?:after|with|about) (?:an? )?$|\bmods?:? (?:\w+ ){0,4}$"
)
OF_ALL_BEHIND = Pattern(
    r"^s? (?:screenshots?|channel|threads?|economy|season|culture|stories|posts?|go in|doesn'?t (?:mean|burn|say)"
    r"|can be|is (?:better"
    r"|worse|not the end))\b"
)
AFTER_ONE = Pattern(r"\b(?:after|despite|with) an? $")
ONE_MAY = Pattern(r"^(?: from [\w ]{2,20})?,? (?:do|does|can|could|should|is it|are|would|you|people|one)\b")
"""Around a rejection: it is of rejections as such."""

WHOM_THEY = Pattern(
    r"\b(?:who|whom|people|those|anyone|everyone|ones|(?<!of )candidates) (?:they|we|you)(?:'ve| have"
    r"|'d)? (?:\w+ly |just |all |once )?$"
)
"""Just before "rejected": it was done to those who are named before."""

THEIR_CHOICE = Pattern(
    r"\b(?:candidate|applicant|first choice|pick|hire|favourite|one|person)(?: we \w+)? (?:had |has |just |then )?$"
)
"""Just before "turned us down": it was said by one who was chosen."""

MUST_WAIT = Pattern(
    r"\b(?:said|told (?:me|us)|warned (?:me|us)|quoted|promised|says)\b[^.!?\n]{0,40}\b(?:\d+|two|three|four"
    r"|a couple of|a few|another)"
    r" (?:to \w+ )?(?:weeks?|days)\b|\b(?:only|on|it'?s|now) (?:only )?day (?:\d|two|three|four|five|six)\b"
    r"|\b(?:it'?s|been|only|just|for) (?:only |just |been )*(?:[1-9]|two|three|four|five|six) (?:working "
    r"|business )?days\b"
    r"|\bportal (?:still )?says (?:complete|under review|in progress|submitted)\b|\bnot optimistic\b|\bcooked\?"
    r"|\booo till\b"
    r"|\bno news is (?:no|good) news\b|\b(?:onsite|final"
    r"|interview\w*)(?: done)?(?: was)?(?: on)?(?: the)? (?:\d(?:rd|th|st|nd)"
    r"|(?:mon|tues|wednes|thurs|fri)day),? (?:no|radio|nothing)\b|\bwaiting on (?:budget|the|a)\b"
)
LONG_ENOUGH = Pattern(
    r"\bmonths?\b|\balready\b|\bweeks (?:ago|later|now)\b|\b(?:been|it'?s) (?:\w+ )?weeks\b|\bghost"
    r"|\bsilence is\b|\btake(?:n|s)? (?:it|that|the"
    r" hint)\b"
)
"""A silence: how long it was said to take, and whether that is long past."""

IS_NONE = Pattern(
    r"^(?:[\w' ]{0,20}\b)?(?:not|isn'?t|wasn'?t) (?:a |the |an )?(?:no|rejection|denial|reject|decline)s?\b"
)
"""In the words of a no itself."""

NO_AFTER_ALL = Pattern(
    r"^[^.!?\n]{0,25}\b(?:but|just|only|more of|yet|(?:it'?s|is) (?:silence|nothing|worse|ghosting))\b"
    r"|^\W*(?:once|a single|one)\b|^ (?:i|that i|to)\b"
)
"""Behind "not a no": it may be one all the same, "not a rejection, just silence"."""

DECLINES = Pattern(
    r"\b(?:wrote|called|rang|e-?mailed|phoned|texted|mailed) (?:them |back |her |him )*(?:and "
    r"|to )(?:politely )?(?:declined?|say no"
    r"|said no|turned? (?:it|them) down|withdr[ae]w|pass)\b"
    r"|\b(?:gave|sent) (?:(?:the |my )?(?:[\w'-]+ ){1,3}?)(?:its|their|a|my|his|her) (?:polite |final "
    r"|firm )?no\b(?! (?:to|from) me)"
    r"|^(?:and |so |just |i |i've |we |had to |have |finally |politely )*turn(?:ed|ing)? (?!me\b|us\b|down\b|my\b"
    r"|out\b|up\b)"
    r"(?:[\w'&.-]+ ){1,3}?down\b"
    r"|\bi (?:just |finally |politely )*turn(?:ed)? (?!me\b|us\b|my\b|out\b|up\b)(?:[\w'&.-]+ ){1,3}?down\b"
    r"|\bi(?:'ve| have)? (?:decided|chosen|chose|opted|elected) (?:not to|against|to not) (?:go (?:forward|ahead"
    r"|on|through)"
    r"|proceed|continue|move forward|progress|carry on|take|accept|pursue|attend|join|finish|do)\b"
    r"|\bas i have (?:now )?accepted\b|\b(?:cancelled|rescinded|pulled|withdrew|declined|refused|cut short) my own\b"
    r"|\b(?:^|i |i've |just |i just )(?:stopped|quit) (?:replying|answering|responding) (?:to )?(?:them|her|him|the"
    r"|their|it)\b|\bi ghosted (?:a|the|them|an?|one|my|that)\b|\btook myself out of (?:the|it)\b"
    r"|\btold (?:the (?:recruiter"
    r"|agency|manager|panel)|them|her|him) (?:that )?i(?:'m| was| am) out\b|\bby me,? i mean\b|\bi turned them down\b"
    r"|(?:^|\bi |\bi've |\bjust )(?:just |already |also |formally )?(?:withdrew|withdrawn|pulled) (?:my (?:app\w*"
    r"|candidacy|name|hat)|(?:from|out of) (?:the|their|it))"
    r"\b(?! after (?:they|being|a|no|getting))|\bi (?:said|say) (?:thanks but )?no,? (?:thanks|thank you)\b"
    r"|\bi said thanks but no\b"
    r"|\brejected their offer\b|\bi dropped out\b"
    r"|\bno from (?:me|my side)\b|\bmy (?:gut|heart|head|knees|body|back) said no\b"
    r""
)
"""It is the writer who says no, or goes."""

NO_APPLICATION = Pattern(
    r"\b(?:gp (?:referral|surgery|wrote)|referral to (?:the )?\w+(?: \w+)? (?:clinic|service|team)|prior auth\w*"
    r"|pip (?:assessment"
    r"|claim)|blue badge|carer'?s allowance|universal credit|home affairs rejected|parking (?:permit|space|bay|appeal)"
    r"|residents? permit|planning (?:committee|people|permission|application|officer|office|dept|department)"
    r"|(?:our|my|the|a)"
    r" (?:porch|shed|extension|conservatory|dropped kerb)|loft conversion|co-?op board|daycare|day care|kindergarten"
    r"|nursery (?:place|application)|reception places?|(?:gym|gas|phone company|bank|insurer) rejected my"
    r"|my cancellation"
    r"|(?:request|claim|asked) for a refund|(?:refused|declined|denied|rejected) my refund|refund (?:request|was"
    r"|has been)|non-refundable|airbnb (?:request|host)|booking (?:request|reference)"
    r"|request for \d+ nights|viewing cancelled|another buyer|cash buyer|seller has|chain collapsed"
    r"|offer (?:in )?on a (?:house"
    r"|flat|place)|measured (?:the windows )?for curtains|(?:yc|y combinator|investors?) (?:rejected|passed"
    r"|said no)|applied to (?:yc|y"
    r" combinator)|your tender|winning bid|pallets?|delivery office|redeliver\w*|failed qc|porosity|(?:last|final"
    r"|raid) boss at"
    r"|lost the (?:last|final) boss|boss fight|boss at \d|matchmaking|client(?:'s)? pitch"
    r"|pitched to (?:a |the"
    r" |our )?client|sell (?:solar panels|insurance|windows)|cold calling all|photocard"
    r"|passport photo"
    r"|driving licen[cs]e|dvla|proposal draft|app review|rejected in review|(?:your|our) app (?:shares"
    r"|was rejected|got rejected|has been rejected|submission)|guideline \d|f-droid|resubmit"
    r"|app store|play store|by validator|the printer (?:has|says|said)|apple rejected us|h-?1b lottery"
    r"|visa (?:application"
    r"|refus\w+) |right[- ]to[- ]work document|document check|platinum card|people at parties"
    r"|popular group"
    r"|group project|my friends (?:from work )?all"
    r"|community (?:board"
    r"|garden)|my club application|advisor rejected my|amex declined|declined me at"
    r"|adopting a|your child a place|disabled parking)\b"
)
"""Beside it, and with no word of work, a no is of a thing that is no application."""

OF_WORK = Pattern(
    r"\b(?:jobs?|roles?|positions?|vacanc(?:y|ies)|interview\w*|internships?|recruiters?|hiring|hired|hire|onsite"
    r"|superday"
    r"|resume|cv|employers?|phd|masters|msc|program(?:me)?s?|university|college|grad school|admission\w*"
    r"|final round|trial"
    r" (?:shift|day)|apprentice\w*|placement|shortlist\w*|headcount|oa|panel|career|applied (?:for|to) (?!yc"
    r"|the community)"
    r"|fellowship|scholarship|training contract|promotion|trainee|graduate|cover letter|offer from|unemployed"
    r"|care agency|temp agency|dbs|my references)\b"
)
"""Beside such a thing: it may hang on a no that is one all the same."""

COME_THROUGH = cue(
    "one who has come through it long since",
    r"\b(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty"
    r"|many) years (?:on|later)),? (?:i|and"
    r" i|we|he|she)\b(?! (?:still|keep|am still|can'?t))"
    r"|\bi (?:run|own|manage|teach at|chair|lead|precept|work|supply|hire) (?:it|one|that|this|there|them|vets"
    r"|in the same)\b"
    r"[^.!?\n]{0,20}\b(?:now|today|which|that)\b"
    r"|\bi run (?:it|the place) now\b|\bi(?:'m| am) (?:a"
    r"|an) [\w' -]{2,30} now\b(?! (?:and i (?:keep|can't"
    r"|still)|unemployed))"
    r"|\b(?:and|then|later|i) became an? \w+\b|\bi now (?:conduct|run|own|teach|work|lead|hire|manage|chair"
    r"|edit)\b|\bthese days i(?:'m)? \w+|\bi (?:own|run|supply|hire|manage|teach|interview|buy|chair|fix"
    r"|lead)\b[^.!?\n]{0,35}\b(?:now|these days)\b|\bnever regretted (?:it|a)\b|\bwouldn'?t change a (?:thing"
    r"|day)\b|\bas it turned out\b|\bopened my own\b|\bretired as\b|\bi(?:'ve| have) been (?:at it|in the same"
    r" \w+) (?:for|since) (?:\d+|\w+teen|ten|twelve|twenty|thirty|over)\b|\bbeen (?:driving|working|teaching"
    r"|cooking|with"
    r" them|there|here)[^.!?\n]{0,20} ever since\b"
    r"|\b(?:i|and|instead and|have) retired\b|\bmy (?:own )?retirement\b"
    r"|\bjoined the [^.!?\n]{3,40}"
    r" instead\b|\bwouldn'?t swap it\b|\bin (?:my|her|his) (?:twenties|thirties|youth|day|final year"
    r"|year)\b[^.!?\n]{0,60}"
    r"\bnow\b|\bi did (?:\d+|thirty|twenty) years (?:on|at|in|with)\b|\bstayed (?:there )?(?:\w+) years\b"
    r"|\b(?:my|the) (?:fifth|fourth|third|second|next) (?:time|go|try),? i (?:passed|got (?:in|it))\b"
    r"|\bthe (?:fifth|fourth|third|second|next) time i (?:passed|got (?:in|it))\b|\bin \d{4} i got in\b"
    r"|\bi(?:'m| am) a pgy|\bi(?:'m| am) (?:finishing|in) my (?:\w+ ){1,3}(?:now|year now|department now)\b"
    r"|\bthat was (?:in )?(?:19\d\d|20[01]\d)\b|\bmy (?:best|favou?rite) rejection (?:ever |of all time )?(?:came"
    r"|was|is)\b"
    r"|\blooking back\b|\bthat was (?:\w+ )?[\w-]+ years (?:back|ago)\b|\bi once (?:applied|got"
    r"|had|was)\b|\bit did get (?:easier|better)\b"
    r"|\bmy company (?:now|today)\b|\bi(?:'ve| have) a (?:contract|job) now\b"
    r"|\bnow there are"
    r" \w+ of us\b|\btoday there are \w+ of us\b|\bthe (?:contract|temp job) turned into\b"
    r"|\bthe best (?:\w+ )?(?:two|three"
    r"|four|five|ten|\d+) years\b",
)
"""His or her no is old, though no year is named."""

LOOKS_BACK = Pattern(r"^(?:looking back|in hindsight|\w+ years (?:on|later))\b")
"""With this it begins; else what came of it stands behind the no."""

YES_NOTE = cue(
    "a yes, as boards of results note it",
    r"^(?!no\b|not\b)(?:\W*|[\w'&. -]{2,40}[:,-]? )(?:conditional |unconditional |first |verbal "
    r"|an? )?offer from (?!a rejection)"
    r"|^(?:[\w'&.-]+ ){0,4}(?:accepted|admitted) (?:for|to|into|with|off|at|via)\b(?! (?:by|from|then|but))"
    r"|^in with\b|^(?:an? )?(?:a|acceptance|yes|admit) (?:today|via|from|by|at|off)\b|^now \w+ with money\b"
    r"|\b(?:and )?now [\w ]{2,25} with (?:money|funding)\b|\b(?:called|rang|wrote"
    r"|phoned)(?: back)? and said yes\b|\bof all places said yes\b|\b(?:they|one|the (?:fourth|third|last) (?:one"
    r"|called)) said yes\b|\bgiven me (?:a|the) (?:tc|job|place|contract|role"
    r"|chance)\b|\b(?:on|last|this) \w+day i signed\b|\btoday i signed\b|\bwe'd like to offer you\b"
    r"|\bstarting on the \d"
    r"|\bi start on the \d|\bi'?m (?:year|class) \d from\b|\brang back and said yes\b|\bcome back as a yes\b"
    r"|^i'm (?:now )?(?:a )?permanent\b|\bhired today\b"
    r"|\band (?:just |then )?hired me\b|\bgot hired (?:on the spot|straight)\b"
    r"|\bgood news from me\b|\bupdate: i got it\b|\bthe (?:school|bank|unit|firm|company|place"
    r"|hospital) that (?:had )?(?:rejected"
    r"|turned) me (?:down )?[^.!?\n]{0,40}\b(?:phoned|called|rang|reopened|e-?mailed)\b",
)
"""A yes; a silence or an old no beside it is no news."""

FRESH = Pattern(
    r"\b(?:today|tonight|yesterday|this (?:morning|week|afternoon|evening)|just (?:now|got|been|heard|found"
    r"|opened|had)|an hour"
    r" ago|(?:\d+|ten|twenty|five) min(?:ute)?s ago|last night|i'?m (?:gutted|crushed|devastated))\b"
)
"""Beside a no: it has just come."""
