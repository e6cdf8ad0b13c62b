"""What else is in a text: an offer, a lay-off, a wait, one's own refusal, a kind word, a word to the bot."""

from __future__ import annotations

from bot.reading.cues.parts import JOB, WORK, cue

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
QUIT = cue("leaving a job", r"\bi (?:just |finally |have )?(?:quit|resigned|gave notice|put in my (?:two|2) weeks)\b")
DECLINED = cue(
    "a no of the writer's own",
    rf"\b(?:(?:i|we|i've|i'm|just|had to|decided to|have to|gonna|going to|will be|probably|finally|i'll|have|to"
    rf"|wanna) )?(?:just |also |politely |already |have |had to |then |even |once |literally |recently |will "
    rf"|likely |probably )*(?:declin(?:e|ed|ing)|turn(?:ed|ing)? down|turned(?! down)|reject(?:ed|ing)?"
    rf"|refus(?:e|ed|ing)|renege(?:d)?|pass(?:ed)? on|said no to(?! my\b)) (?!by |from |for )(?:their |the |an |a |my "
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
WAITING = cue(
    "a wait",
    r"\b(?:am i|are we|i'?m|is it|we'?re|so) ?(?:so |completely |actually |officially |absolutely |probably "
    r"|kinda |just |now )*(?:cooked|screwed|doomed|toast|done for|finished|fried|washed|out)\b(?=.{0,20}\?|$"
    r"|[.! ])|\bcooked\?|\bpray(?:er|ing|s)?\b.{0,20}\bday\b"
    r"|\bday \d+ of (?:waiting|praying|refreshing|no response|silence|manifesting)|\bprayer day\b|\bpray for me\b"
    r"|\bstill (?:waiting|no (?:word|news|response|answer|update|reply)|pending|haven'?t heard|under review"
    r"|in review)\b|\b(?:waiting|wait) (?:to hear|for (?:a |the |my |an |their |any )?(?:response|reply|results?"
    r"|decision|answer|update|call|news|offer|email|feedback|verdict|hr|recruiter|final))"
    r"|\bhaven'?t heard (?:back )?(?:yet|anything yet|from them yet)|\bfingers crossed\b|\bwish me luck\b"
    r"|\bhope(?:fully)? (?:i|to) (?:get|hear|pass|made|did)\b|\bany day now\b"
    r"|\brefreshing my (?:inbox|email|portal)\b|\bhear back (?:by|in|next|soon|tomorrow|this)\b|\bmanifesting\b"
    r"|\bis (?:that|this|it) (?:a )?(?:bad sign|good sign|normal|over)\b",
    gate=(
        "cooked",
        "screwed",
        "doomed",
        "toast",
        "done for",
        "finished",
        "fried",
        "washed",
        " out",
        "pray",
        "day ",
        "still",
        "wait",
        "heard",
        "fingers",
        "luck",
        "hope",
        "any day",
        "refreshing",
        "hear back",
        "manifest",
        "is ",
    ),
)
SUPPORT = cue(
    "a kind word to somebody else",
    r"\b(?:you'?ll|you will|you'?re gonna|u'?ll|you got|you'?ve got"
    r"|ur gonna) (?:get (?:it|there|one|them|something|'em|in|the next)|find|make it|land"
    r"|be (?:fine|ok|okay|alright|great)|bounce|this|do (?:great|fine)|crush|nail)"
    r"|\b(?:sorry|so sorry|im sorry|i'?m sorry|sry) (?:man|bro|dude|mate|friend|about (?:that|it|this|your)"
    r"|to hear|that (?:happened|you|they)|for (?:your|you)|buddy|sis|fam|girl|op|you)\b"
    r"|\b(?:keep your (?:head|chin) up|chin up|hang in there|don'?t give up|keep going|you'?ve got this"
    r"|you got this|rooting for you|stay strong|proud of you|their loss|hugs|sending (?:love|hugs)|best of luck"
    r"|good luck|congrats|congratulations|it gets better|same here|been there|we'?re here for you"
    r"|happens to (?:the best|everyone|all of us)|don'?t (?:worry|let it|beat yourself|take it)|your time will"
    r"|next one(?:'s| is) yours|feel (?:you|u)|that (?:sucks|blows) (?:man|bro|dude|mate|im|i'?m)"
    r"|f in (?:the )?chat|big hug)\b|\byou didn'?t deserve\b|\bi'?d be shocked if you\b"
    r"|\bi know (?:the feeling|how (?:you|that|it) feels?)\b",
    gate=(
        "you",
        "sorry",
        "sry",
        "chin",
        "head up",
        "hang in",
        "give up",
        "keep going",
        "strong",
        "proud",
        "loss",
        "hug",
        "luck",
        "congrat",
        "better",
        "same",
        "been there",
        "happens",
        "don't",
        "dont",
        "time will",
        "yours",
        "feel",
        "f in",
        "i know",
        "u'll",
        "ur gonna",
    ),
)
TO_BOT = cue(
    "a word to the bot",
    r"^(?:thanks?|thank you|ty|thx|tysm|shut ?up|stop|go away|good|bad|nice|stupid|dumb|useless|fuck off|piss off"
    r"|leave me alone|hey|love you|love this|based|hi|hello|ok|okay|i hate this|who made this"
    r"|who asked)?,? ?(?:so much |this |you )*(?:onward|bot|clanker|robot)\b[ !.?]*(?:thanks?|thank you|ty"
    r"|shut up|stop|go away|lol|sucks?)?[ !.?]*$|^(?:this|that|it) (?:did ?n'?t|does ?n'?t|did not|isn'?t|wasn'?t"
    r"|really did ?n'?t) (?:really )?help(?:ful|ing)?[ !.]*$"
    r"|^(?:not helpful|unhelpful|that helped|this helped|that wasn'?t helpful"
    r"|stop (?:replying|messaging|talking) to me|don'?t (?:reply|talk) to me|leave me alone|thanks,? that helps?"
    r"|shut up,? bot)[ !.]*$",
)
THANKS = cue("thanks", r"\b(?:thanks?|thank you|ty|thx|tysm|love|good|that helped|this helped|nice|based)\b")
PARTIAL = cue(
    "something still open",
    r"\b(?:but|though|however|although|and|still|yet)\b[^.\n]{0,60}\b(?:moved (?:me )?(?:on )?(?:to|for|forward)"
    r"|moved on to|got (?:an? )?(?:interview|oa|onsite|final|superday|offer|call ?back)"
    r"|interview(?:ing)? (?:for|with|at)|still (?:in|have|got|alive|waiting|interviewing|in the running"
    r"|being considered)|refer(?:red|ring)? me|consider(?:ing|ed)? (?:me )?for"
    r"|offer(?:ed|ing) (?:me )?(?:a|an|their|the)|recommend(?:ed)? me (?:for|to)"
    r"|another (?:role|team|position|req)|different (?:role|team|position|req)|other (?:role|team|position|req)s?"
    r"|pool|waitlist(?:ed)?|next round|advance[ds]? (?:me )?to|invited (?:me )?(?:to|for)"
    r"|accepted (?:to|into|at|by))\b|\brejected (?:me )?(?:and|but|for [\w ]{1,25} but) (?:offered|moved|referred"
    r"|invited|advanced)|\b(?:accepted|admitted|got in(?:to)?|offer)\b[^.\n]{0,40}\b(?:and"
    r"|but) (?:got )?(?:rejected|denied)\b",
    gate=("but", "though", "however", "although", "and", "still", "yet", "accepted"),
)
BLEW_IT = cue(
    "the writer blames the hour",
    r"\b(?:bomb(?:ed|ing)|fro(?:ze|zen)(?: up)?|blank(?:ed|ing)|choked|blew (?:it|the|my)|blown it"
    r"|messed (?:it |that |this |the )?up|screwed (?:it |that |the |myself )?up|fumbled|botched|flubbed|tanked"
    r"|fucked (?:it |that |the )?up|butchered|brain ?fart(?:ed)?|mind went blank|went blank|panicked|stuttered"
    r"|my (?:own )?fault|threw (?:it|that)|i suck(?:ed)? at|ruined it|mad at myself|angry at myself"
    r"|did (?:so |really |terribl[ey] |awful )?(?:badly|bad|horribl[ye]|terribl[ye]|poorly)|buggered)\b",
    gate=(
        "bomb",
        "fro",
        "blank",
        "chok",
        "bl",
        "mess",
        "screw",
        "fumbl",
        "botch",
        "flub",
        "tank",
        "fucked",
        "butcher",
        "brain",
        "panick",
        "stutter",
        "fault",
        "threw",
        "suck",
        "ruin",
        "myself",
        "did",
        "bugger",
    ),
)
WENT_WELL = cue(
    "it had gone well",
    r"\b(?:went (?:so |really |very |super |pretty |extremely |amazing(?:ly)? ?|great|perfect(?:ly)?|fine"
    r"|smooth(?:ly)?|fantastic(?:ally)?|well|good|awesome)+|aced|nailed|crushed (?:the|it|my)"
    r"|killed (?:it|the interview)|perfect (?:oa|score|interview|gca|800|600|match|fit)"
    r"|solved (?:both|all|every|everything|them|2/2|it|4/4|3/3)|full score|100 ?%"
    r"|all (?:test ?cases|tests) pass\w*|passed all|good vibes"
    r"|(?:they|he|she|everyone|recruiter|hm) (?:seemed to )?(?:loved|liked|love|like) me"
    r"|great (?:feedback|interview|conversation|chat|rapport|vibes)|positive feedback|optimal solution"
    r"|(?:thought|felt|feeling) (?:i|it|like it|that i|so|really|great|good|confident)(?: \w+){0,2} ?(?:well"
    r"|great|good|nailed|confident|did|went)|going great"
    r"|felt (?:really |so |very |pretty )?(?:good|great|confident))\b",
    gate=(
        "went",
        "aced",
        "nail",
        "crush",
        "killed",
        "perfect",
        "solved",
        "full",
        "100",
        "all ",
        "vibes",
        "me",
        "great",
        "positive",
        "optimal",
        "thought",
        "felt",
        "feeling",
    ),
)
SEASON_END = cue(
    "the season is over",
    r"\bout of cycles\b|\bofficially (?:over|done|out)\b"
    r"|\b(?:season|cycle|year|recruiting) (?:is |was )?(?:officially )?(?:over|done|finished)(?: for me)?\b"
    r"|\b(?:no|zero|0) offers? (?:this|for) (?:season|cycle|summer|year|fall|winter)\b"
    r"|\bout of the cycle\b|\bno (?:training contract|pupillage|vacation scheme|placement|place) (?:again )?(?:this|for"
    r" this) (?:cycle|season|year|round)\b"
    r"|\bno (?:internship|job|offers?) (?:this|for (?:the|this)) (?:summer|year|season)\b"
    r"|\bdone (?:with )?(?:recruiting|applying|recruitment) (?:this|for)\b"
    r"|\b(?:that|this) was my last (?:one|app|application|hope|interview|shot)\b"
    r"|\brejected (?:by|from) (?:all|every(?:where|one| single (?:one|school|program|company)| company| school"
    r"| program)?)\b|\b0 for \d+|\bno ?where (?:took|accepted|wanted) me\b|\bshut out\b"
    r"|\blast (?:one|hope|school|program|company) (?:on my list |left )?(?:rejected|just|said)\b"
    r"|\bgap year it is\b",
    gate=("cycle", "official", "season", "offer", "no ", "done", "last", "reject", "0 for", "where", "shut", "gap"),
)
FEEDBACK_OR_BOSS = cue(
    "an internal matter",
    r"\b(?:promotion|promoted|internal (?:role|position|transfer|candidate|posting|application|req)|internally"
    r"|passed over|(?:my|a) (?:coworker|co-worker|colleague|teammate|junior) (?:got|was|is getting|gets)"
    r"|at my (?:own )?(?:company|current job|job|work|workplace)|position at work|lateral move"
    r"|my (?:current )?(?:manager|boss|supervisor))\b",
)
ABOUT_WORK = cue(
    "work or study",
    r"\b(?:jobs?|interview\w*|appl(?:y|ied|ying|ication|ications)|position|roles?|recruit\w*|hir(?:e|ed|ing)"
    r"|resumes?|cv|offers?|candidate\w*|company|companies|hr|onsite|on-site|intern\w*|oa|superday|final round"
    r"|rounds?|college|universit\w+|uni|school|schools|grad|phd|program\w*|admi\w+|employ\w*|career|promotion"
    r"|startup|swe|faang|manager|team|portal|cover letter|assessment|hackerrank|callback|audition|grant"
    r"|fellowship|scholarship|residency|apprenticeship|degree|department|committee|work|leetcode|referral"
    r"|headcount|hc|agency|vacancy|opening|internship|major|class of|transfer|waitlist\w*|ed2?|rd|ea|decision"
    r"|dream|website|status|applicants?|notified|committee|director|professor|poi|funding|students?|unemployed"
    r"|job ?less|posting|referred|referral|background check|boss|supervisors?|co-?workers?|colleagues?|shortlist\w*"
    r"|gpa|gre|cohort|lab mates?|trainee place|training place|sjt|benchmark|promot(?:ed|ing)|(?:industry|work"
    r"|relevant|enough|more|more \w+) experience"
    r"|(?:heard|hear) back|(?:after|on) (?:the|my) trial|advisors?|(?:top|first|second|last|dream"
    r"|safety) (?:choice|school|job)|overqualified"
    r"|face to face|trial (?:shift|day)|on probation|the panel|no-?reply|qualifications|lors?|transcripts?"
    r"|acceptances?|civil service|grad(?:uate)? scheme|training contract|pupillage|dgs|psyd|lsat|mcat|subfield"
    r"|fulbright|daad|grfp|studentship|admits?|tc|vac scheme"
    r"|assessment cent(?:re|er)|trial (?:day|night|lesson)s?|shift lead(?:er)?|team lead(?:er)?|band \d[a-d]?"
    r"|cast list|callbacks"
    r"|charge nurse|icu|ward (?:clerk|sister|manager)|kitchen porter|reserve list|secondment|msw|mph|mpa|mpp|llm"
    r"|dpt|crna"
    r"|sop|ucas|neet|casper|deferred|lectureship|warehouse|barista|teller|porter|receptionist|cut-?off"
    r"|hm|reqs?|band [5-8]|hca|nqt|pgce|co-?op|take-?home|karat|codesignal|hirevue|workday|taleo|usajobs|naukri|reserve"
    r" list|sift|vetting|msc|mfa|dphil|postdoc|trial (?:shifts|week)|casting|prescreens?|return offer)\b",
)
ABOUT_HIRING = cue(
    "hiring or admission",
    r"\b(?:jobs?|interview\w*|appl(?:y|ied|ying|ications?)|reappl\w+|positions?|roles?|recruit\w*|hir(?:e|es|ed|ing)"
    r"|resumes?"
    r"|cvs?|offers?|candidates?|candidacy|compan(?:y|ies)|on-?site|intern\w*|oa|superday|rounds?|colleges?"
    r"|universit\w+|unis?"
    r"|grad|phd|programm?e?s?|admi(?:t|ts|tted|ssions?)|employ\w*|unemployed|career|promot\w+|startup|swe|cover letter"
    r"|assessment|hackerrank|call ?backs?|audition\w*|grants?|fellowship|scholarship|residency|apprentice\w*|degree"
    r"|headcount"
    r"|vacancy|openings?|waitlist\w*|poi|funding|job ?less|posting|referr\w+|background check|shortlist\w*|gpa|gre"
    r"|cohort"
    r"|overqualified|qualifications|(?:top|first|second|last|dream|safety) (?:choice|school|job)|reject(?:ion|ions)"
    r"|(?:med|law|nursing|grad|dental|vet) school|portal|trial (?:shift|day)|leetcode|tenure|supervisor|manager"
    r"|acceptances?"
    r"|drug test|reference check|references|dean|professor|graduate|graduated|faculty|my own company|hr|ed2?|faang"
    r"|placement|schools|applicants?|worked there|work there|finalists?|civil service|grad(?:uate)? scheme"
    r"|training contract"
    r"|pupillage|dgs|psyd|lsat|mcat|subfield|fulbright|daad|grfp|studentship|committee"
    r"|tc|vac scheme|assessment cent(?:re|er)|hm|reqs?|hca|nqt|pgce|co-?op|take-?home|karat|codesignal"
    r"|hirevue|workday|taleo|usajobs|naukri|reserve list|sift|vetting|msc|mfa|dphil|postdoc|trial (?:shifts|week)"
    r"|casting|prescreens?|trial (?:day|night|lesson)s?|shift lead(?:er)?|band \d[a-d]?|cast list|charge nurse"
    r"|ward (?:clerk|sister|manager)|kitchen porter|reserve list|secondment|msw|mph|mpa|mpp|llm|dpt|crna|sop"
    r"|ucas|neet|casper|deferred|trainee|(?:industry|work|relevant|enough|more(?: \w+)?) experience|(?:heard|hear) back"
    r"|(?:after|on) (?:the|my) trial"
    r"|lectureship|receptionist|barista)\b",
)
"""What `ABOUT_WORK` hears, less the words that stand in any talk: a team, a school, a website, being at work."""

ASKED_FOR = cue(
    "something asked for",
    r"\b(?:ask(?:ed|ing)?|request(?:ed|ing)?|wanted|begged|petition\w*)\b[^.!?\n]{0,50}?\b(?:raise|days? off|time off"
    r"|week off"
    r"|vacation|leave|permission|refund|favou?r|extension|discount|break|to (?:work from home|go|come|borrow|switch"
    r"|leave|join"
    r"|see|move in|marry|dance|try again|be friends))\b|\bmy (?:\w+ )?requests?\b",
    gate=("ask", "request", "want", "beg", "petition"),
)
"""What is granted or refused among people who know each other; a no to it is none of an employer who chooses."""

GRAD = cue(
    "study",
    r"\b(?:phd|grad(?:uate)? school|master'?s|masters|universit\w+|college|admission\w*|admitted|admit|adcom"
    r"|postdoc|tenure[- ]track|grant|reviewer|paper|journal|manuscript|conference|thesis|scholarship|fellowship"
    r"|bootcamp|apprenticeship|med(?:ical)? school|law school|nursing school|dental school|residency|poi|dgs"
    r"|funding|ms program|mba|undergrad|common app|early decision|ed2|regular decision|safety school|dream school"
    r"|waitlist\w*|program|programme|publisher|query|agent|audition|casting|visa)\b",
)
LOUD_CODE = cue(
    "machines",
    r"\b(?:error|exception|stack ?trace|traceback|server|ubuntu|linux|kernel|docker|kubernetes|nginx|apache|git"
    r"|repo|branch|ci|pipeline|compile\w*|npm|pip|sql|database|javascript|promise|api|ssh|tls|http|dns|firewall"
    r"|vpn|driver|install\w*|config)\b",
)
ADVICE = cue(
    "advice to others",
    r"^(?:how to|\d+ (?:reasons|ways|things|tips)|ways to|reasons why|tips for|the (?:best|top|\d+)|why you"
    r"|what to do|here'?s (?:how|why|what)|psa|reminder|lpt|pro ?tip|remember|don'?t|never(?! (?:heard|got|had"
    r"|made|even))|always|stop|if you"
    r"|when you|people who|for (?:those|anyone|people|everyone)|to (?:those|anyone|everyone|all|the|whom|whoever)"
    r"|friendly reminder)\b",
)
CONGRATS_OTHERS = cue("others' news", r"^(?:congrat\w*|grats|gz|well done|nice one|happy for you)\b")
OTHER_OFFICE = cue(
    "another office than an employer",
    r"\b(?:credit|loan|mortgage|insurance|claim|medicaid|medicare|medical aid|disability"
    r"|denied benefits|unemployment"
    r"|visa|immigration|asylum|custody|warranty|refund|landlord|apartment|coverage|medication|prescription"
    rf"|food stamps|welfare)\b(?! {WORK})",
)
EMPLOYER = cue(
    "an employer",
    r"\b(?:interview\w*|recruiters?|hiring|hired|offer|onsite|resume|cv|internship|job offer|got the job"
    r"|rejected (?:by|from) [a-z]+ (?:after|because)|employers?|the job|a job|position|role)\b",
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

HAS_COME_THROUGH = cue(
    "one who has come through",
    r"\bnow (?:i'?m|i am) (?:a|an|the|in my)\b(?! (?:failure|joke|loser|mess|burden|laughing|nobody|unemployed))"
    r"|\bnow i(?:'ve| have) been (?:here|there|at|with|in|working|doing)\b|\bnow i (?:work|run|manage|teach|lead"
    r"|love)\b"
    r"|\band (?:now )?i'?m the one (?:doing|who (?:does|hires|reads))\b",
    gate=("now i", "the one"),
)
HIRING_SIDE = cue(
    "somebody who hires",
    r"\bwe(?:'ve| have)? (?:already )?filled (?:the|that|this|our)\b|\bsorry to (?:everyone|all|those) who applied\b"
    r"|\b(?:hiring manager|recruiter|adcom|hr) here\b|\b(?:our|my) ats\b|\byears in (?:agency )?recruitment\b"
    r"|\bi(?:'ve| have) (?:sent|pasted|written) (?:that|this|the|those) (?:sentence|letter|e-?mail|template|line)s?\b"
    r"|\b(?:as a|i'?m a|i am a|i'?m the|i work as a) (?:\w+ )?(?:recruiter|hiring manager|manager who|admissions)\b"
    r"|\b(?:our|my) (?:own )?(?:hiring|candidates?|applicants?|interns?|students?|offers|req|pipeline)\b"
    r"|\b(?:i|we)(?:'ve|'d)? (?:have |had |just |also |always |usually |once |actually )*(?:interviewed|hired|hire"
    r"|recruit"
    r"|screened|screen|reject|turned down|deny|let down) (?:\d+|nine|ten|six|eight|many|some|people|some ?one"
    r"|candidates?"
    r"|applicants?|a (?:guy|woman|man|lady|few|lot|candidate|bunch)|lots|hundreds|dozens|him|her|them)\b"
    r"|\bon (?:a |the )?(?:hiring|interview|admissions?|search|selection) (?:panels?|committees?|teams?|side)\b"
    r"|\bsit on (?:the )?(?:\w+ )?(?:admissions|committee|panel)\b|\b(?:reject|rejecting|turn(?:ing)? down) (?:people"
    r"|candidates|applicants|some ?one|somebody)\b|\b(?:people|candidates?|applicants?|man|woman|guy) (?:that |who "
    r"|whom )?(?:i|we)(?:'ve)? "
    r"interview(?:ed)?\b|\bwhen i was (?:hiring|recruiting|screening|a (?:recruiter|manager))\b"
    r"|\b(?:people|candidates|applicants|\d+ (?:people|candidates|applicants)) got (?:an? )?(?:no|reject\w*) from us\b"
    r"|\bas (?:some ?one|some ?body) (?:who|that) (?:hires|runs|recruits|interviews|reads|screens|sits on)\b"
    r"|\bi(?:'ve| have) hired (?:in|for|at)\b|\bi(?:'ve| have) precepted\b"
    r"|\bat my (?:place|company|firm|last job) we\b"
    r"|\b(?:speaking as a|as a|i'?m a) (?:\w+ ){0,2}(?:faculty|adcom|committee) member\b|^adcom\b"
    r"|\bi (?:review|read|screen|go through) (?:portfolios|applications|resumes|cvs)\b"
    r"|\bi coordinate (?:\w+ )?(?:placements|admissions)\b|\b(?:most|some|many|\d+) of our (?:rejections|noes)\b"
    r"|\bget (?:a|an?) (?:no|rejection) from me\b|\bi(?:'ve| have)? (?:worked|work) in hr\b",
    gate=(
        "recruit",
        "hr here",
        "filled",
        "who applied",
        " ats",
        "sent th",
        "pasted",
        "written th",
        "faculty",
        "adcom",
        "portfolios",
        "applications",
        "resumes",
        "cvs",
        "placements",
        "our noes",
        "from me",
        "in hr",
        "hiring",
        "manager",
        "admission",
        "candidate",
        "applicant",
        "intern",
        "student",
        "offers",
        "req",
        "pipeline",
        "interview",
        "hire",
        "screen",
        "reject",
        "turn",
        "deny",
        "panel",
        "committee",
        "from us",
        "precepted",
        "my place",
        "my company",
        "my firm",
        "last job",
        "hires",
        "runs",
        "reads",
        "sits",
        "let down",
    ),
)
EXPERIENCE = cue(
    "told from experience",
    r"\b(?:and |but )?now (?:i'?m|i am|i(?:'ve| have) (?:been|got|had)|i (?:work|run|manage|have|love|teach))\b"
    r"|\b(?:i |and )?ended up (?:some ?where|in|at|with|getting|working|better|being|going|doing)\b|\bi ended up\b"
    r"|\bi (?:teach|work|run|manage|lead|precept|drive|own|hire|write) [^.!?\n]{0,30}\bnow\b|\bmade my peace\b"
    r"|\bwhat (?:helped|worked)\b|\bthe trick (?:is|was)\b|\bi(?:'ve| have) learn(?:ed|t)\b|\bfrom an old\b"
    r"|\b(?:taught me|in hindsight|looking back|best thing that ever|worked out (?:fine|well|in the end)"
    r"|i'?m (?:so )?thankful"
    r"|i'?m glad|i'?m graduating|promise you|so breathe)\b"
    r"|\bi(?:'m| am)(?: now)? (?:a|an|in my|finishing my|happily) (?:\w+ ){0,2}(?:year|lead|manager|doctor|nurse"
    r"|engineer|lawyer"
    r"|teacher|phd|student|senior|developer)\b(?! (?:and i (?:keep|can't|still)|who))"
    r"|\b(?:you'?ll|you will|you should|you can|you have to|you need to|you just|you might|you may|you could"
    r"|don'?t (?:give|let"
    r"|worry|take|be)|keep (?:at|going|trying|your)|hang in|feel free|apply again|try again|just keep|it gets"
    r"|for what it'?s"
    r"|happy to (?:help|look|answer|read)|if you(?:'re|'ve| are| have| want| need| get| can| don)|make sure"
    r"|never give|ask away"
    r"|\b(?:a couple|a few|several|many) (?:of )?times (?:i|i'?ve|over the years|in my career)\b|once you(?:'re| are)"
    r"|in your shoes|been there|my (?:advice|rule|tip|two cents))\b",
)
"""Marks of one who has come through it and tells others; two of them beside a no make it no news."""

HE_OR_SHE = cue("another person", r"\b(?:he|she|him|her|his|hers)\b")
FIRST_PERSON = cue("the writer", r"\b(?:i|me|my|i'm|i've|im|ive|mine|myself|we|us|our)\b")

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
    gate=(
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
    r"|overruled|reallocat\w+|gone|different direction|said bye|vanished|changed (?:their|his|her) minds?)\b"
    r"|\bofficially i (?:didn'?t|did not|haven'?t)\b"
    r"|\b(?:offer|contract|yes) (?:is |was |just |has |already )*"
    r"(?:gone|vanished|evaporated|disappeared|void|torn up)\b",
)
