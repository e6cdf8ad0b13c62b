"""How a no is told where noes are posted, by what stands around it: a consequence, a score, a mail that everybody gets.

Nowhere else are these asked for: "so it's the warehouse again" is a no only because of where it was posted.
"""

from __future__ import annotations

from typing import Final

from bot.reading.lazy import Pattern

_NUMBER = (
    r"(?:\d{1,4}(?:\.\d{1,3})?|half(?: an?)?|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|a couple(?: of)?|a few)"
)
_LONG = r"(?:hours?|days?|weeks?|months?|fortnights?)"
_OLD_PLACE = (
    r"(?:warehouse|tills?|checkout|shop(?: floor)?|kitchen|agency|agencies|temp(?:ing)?(?: work)?|night(?:s|"
    r" shifts?)|call cent(?:re|er)"
    r"|job cent(?:re|er)|dole|benefits|factory|line|care home|deliver(?:y|ies|ing)|supermarket|cleaning"
    r"|shelves|stacking(?: shelves)?|sites?"
    r"|packing|drawing board|square one|job boards?|indeed|applying|applications|job search|searching|fields"
    r"|caf[eé]|restaurant|bar"
    r"|van|taxi|waiting tables|tables|retail|laundry|depot|pub|scrolling|spreadsheet|cover letters?)"
)
_MAIL = r"(?:template|form|copy[- ]and[- ]paste|copy[- ]?paste|generic|canned|stock|standard|automated|boilerplate)"
_SOME_MAIL = r"(?:e-?mail|mail|letter|message|text|call|phone call|notification|reply|answer|news)"
_THEIR_AD = r"(?:ad|advert|job|listing|posting|post|vacancy|role|position|opening)"
_SPOT = r"(?:job|role|post|position|place|spot|desk|seat|promotion|chair)"

SAID: Final = Pattern(
    "|".join(
        (
            # "he had his camera off, rejected an hour later"
            r"(?:[,;:!-] ?|[.\n] ?|\b(?:and|then|so|still) |^)(?:just |got |still |then |instantly |auto-?)*(?:rejected"
            r"|ghosted|knocked back|binned|declined|denied|turned down)"
            rf" (?:{_NUMBER} |\w+ )?(?:minutes?|mins?|hours?|days?|weeks?|seconds?) (?:later|after|on)\b",
            r"(?:[,;:!-] ?|\b(?:and|then|so|still) )(?:just |got |still |then |instantly |auto-?)*(?:rejected|ghosted"
            r"|knocked back|binned|turned down)(?: (?:anyway|again|the (?:same|next) (?:day|morning|evening|night)"
            r"|the same \w+|within|before (?:i|the|my)|over (?:text|e-?mail|the phone)|by (?:text|e-?mail|lunch"
            r"|noon|dinner|the evening|midnight|\w+day)\b))",
            # the same words as all get
            rf"\b(?:another|yet another|one more|today's|same old|got a|just a|only a|the usual) (?:[\w-]+ )?{_MAIL}"
            r"(?: (?:one|no|mail|e-?mail|letter|reply|answer|message|response|rejection|job|thing))?"
            r"(?=$|[.,!;]| (?:today|again|from|this|at|and|by|in)\b)",
            r"\bsame (?:two |three )?(?:mail|e-?mail|letter|paragraphs?|sentences?|wording|words|text|lines|template)"
            r" (?:as (?:last|the|always|before|everyone|everybody|in)|every(?:one|body)|(?:that )?(?:we|they|i) "
            r"(?:all )?(?:get|got|send|sent|had)|again|word for word)\b",
            r"\bthe (?:same )?(?:two|three|2|3|usual|standard|polite|famous) (?:lines?|paragraphs?|sentences?)"
            r" (?:every(?:one|body)|we all|that (?:say|says)|thanking|back)\b",
            r"\bgot (?:(?:just |only )?(?:one|two|three|a couple of|2|3) (?:lines?|sentences?)|a (?:single )?(?:line"
            r"|sentence)) (?:back|in return|from)\b",
            r"\b(?:e-?mail|mail|message|letter) from (?:a )?(?:no-?reply|do-?not-?reply)\b(?! address)",
            # a list without the writer
            r"\blists? (?:went|is|came|got)(?: now| already)? ?(?:up|out|posted|pinned|published)\b[^!?\n]{0,50}"
            r"\b(?:without (?:me|my name)|i'm not|i wasn'?t|(?:wasn'?t|not) on it|not (?:me|mine|my name)"
            r"|no \w+ on it)\b",
            r"\bmy name (?:wasn'?t|isn'?t|was not|is not|never|did ?n'?t|was missing|is missing)"
            r"(?: (?:on|there|read|called|in|among|came|come|up|appear\w*|get)\b|$|[.,])",
            r"\b(?:every|all the) names? (?:but|except) mine\b|\bwithout (?:me|my name) on it\b",
            # who sits there now
            r"\b(?:a|the|their|some) new (?:face|name|person|guy|girl|lad|woman|man|one|hire|colleague)"
            r" (?:on|in|at|behind) (?:the|their) (?:team|website|site|about|desk|front|till|org|reception|staff"
            r"|counter|photo|page)\b",
            rf"\b(?:in|doing|started|starts|starting|got|has|have|took|filled|for) (?:in )?(?:the|my|that) (?:\w+ )?"
            rf"{_SPOT} (?:that )?i(?:'d| had| also)? (?:interviewed|applied|went for|wanted|prepared|trained for"
            rf"|was (?:waiting"
            r"|up for|told|promised|hoping|going for|in the running|interviewed))\b",
            r"\b(?:they|they've|he|she|boss|manager|management|company|hr|gaffer|head)(?: have| has| had| just"
            r"| went and)?"
            r" (?:made|promoted|gave it to|chose|picked) (?!me\b)(?:\w+ ){1,4}(?:(?:the )?(?:\w+ )?(?:supervisor"
            r"|manager|lead|leader"
            r"|foreman|head|permanent|senior|deputy|chef)|instead)\b[^?\n]{0,12}[.,;] ?(?:and |the one |who )?i"
            r"(?:'ve| have)? (?:trained|taught|showed|hired|covered|been (?:here|there)|was here|started|do|did"
            r"|run|ran)\b",
            # the advert stands there again
            rf"\b(?:they|they've|hr|company|he|she)(?: have| has| just| already)? put (?:the|that|their"
            rf"|my) (?:same )?(?:\w+ )?{_THEIR_AD} (?:back )?up(?: again)?\b",
            r"\b(?:they|they've|hr|company|firm|school|shop|hospital|agency|place|recruiter)(?: have| has| had| just"
            r"| already| even)* re-?(?:posted|listed|advertised) (?:it|the|that|my|their)\b",
            # known before it was read
            r"\b(?:i )?knew (?:it )?(?:already |right away |straight away )?(?:before (?:i (?:opened|read|picked"
            r"|answered|clicked)|he|she|they)|from (?:how|the way|his|her|their|the (?:first|tone|subject|envelope"
            r"|voice|hello))|as soon as (?:i|he|she|they)|(?:by|when i saw) (?:the|her|his)|what it (?:was|said))\b",
            r"\b(?:letter|envelope) (?:was|is|felt) (?:very |so |too |a )?thin\b|\ba thin (?:letter|envelope)\b",
            r"\b(?:it|the (?:letter|mail|e-?mail|call)) (?:was|said|is) (?:just |exactly )?what (?:i|we)"
            r"(?:'d| had)? (?:thought|feared|expected|knew)\b",
            r"\byou (?:all )?(?:know|can guess) (?:what(?:'s| it| they| was)|the rest|how (?:it|that) (?:ends"
            r"|went|ended))\b",
            # how and where they said so
            rf"\b(?:the|an|that|their|your) (?:\w+ )?{_SOME_MAIL} (?:was (?:there|in my inbox|waiting|already)"
            r"|beat me|came|landed|arrived|got there|reached me)\b[^.!?\n]{0,12}\b(?:before i|before my|by the time i"
            r"|while i (?:was )?(?:still|on)|faster than)\b",
            r"^(?:so |well |just |got |was |been |i was |i got )*told (?:in|on|at|over|by|via|through) (?:the |a |an "
            r"|my )?(?:car ?park|corridor|hallway|lift|elevator|stairs?|stairwell|phone|text|whats ?app|voicemail"
            r"|e-?mail|sms|zoom|video|teams|letter|front of)\b",
            # the vacancy, the place
            r"\b(?:sorry|afraid)\b[^.!?\n]{0,12}\b(?:we've|we|they've|it's|that's|that one's|that one is|it is)"
            r"(?: already| just| been| now)* (?:filled|gone|taken|hired|found|given|closed)\b",
            r"\b(?:place|job|training|post|role|course|position|apprenticeship|internship|contract|start|thing) (?:is"
            r"|'s"
            r"|are)(?: now| all)? off(?=[,.;!]|$| because| now| again| they)",
            # one more on the pile
            r"\b(?:one|another)(?: more)?(?: one| no)? (?:for|to add to|on|onto|added to) (?:the|my) (?:pile|folder"
            r"|collection|wall|fridge|spreadsheet|drawer|shoebox|jar|scrapbook|stack|museum)\b|\badd (?:it|that"
            r"|another|them|this one)(?: one)? to (?:the|my) (?:pile|folder|collection|wall|list|spreadsheet|stack)\b",
            rf"^(?:so |well |and |ok )*that(?:'s| makes| is) (?:(?:number|no\.?) )?(?!{_NUMBER} (?:of us|people))"
            r"(?:\d{1,3}|[a-z]+(?:ty|teen|[nx]|ven|ght|ine|ve|ree|our))(?: noes| rejections| now)? (?:now|this (?:week"
            r"|month|year)|in a row|so far|since \w+|today)\b",
        )
    )
)
"""As plain as a word for it, where noes are posted."""

PERHAPS: Final = Pattern(
    "|".join(
        (
            # back to what was before
            r"(?:^|[.!?;:\n,] ?)(?:(?:so|well|right|ok|okay|guess|i guess|looks like|anyway|ah|oh|and|then|today|i'm"
            r"|it's),? ){0,4}(?:it's |it is |its )?(?:back (?:to|at|in|on)|it's|its|it is|staying (?:at|in|on|with)"
            r"|stuck (?:at|in|on|with)) (?:the |my |more |another (?:\w+ )?of )?(?:[\w-]+ ){0,2}?"
            rf"{_OLD_PLACE}(?:(?: \w+){{0,2}} (?:again|then|i guess|it is|for (?:me|another|now)"
            r"|in \w+)\b|(?=[.,;!]|$))",
            r"(?:^|[.!?;:\n] ?)(?:so |well,? |right |ok )*(?:[\w'-]+ ){1,6}it is(?= then|[.,!]|$)",
            r"(?:^|[.!?;:\n] ?)(?:so|well|right|ok|guess|i guess|and),? (?:that's|that is|thats|there goes|there went)"
            r" (?:the|my|that|another) (?:[\w'-]+ ){1,4}(?:gone|dead|shut|out|down the)\b",
            r"(?:^|[.!?;:\n] ?)(?:so |well |and |ok |right )*(?:that's that|that was that|that's the end of (?:that"
            r"|it))"
            r"\b",
            r"\bso i'm not (?:going to be|becoming|a) |\bno [\w-]+ (?:job|course|place|role|post)? ?for me\b"
            r"|(?:^|[.!?;:\n] ?)(?:maybe |so |well |try again |again )*next year (?:then|i guess|maybe|again)\b",
            r"\b(?:so much for|hopes up for nothing|(?:all|it was) (?:that )?for nothing)\b",
            r"(?:^|[.!?;:\n] ?)(?:so |well,? |ok )+(?:the|my|that) (?:[\w'-]+ ){1,4}(?:is|are)(?: now"
            r"| all)? (?:out|gone|off)"
            r"(?=[,.;!]|$| then| too)",
            r"\b(?:it|that)(?:'s| is| was) (?:definitely |clearly |obviously )?not (?:me|mine|my \w+)(?= obviously"
            r"| of course| again|[.!,]|$)",
            r"\b(?:won't be|aren't|not) turning (?:my|the|our) \w+ into\b|\bthe budget (?:went|is gone|vanished"
            r"|disappeared)\b"
            r"|\bblocked (?:me|by|on)\b",
            # what was said of the writer
            r"\b(?:told me|said|says|reckon|reckoned|feedback(?: was)?:?|apparently)\b[^.!?\n]{0,22}\bi(?:'m| am| was"
            r"| talk| speak| come| came| lack| seem| seemed| don'?t| didn'?t| interview)\b[^.!?\n]{0,12}\b(?:too|not"
            r"|over|under|a risk|lack|lacked|enough|across|the right|quiet|old|young|nervous|experience|confidence"
            r"|energy|fit|keen)\b",
            r"\bthey (?:want|wanted|need|needed|were after|prefer|preferred) (?:someone|somebody"
            r"|an? (?:\w+ ){1,4}?(?:with|who|and i)"
            r"|people|\d+|two|three|four|five|ten|more)\b[^?\n]{0,20}[.,;] ?(?:and |but )?(?:i|i'm|i've|me|mine)\b",
            # the advert stands there again
            rf"(?:^|\b(?:the|their|that|same|exact) (?:\w+ )?){_THEIR_AD}(?:'s| is| was| went| has been"
            rf"| has gone)? (?:already "
            r"|straight |right |now |just )*(?:(?:back )?(?:up|online|live|out|open|there) again|back (?:up|online"
            r"|on (?:indeed|linkedin|their|the)|in the paper|out there)|re-?(?:posted|listed|advertised))\b",
            # told when they would write, and that time is long gone
            rf"\b(?:said|told me|promised|were going to|would)\b[^.!?\n]{{0,40}}\b(?:by|on|within|in|after|before"
            rf"|{_NUMBER})"
            rf"\b[^.!?\n]{{0,20}}[,.;] ?(?:and |but )?(?:it's|its|it is|today is) (?:now "
            rf"|already )?(?:\w+ )?(?:of )?the"
            r" (?:week|month|\w+day) after\b",
            rf"\b(?:said|told me|promised|were going to|would)\b[^.!?\n]{{0,40}}\b{_NUMBER} {_LONG}[,.;] ?(?:and |but "
            rf"|well,? )?(?:that was|it's been|its been|this is|it has been|we're (?:at|on|in)) (?:now |already "
            rf"|week )?"
            r"(?:\w+ )?(?:weeks?|months?|four|five|six|seven|eight|nine|ten)\b(?! days)",
            r"\b(?:supposed|meant|due|going) to (?:hear|ring|call|be told|decide)\b[^.!?\n]{0,25}[.,;] ?(?:and "
            r"|but )?(?:it's|its|it is|now"
            r" it's) (?!only|not|still)\w+",
            # few were taken, or somebody of theirs
            rf"\bthey(?:'ve| have)? (?:only )?(?:took|kept|wanted|needed|picked|chose|tapped) (?:only "
            rf"|just )?{_NUMBER}\b(?: (?:out )?of)?"
            r"(?! (?:of my|hours?|days?|weeks?|references|photos|months?|years?|minutes?|forms?))",
            r"\btook on (?:her|his|their|someone|somebody|another|a|an|the) (?!new (?:client|project))\w+",
            r"\bmy (?:\w+ ){1,3}(?:isn'?t|is not|won'?t|wasn'?t) (?:becoming|turning into|going to (?:be|become)"
            r"|be(?:come|ing)?) (?:a|an|my)"
            r" \w+",
            r"(?<!\bgo )(?<!do it )\bwithout me(?= apparently| again| then| this| of course|[.,!]|$)"
            r"|\breserve wasn'?t needed\b",
            r"\b(?:lovely|nice|great|good|pleasure|wonderful) to (?:have )?(?:meet|met|meeting) (?:you"
            r"|me)\W{1,3}but\b|\bdidn'?t any ?(?:one|body)"
            r" tell (?:you|me)\b",
            r"\bnot being (?:considered|taken|progressed|put through)\b|\b(?:they )?ghosted me\b",
            # it came to nothing
            r"\b(?:not|isn'?t|wasn'?t|never) (?:going to happen|gonna happen|happening|meant to be|on the cards"
            r"|to be)(?=[,.;!]|$| and| but"
            r"| for| this| after)|\b(?:didn'?t|did not) (?:happen|work out|pan out|come off|go my way|come through)\b"
            r"|\b(?:came to nothing|went nowhere|fell through|fell apart|(?:no|without) (?:joy|dice|luck|go|cigar)"
            r"|dead end|bad news)"
            r"(?=[,.;!]|$| (?:with|at|from|for|on|again|this|today|either)\b)"
            r"|\b(?:door|chapter|dream|window)(?:'s| is| has| just)* (?:closed|shut|over|gone|dead)\b",
            r"\bnot (?:quite )?(?:\w+ )?(?:good|strong|fast|quick|tall|fit|old|experienced|fluent|qualified|senior"
            r"|local|flexible|young|commercial"
            r"|technical|hungry) enough\b|\bnot enough (?!sleep|time|coffee|milk|hours in|money|chairs|people)\w+",
            r"\b(?:for|because of) not having (?:an?|the|any|my) \w+|\b(?:because|since|as) i (?:don'?t"
            r"|didn'?t) have (?:an?|the|any) \w+"
            r"|\bno (?:car|licen[cs]e|degree|visa|papers|certificate|sponsorship|experience)(?: \w+)? so no\b",
            r"\b(?:got|just|only|and|back) an automated \w+|\bun-?offered\b|\bunfollowed me|\bthey've unfollowed\b",
            r"\b(?:fill|filled|filling) (?:it|the \w+|that) (?:with|by|from|up with)\b|\bhad (?:someone|somebody"
            r"|their (?:person|man|woman|guy|girl))"
            r" (?:all along|in mind|else|already|lined up)\b|\b(?:liked|preferred|wanted) (?:someone|somebody) else\b",
            r"\b(?:every(?:one|body)|all of us|the whole \w+|all)\b[^.!?\n]{0,30}\b(?:except|but|apart from|bar) me\b"
            r"|\b(?:the )?only one (?:of us )?(?:who|that|they) (?:didn'?t|did not|wasn'?t|isn'?t|not)\b",
            r"\b(?:didn'?t|never|did not|couldn'?t|don'?t)(?: even)? (?:make|made|get|got) (?:it )?(?:to|past|into"
            r"|through|as far as) (?:the|a|an|phone"
            r"|round|stage|step)\b",
            r"\b(?:job|post|role|project|course|program(?:me)?|scheme|position|vacancy|traineeship|internship|intake"
            r"|contract)\b[^.!?\n]{0,28}?"
            r"\b(?:has been|was|got|is|'s been|been) (?:now |just |suddenly )?(?:cancell?ed|scrapped|pulled|binned"
            r"|axed|shelved|cut|dissolved"
            r"|merged|paused|discontinued)\b",
            r"\bthe (?:client|company|school|team|firm)(?:'s| has| have| is)? paused\b",
            r"\b(?:won'?t|wouldn'?t|can'?t|don'?t|didn'?t|couldn'?t) (?:even )?(?:have|take|consider|train|sponsor"
            r"|see|need|want|keep|give) (?:me(?! a"
            r" (?:lift|hug|break|ride))|any ?one)\b(?! else to)",
            r"\b(?:i was|i'm|i am|came|got there) too late\b|\b(?:closed|shut|filled) (?:an hour |a day |minutes "
            r"|\w+ \w+ )?before i\b",
            r"\b(?:keep|keeping|stay(?:ing)? (?:in|at|with|where)) (?:my|i) (?:old|current|am|temp)\b|\bverdict(?:'s"
            r"| is)? in\b",
            r"\bnot this (?:time|year|season|round|one)\b|^(?:still )?nothing from (?:the|my)\b(?![^\n]*\byet\b)",
            r"\blet me know (?:before|by the time|within|on my way)\b|\bkeep the (?:vacancy|position|role|job"
            r"|post) open\b",
            # they would rather, or cannot
            r"\brather have (?:some ?one|somebody|people|an? \w+ (?:with|who))\b|\b(?:client|panel|board|manager|team"
            r"|owner)"
            r" (?:wasn'?t|weren'?t|isn'?t) (?:convinced|keen|sure about me|sold)\b",
            r"\b(?:don'?t|didn'?t|doesn'?t) have (?:the|any|enough) (?:hours|budget|work|shifts|funding|capacity)\b"
            r"|\ball of us out\b|\b(?:company|start-?up|firm|client|school) pulled out\b",
            r"\bwait(?:ing)? ?list\b[^.!?\n]{0,30}\b(?:has |is |was )?(?:closed|done|over|shut)\b"
            r"|\band back (?:on|to) the job boards?\b",
            # where the news came
            rf"\b(?:got|read|opened|saw|the (?:\w+ )?{_SOME_MAIL} (?:came|arrived|landed|popped up|came through))"
            rf"(?: (?:the|an|it|their|that) ?(?:\w+ )?(?:{_SOME_MAIL})?)?(?: through)? ?(?:at|in|on|during|while"
            r"|between|right before|halfway|just (?:before|as)|as|before)\b[^?\n]{0,60}\b(?:cried|crying|tears"
            r"|swallowed|pretend\w*|straight face|smiled|(?:had to )?(?:carry|carried|keep|kept) (?:on|going|smiling"
            r"|serving|talking|working|clapping))\b",
            rf"\b(?:cried|crying|tears|swallowed|pretend\w*)\b[^?\n]{{0,60}}\b(?:the|an|that) (?:\w+ )?{_SOME_MAIL}"
            r" (?:came|arrived|landed|popped up)\b",
            r"\b(?:shook|shaking) (?:his|her|their) heads?\b",
            r"\b(?:e-?mail|mail|subject(?: line)?)[:,]? (?:subject:?|said|reads?|was|is)? ?(?:an )?update (?:on|about"
            r"|regarding) your (?:application|candidacy)\b",
        )
    )
)
"""Mostly told of a no where noes are posted, and now and then of something else."""

HOPED: Final = Pattern(
    r"\b(?:thought (?:this|i|it|that|they|we)|hop(?:ed|ing)|hopes|so close|really|almost|nearly|trie?d|interview\w*"
    r"|applied|application|rounds?|trial|panel|assessment|recruiter|hr|second (?:time|year|go)|third (?:time"
    r"|year|go)|hired?|chosen|candidates?|feedback|job|role|test|exam|course|school|year)\b"
)
"""Beside what is only perhaps one: something was hoped for or tried."""

SCORES: Final = (
    Pattern(
        r"\b(?:need(?:ed|s)?(?: you to (?:be|have))?(?: an?)?|cut(?:-?off)?(?: score| mark)?(?: was| is| at)?"
        r"|(?:pass(?: ?mark)?|line|threshold"
        r"|minimum|bar|limit) (?:was|is)|they (?:wanted|took to)) (?:at |an? )?(?P<line>\d{1,4}(?:\.\d{1,3})?)\b"
        r"[%a-z ]{0,15}[.,;!-]+ ?(?:and |but |so )?(?:i|mine|my \w+)(?:'m| am)? ?(?:only |just )?(?:got|had|have|scored"
        r"|was|is|managed|reached|at)? ?(?:only |just |an? )?(?P<mine>\d{1,4}(?:\.\d{1,3})?)\b(?![-/])"
    ),
    Pattern(
        r"(?:^|\bi |\bgot |\bscored |\bhad |\bwith |\bmy )(?:\w+ ){0,2}(?P<mine>\d{1,4}(?:\.\d{1,3})?)\b(?![-/])"
        r"[^.!?\n]{0,40}?(?:[,.;] ?| and | but )(?:and |but |when |where )?(?:they |you |the )?(?:need(?:ed)?"
        r"|want(?:ed)?|cut(?:-?off)?"
        r"(?: score| mark)?(?: was| is)?|(?:pass(?:ing)?(?: ?mark)?|line|threshold|minimum|bar) (?:was|is)) (?:at "
        r"|an? )?"
        r"(?P<line>\d{1,4}(?:\.\d{1,3})?)\b"
    ),
)
"""What the writer has, and what was asked for."""

SHORT_OF: Final = Pattern(
    rf"\b{_NUMBER} (?:points?|marks?|per ?cent|seconds?|levels?|centimet\w+|cm|kilos?|decimals?|places?) (?:short|off"
    rf"|under|below|away|too (?:few|slow|short|low|little|heavy))\b(?! (?:of the|from the) (?:city|station|beach|sea"
    rf"|centre))"
    rf"|\b(?:short|missed(?: \w+){{0,3}}|fell short|failed(?: \w+){{0,3}}) by (?:just |only "
    rf"|about )?{_NUMBER} (?:points?|marks?"
    r"|per ?cent|seconds?|levels?|centimet\w+|cm|places?|level|a \w+)\b"
    r"|\b(?:points?|marks?) needed, i had\b"
)
"""So much was lacking."""

OF_ANOTHER: Final = Pattern(
    r"^(?:so |and |today |well |poor |took |i watched |watched )*(?:my|our|the (?=boyfriend|girlfriend|husband|wife"
    r"|kid|lad|daughter|son)) (?!own\b|name\b|application\b|interview\b|contract\b|placement\b|trial\b"
    r"|(?:\w+ )?(?:boss|manager|recruiter|phone|last|first|agency|advisor|score|result|place|dream)\b)"
    r"(?:\w+ )?\w+(?:'s| (?:got|was|has|had|is|didn'?t|did|failed|cried|heard|went|missed|interviewed|applied|just"
    r"|finally"
    r"|who))\b"
    r"|^(?:an?|this|that|some|one|the|one of my|two of my) (?:\w+ ){0,2}(?:friend|colleague|guy|girl|lad|woman|man"
    r"|student|neighbou?r|cousin"
    r"|classmate|customer|someone) (?!from (?:hr|the)|at (?:the|hr)|on the phone)"
)
"""It opens with somebody else."""

NOT_NOW: Final = Pattern(
    r"^(?:if|when you|whenever|imagine|always|never|don'?t|tips?|reminder|psa|advice|does|do|is|are|has|would|what)\b"
    r"|\b(?:years ago|back in (?:the|19|20)|once upon|used to|a year ago|last year i was)\b"
    r"|\b(?:we|i) (?:send|sent|write|wrote|have to (?:send|write)) (?:them|everyone|everybody|all|out|a template"
    r"|the template)\b"
    r"|\b(?:but i (?:passed|got it|got in)|and i (?:passed|got it|got in|start)|still passed|passed anyway|thankfully"
    r"|luckily"
    r"|i (?:start|got the (?:job|place))|they (?:want|took|hired|picked|chose) me|proud\w*|sent (?:the|my|an"
    r"|another) application|sent (?:this week|off|today)|applying tonight|my (?:\w+ )?(?:cv"
    r"|cover letters?)\b[^.!?]{0,20}template|marketplace|fingers crossed|wish me luck|still says|in progress"
    r"|my boss (?:keeps|says|wants)|booked it|who knows|and i (?:do|can|am|have one)|so on to|on to the next (?:stage"
    r"|round)|isn't renewed yet|offered me)\b"
)
"""It is advice, a question, long ago, or turned out well."""


OF_A_THING: Final = Pattern(
    r"\b(?:quiz|shelter|adopt\w*|dog|cat|credit|loan|mortgage|visa|schengen|leave request|kickstarter|my licen[cs]e"
    r"|deli|bone marrow"
    r"|landlord|flat viewing|raid|guild|match|league|goal|date|dating|tinder|broke up|boyfriend|girlfriend|refund"
    r"|parcel|insurance"
    r" claim|benefit claim|library card|probation|redundan\w+|fired)\b"
)
"""Beside it, and with no word of work, nothing is told of an application."""

A_MAIL: Final = Pattern(r"^(?:subject:|(?:hi|hello|dear|good (?:morning|afternoon)) [\w' ]{2,25},)")
"""A mail begins so."""

SAYS_NO: Final = Pattern(
    r"\b(?:noes|(?:it's|as|means?|says?|said|an?|was|the) no|won'?t|never|reject\w*|unfortunately|silence|turned down"
    r"|ghost\w*"
    r"|declined|passed over|nothing (?:since|at all|back|from)|didn'?t get)\b"
)
"""Something in a text says no."""
