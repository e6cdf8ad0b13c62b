"""The words of `crisis`: what people write when they think of ending their life, and what only looks like it."""

from __future__ import annotations

import re


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives))


_MYSELF = r"(?:my ?self|me ?self|my own life|my life|mi self)"
_WISH = (
    r"(?<!n't )(?:want(?:s|ed|ing)?|wanna|wana|wish(?:ing)?|ready|deserve|hope|hoping|pray(?:ing)?|rather|longing"
    r"|urge|urges|let me|need|tempted|trying|thinking|thought|thoughts|planning|plan|decided|considering"
    r"|cannot wait|can'?t wait|time for me)"
)
_INTEND = r"(?:going|gonna|gna|about|might|will|should|could|have|try|ought|feel like|better)"
_LINKS = (
    r"(?:to |of |about |that |i |i could |i would |i can |up and |really |fucking |just |literally "
    r"|so bad(?:ly)? to |be |it |all |actually |honestly ){0,4}"
)
_DIE = (
    r"(?:die|dead|dying|death|stop living|not (?:exist|be alive|live|be here anymore|wake up)|never wake up"
    r"|never have been born|no longer (?:exist|be alive|be here)|cease to exist)"
)
_DIE_FOR_SURE = (
    r"(?:stop living|not (?:exist|be alive|live|be here anymore)|never wake up"
    r"|no longer (?:exist|be alive|be here)|cease to exist|kill myself|end it all)"
)
_NOT_IDIOM = (
    r"(?! (?:of (?:laugh|cring|embarrass|boredom|hunger|thirst|laughter|old age)|laughing|on this hill|hard\b"
    r"|alone\b|trying|for (?:a|some|this|that|those)|in peace lol|line))"
)

EXPLICIT = _any(
    rf"\bkil+(?:ing|ed)? (?:off )?{_MYSELF}\b|\bkilling ?my ?self\b|\bk[i!1*]l?l ?my ?s[e3]lf\b"
    rf"|\bk i l l  ?m y s e l f\b",
    r"\b(?:end|ending|ended|take|taking|took|end up taking) (?:up )?(?:my (?:own )?life|my existence"
    r"|this (?:stupid |shitty |fucking |miserable |whole )?life|it all|my suffering for good|my pain for good"
    r"|everything for good)\b",
    r"\b(?:want|wanna|gonna|going to|will|might|probably|just|ready to|time to|need to|should|about to|let me"
    r"|planning to|i'll) (?:to )?(?:just )?end it (?:now|tonight|today|soon|all|here|for good|already"
    r"|once and for all)?(?=$|\W)",
    rf"\b{_WISH} {_LINKS}{_DIE}\b{_NOT_IDIOM}",
    rf"\b(?:i|im|i'm|i'll|i'd|ima|imma|me|and)(?: am| m)? (?:\w+ ){{0,2}}?{_INTEND} "
    rf"{_LINKS}{_DIE_FOR_SURE}\b{_NOT_IDIOM}",
    r"\b(?:i|im|i'm|i'll|ima|imma)(?: am| m)? (?:\w+ ){0,2}?(?:will|going to|gonna|might|may|should"
    r"|could) (?:probably |just |as well )?(?:be dead|die) (?:tonight|today|soon|tomorrow|by|before"
    r"|this (?:week|month|year)|in my sleep)\b",
    r"\b(?:have|having|got|get|need|find|finding|lack|wish i had|don'?t have|had) the (?:courage|guts|balls"
    r"|strength|nerve) to (?:do it|die|kill|end|go through with it|jump|pull the trigger)\b"
    r"|\btoo (?:scared|afraid|weak|much of a coward|cowardly|chicken) to (?:die|kill|end it|do it|jump"
    r"|actually do it)\b|\b(?:painless|easiest|quickest|fastest|best|quick|easy) (?:way|ways|method"
    r"|methods) to (?:die|go|end it|kill|off)\b|\bleast painful way\b"
    r"|\bhow to (?:die|tie a noose|make a noose|overdose)\b",
    r"\b(?:tonight|today|tomorrow) (?:is|will be) (?:the|my last) (?:night|day)\b(?! (?:of|at|before))"
    r"|\b(?:have|made|got) (?:a|my|the) (?:plan|noose|rope|gun) (?:to|for|ready|and)\b"
    r"|\b(?:bought|buying|got|tied) (?:a|the|some) (?:rope|gun|noose)\b"
    r"|\b(?:pills|gun|rope|knife|blade|razor) (?:in my hand|next to me|in front of me|is ready|are ready)\b"
    r"|\b(?:death|dying) (?:is|seems|would be|feels|sounds|looks) (?:like )?(?:the |my |a |so |much )*(?:only"
    r"|best|better|easier|peaceful|relief|option|answer|appealing|way out|good|nice)\b"
    r"|\b(?:pray(?:ing)?|wait(?:ing)?|hop(?:e|ing)|wish(?:ing)?|crav(?:e|ing)|long(?:ing)?|begging) (?:for"
    r"|to) (?:death|die)\b|\bdon'?t deserve to (?:live|be alive|exist|be here)\b"
    r"|\bwant (?:to|it|this|everything|the pain) (?:all )?(?:to )?(?:just )?(?:stop|be over|end)\b(?= |$"
    r"|[.,!])(?! (?:applying|looking|searching|working|using|being|getting|with))"
    r"|\b(?:be|i'll be|gonna be) dead (?:soon|by|before|in)\b"
    r"|\b(?:said|saying|say|write|writing|written|wrote) (?:all )?(?:my )?(?:final "
    r"|last )?good ?byes?(?: letters?| notes?)?(?= to (?:everyone|my|the world|all)|$|[.,])"
    r"|\b(?:about|going|gonna|want|wanna|ready) (?:to )?jump\b(?! (?:ship|in|on|into|straight|right|for|through"
    r"|at|over|back|to))",
    r"\bwish i (?:was|were|am|could be|would be|had been|weren'?t alive|wasn'?t alive|was never born"
    r"|had never been born|were never born|didn'?t exist|wouldn'?t wake up"
    r"|could (?:just )?(?:die|disappear forever|not exist))(?: just| already| fucking)*(?: dead| gone forever"
    r"| six feet under)?(?<!wish i was)(?<!wish i were)(?<!wish i am)(?<!wish i could be)(?<!wish i would "
    r"be)(?<!wish i had been)\b",
    r"\b(?:wish|rather be|better off|i'?d be better off|should be|should just be|i deserve to be) (?:i was "
    r"|i were )?dead\b|\bwhy (?:can'?t|cant|am|aren'?t|won'?t|didn'?t) i (?:just |still |even )?(?:die|dead"
    r"|alive)\b|\bwhy am i (?:still )?(?:even )?(?:alive|living)\b",
    r"\b(?:i'?m|im|i am|feel(?:ing)?|been|being|become|becoming|getting|very|so|really|actively|passively"
    r"|severely|currently|have a|am) (?:so |very |really |actively |passively |a bit |kind of |always |still "
    r"|feeling |getting )*suicidal\b|\bsuicidal (?:thoughts?|ideation|tendencies|urges?|kid|again|feelings|mind"
    r"|person)\b",
    r"\b(?:suicide|goodbye|farewell) (?:note|letter)\b|\bmy suicide\b"
    r"|\b(?:commit(?:ting)?|attempt(?:ing)?|contemplat(?:e|ing)|consider(?:ing)?|think(?:ing)? (?:of|about)"
    r"|thoughts? of|plan(?:ning)?|ready for|try(?:ing)?) (?:to commit )?(?:suicide|sewer ?s(?:l)?ide"
    r"|self ?harm)\b|\bsuicide (?:is|seems|looks|feels) (?:like )?(?:the|my|a) (?:only|best|last|easier|easiest"
    r"|real|good)",
    r"\b(?:don'?t|dont|do not|never|no longer|didn'?t|can'?t|cant) (?:even |really |fucking )?(?:want|wanna|wana"
    r"|wish|care|feel like|desire|intend|plan) (?:to |about )?(?:be )?(?:live|living|alive|exist|existing"
    r"|be here anymore|keep living|continue living|go on living|stay alive|life anymore|wake up)\b"
    r"|\b(?:can'?t|cant|cannot) (?:keep |go on |stand |bear |handle |continue |do )?(?:living|being alive"
    r"|live)\b(?: (?:like this|anymore|any ?more))?|\bno longer want to live\b"
    r"|\bdon'?t (?:want|wanna) (?:to )?live\b",
    r"\bno (?:more )?reasons? (?:left )?(?:to|for me to) (?:live|be alive|stay alive|keep living|go on|exist"
    r"|keep going|wake up)\b|\bnothing (?:left )?(?:to live for|worth living for)\b"
    r"|\blife(?:'s| is)?(?: just)?(?: not|n'?t) worth (?:living|it anymore)\b|\bnot worth living\b"
    r"|\bno will to live\b|\b(?:lost|losing) the will to (?:live|go on)\b",
    r"\b(?:hang|hanging|shoot|shooting|drown|drowning|gas|stab|stabbing|neck|off|offing|unalive|unaliving|poison"
    r"|starve|crucify|overdose|overdosing) (?:my ?self)\b(?! in the foot)"
    r"|\b(?:slit|slitting|cut|cutting) my (?:wrists?|throat|veins|arms?)\b|\bcut(?:ting)? my ?self\b"
    r"|\bself ?-?harm(?:ing|ed)?\b|\b(?:want|wanna|going to|gonna|might|urge to|need to|will|about to"
    r"|thinking (?:of|about)|keep|started|been|i) hurt(?:ing)? my ?self\b(?! (?:at|in|on|doing|playing|lifting"
    r"|running|while|working))(?<!did i hurt myself)|\bblow my (?:brains|head)"
    r"|\bput a (?:bullet|gun) (?:in|to|through) my\b|\b(?:jump|jumping|step|throw myself|walk|run|drive) (?:off"
    r"|in front of|under|into) (?:a |the |my |of )*(?:bridge|train|roof|building|traffic|cliff|balcony|truck|bus"
    r"|tram|window)\b(?! (?:jump|tour))",
    r"\b(?:take|taking|took|swallow(?:ing|ed)?|down(?:ing)?|overdose|overdosing|od) (?:on )?(?:all |a bunch of "
    r"|a bottle of |these |the |my |too many )+(?:pills|meds|medication|tablets|sleeping pills)\b"
    r"|\b(?:gonna|going to|might|wanna|want to|will) (?:od|overdose|rope|ctb|neck|unalive)\b"
    r"|\bcatch the bus\b(?= forever| for good| tonight)",
    r"\b(?:this is |saying )?(?:my )?(?:final )?good ?bye (?:everyone|everybody|world|cruel world|forever"
    r"|for ever|all|to everyone|friends)\b|\bthis is (?:my |a )?(?:goodbye|farewell|the end for me|the end of me"
    r"|my last (?:day|night|message|post|words))\b|\b(?:won'?t|wont|will not|not going to|not gonna) be (?:here"
    r"|around|alive)(?: tomorrow| much longer| anymore| for long| next (?:week|month|year)| any ?more| to see)\b"
    r"|\bmy last (?:day|night) (?:on earth|alive|here)\b"
    r"|\bend(?:ing)? (?:the |my |this )(?:pain|suffering) (?:forever|for good|tonight|permanently)\b",
    r"\bdeserve to die\b|\bhope i (?:die|don'?t wake up|never wake up|get hit by)\b"
    r"|\bplease (?:god )?let me die\b|\bi'?m (?:going|gonna|ready) to die (?:tonight|today|soon|now|by)"
    r"|\bi(?:'m| am)? ?(?:probably |prolly |just )?gonna end it\b|\bready to die\b"
    r"|\bwant it (?:all )?to (?:all )?(?:end|be over)\b"
    r"|\bwant (?:this|my|the)(?: \w+){0,2} life to (?:end|be over|stop)\b|\bprepar(?:e|ing) to die\b",
    r"\b(?:going to|gonna|gna|about to|will|i'll|ima|imma|finally|decided to|want to|just) do it (?:now|tonight"
    r"|today|soon|tomorrow|this time|for real|myself|after (?:this|work|dinner))\b"
    r"|\b(?:gna|gonna|going to|about to|ready to|i'll|ima|imma) (?:just )?end (?:it|things|everything"
    r"|myself)\b(?! (?:with (?:my|him|her|the)|on a|by saying|here folks))"
    r"|\bi'?m ending (?:things|it|everything)\b(?! with)",
    r"\bkms\b[^.\n]{0,12}[.,]? ?(?:not (?:a|the|as a) (?:meme|joke)|no joke|not joking"
    r"|(?:actually|for real|fr|seriously|unironically|deadass)\b)"
    r"|\b(?:actually|seriously|unironically|genuinely|really) (?:want to|wanna|going to|gonna|will|might) kms\b"
    r"|\bjump\b.{0,12}\(?(?:actually|for real|window)",
    r"\bnote'?s? (?:is |are |has been |have been )?(?:already |all )?(?:written|done|finished|ready)\b"
    r"|\b(?:wrote|written|writing|finished|scheduled) (?:my|a|the|some|all my) (?:last |final "
    r"|goodbye )?(?:notes?|letters?)(?= to (?:my|everyone|them)\b| and\b|[.,!]"
    r"|$)(?! to (?:hr|the (?:company|recruiter)|my (?:manager|boss)))"
    r"|\b(?:took|taken|swallowed) (?:too many|way too many|all of them|the whole (?:bottle|pack|box)"
    r"|a whole (?:bottle|pack|box))\b|\b(?:pills|blade|razor|gun|rope) (?:are |is )?(?:on|in|by|beside"
    r"|next to) (?:the|my) (?:table|bed|desk|lap|hand|drawer|nightstand)\b"
    r"|\bi (?:have|got|bought|counted) (?:the|enough|all the|my) (?:pills|tablets|rope)\b",
    r"\b(?:i'?m|im|sitting|standing|i am|been|up|stood) (?:here |currently |now |already )?(?:on|at|by) (?:the|a"
    r"|my) (?:edge of the |ledge of the |top of the )?(?:bridge|ledge|roof(?:top)?|tracks|train tracks|cliff"
    r"|railing|edge)\b(?! of (?:my seat|tears|glory))|\bgo(?:ing)? (?:to |up |up to )*(?:the "
    r"|my )?(?:roof(?:top)?|bridge|cliff) (?:later|tonight|now|my block)\b"
    r"|\b(?:rest|sleep|gone|bye|peace out|leave|leaving) (?:for good|forever"
    r"|for ever)\b(?! (?:to|the (?:company|server|city|job|country|industry|field)))"
    r"|\b(?:i go|let me) rest for good\b",
    r"\b(?:not|n't|never) (?:gonna |going to |be |make it |live |plan(?:ning)? (?:on |to )?)(?:be )?(?:alive"
    r"|around|living|here) (?:for|to see|by|until|past|when|after|much|long|next"
    r"|tomorrow)\b(?! (?:the meeting|lunch|standup))|\bsee myself (?:living|alive|making it|being alive) past\b"
    r"|\b(?:been|started|i'?m|keep|am) cutting (?:again|since|myself|deeper)\b|\bcutting again\b"
    r"|\b(?:i|i'?ve) (?:have )?attempted (?:it |suicide |twice |once )?before\b"
    r"|\b(?:my|the|come to (?:my|the)) funeral\b(?=[^.\n]{0,30}\b(?:soon|next|week|come|guys|invited)\b)"
    r"|\bno ?(?:one|body) (?:would|will|'d|is going to) (?:even )?(?:come|show up|be) (?:to|at) my funeral\b"
    r"|\bdead by (?:sunday|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow|tonight|morning|christmas"
    r"|the end|my|then|summer|spring)\b|\b(?:driv(?:e|ing)|walk(?:ing)?|swerv(?:e|ing)|steer(?:ing)?"
    r"|crash(?:ing)?) (?:my car |the car |straight |off )?(?:into|off) (?:the |a |an )?(?:river|lake|sea|ocean"
    r"|tree|wall|oncoming|traffic|water|bridge|cliff)\b|\bnot (?:turning|turn) the wheel\b"
    r"|\b(?:leave|leaving|done with|finished with|say goodbye to) this (?:world|earth|life)\b"
    r"|\bno reasons? to open (?:the|my) eyes\b|\b(?:with|done with|tired of"
    r"|stop) breathing\b(?! (?:problem|exercise|room|on me|down))|\bstill breathing\b(?=$|[?.!])"
    r"|\b(?:easier|better|nicer|peaceful|simpler) (?:to be|being|if i was|if i were) dead\b",
)

VEILED = _any(
    r"\bno (?:\w+ )?point (?:in |of |to )?(?:any of (?:this|it)|anything|everything|being (?:here|alive|around)"
    r"|liv(?:ing|e)|life|going on|go on|existing|existence|continuing|carrying on|waking up|me being|it all"
    r"|getting up|staying|keep going|in me)\b|\bno point (?:anymore|any ?more"
    r"|to (?:this|it all|anything))\b(?! (?:applying|in applying))"
    r"|\bno point in (?:it|this)(?: all)?(?: anymore)?[.!]*$",
    r"\bwhat(?:'?s| is) (?:even )?the (?:\w+ )?point (?:of (?:any of (?:this|it)|anything|living|life|going on"
    r"|being (?:here|alive)|it all|me|existing|continuing|waking up|everything)"
    r"|in (?:living|going on|anything|any of this|life|being here|existing)|anymore|any ?more"
    r"|to (?:life|any of this))\b",
    r"\b(?:can'?t|cant|cannot|can not|couldn'?t) (?:fucking |really |just |even )?(?:do (?:this|it)"
    r"|take (?:this|it)|go on|keep going|keep doing this|handle (?:this|it|life)|live like this"
    r"|deal with (?:this|life|it)|cope|carry on|continue|bear (?:this|it)"
    r"|stand (?:this|it|living))(?: like this)? (?:anymore|any ?more|any longer|much longer|no more)\b"
    r"|\b(?:can'?t|cant|cannot) go on(?: like this)?(?=$|[.,!\n]| with (?:life|living))",
    r"\b(?:everyone|everybody|they|the world|my family|my (?:kids|wife|husband|parents|friends|mom|mum|dad"
    r"|children|partner)|people|family|you|u|all of you|y'?all|world)(?:'?d|'?ll| would| will| might| are|'re"
    r"| is)?(?: all| probably| just| honestly| really| be| much| so)* (?:better off|happier|better) (?:without me"
    r"|if i (?:was|were|wasn'?t|weren'?t|died|disappeared|left|did ?n'?t exist))\b|\bbetter off without me\b"
    r"|\bbetter off (?:if i|with me) (?:was|were|wasn'?t|weren'?t|died|gone|dead)\b",
    r"\b(?:don'?t|dont|do not|never|didn'?t) (?:want|wanna|wana|wish) (?:to )?(?:wake up|be here|be around|exist"
    r"|be (?:a part|part) of this|go on|keep going|face (?:another|tomorrow)|continue|be on (?:this|earth)"
    r"|see (?:another day|tomorrow))\b(?! (?:at (?:work|\d|this|my)|for (?:a|my|the|this|work)|early"
    r"|in (?:the|this) (?:office|job|city|country)|for work|to (?:an alarm|another rejection)|with an))",
    r"\b(?:tired|sick|exhausted|done|fed up|so over|bored|weary) (?:of"
    r"|with) (?:living(?! (?:with|at|in|out of|off|on|paycheck|like a student))|life|being alive|existing"
    r"|existence|this life|my life|everything in life|being here|waking up every|being a burden|fighting to)\b"
    r"|\btired of (?:it all|trying to (?:live|stay alive))\b"
    r"|\bgiv(?:e|ing|en) up on (?:life|living|everything|myself)\b|\bgave up on (?:life|living)\b"
    r"|\bdone with (?:life|living|this life|everything and everyone)\b",
    r"\b(?:no ?one|nobody|nobody'?d|no one'?d|who|anyone|anybody)(?: would| will|'d|'ll)?(?: even| ever"
    r"| really)* (?:miss me|notice if i|care if i (?:died|die|disappear|disappeared|was gone|were gone|vanish"
    r"|vanished|left|killed|wasn'?t|stopped)|cry (?:at my funeral|if i))\b|\bwouldn'?t be missed\b"
    r"|\bif i (?:died|disappeared|was gone|were gone|just vanished|wasn'?t (?:here|around|alive)"
    r"|weren'?t (?:here|around)|was dead|never woke up|don'?t make it)\b",
    r"\b(?:i'?m|im|i am|being|feel like|just|become|only) (?:such |just |nothing but |only "
    r"|like )*(?:a )?(?:burden|dead ?weight|waste of (?:space|oxygen|air|life|skin))\b(?! on (?:the )?(?:server"
    r"|system|cpu))|\bi'?m (?:just )?a burden\b|\bwaste of (?:space|oxygen)\b(?= i am|$)",
    r"\b(?:sleep|fall asleep|go to sleep|lie down|close my eyes)(?: and| to| then|,)? (?:just )?(?:never"
    r"|not) (?:wake|waking|get) up\b|\b(?:never|not) wak(?:e|ing) up (?:again|tomorrow|in the morning"
    r"|one day)\b(?= |$|\W)|\bwish (?:i )?(?:could|would) (?:just )?(?:sleep|disappear|vanish|fade|evaporate"
    r"|cease)\b(?: forever)?|\bwant(?:ed|ing)? to (?:just )?(?:disappear(?! into (?:the|a) (?:mountain|wood"
    r"|forest|sun))|vanish|cease|fade away|not be here|stop existing|be gone|go away forever|sleep forever"
    r"|be nothing)\b|\bwanna (?:just )?(?:disappear|vanish|not exist|be gone|sleep forever)\b"
    r"|\bdisappear forever\b",
    r"\b(?:don'?t|dont|do not|can'?t|cannot|can not) (?:really |even )?see (?:a|any|another|no) (?:way out"
    r"|way forward for me|future for (?:me|myself)|future at all"
    r"|reason (?:to (?:go on|keep going|continue|be here|not)|for me to))\b"
    r"|\bno way out\b(?! of (?:the|this|my) (?:contract|lease|meeting|call|building|maze|level))"
    r"|\bno future (?:for me|left)\b|\bnothing left (?:for me|to live|to lose|in me)\b|\bno hope left\b"
    r"|\bnothing to live\b",
    r"\bwhy (?:do i|am i|should i) (?:even )?(?:keep (?:going|living)|bother living|exist|go on|be here|stay"
    r"|wake up)\b|\bwhy (?:even )?(?:go on|live|exist)(?=$|[?.!])"
    r"|\bdon'?t (?:think i|know if i) (?:can|could|will|'ll|want to) (?:go on|keep going"
    r"|make it (?:through (?:the night|this|tonight)|much longer|another (?:day|week))"
    r"|do this (?:anymore|any ?more|much longer)|keep (?:doing this|living)|survive|be here)\b"
    r"|\bnot sure (?:i|how) (?:can|want to|to|i can|much longer i can|long i can) (?:go on|keep going|hold on"
    r"|be here|hang on|do this anymore)\b|\b(?:can'?t|cant) hold on (?:much longer|any ?more|any longer)\b"
    r"|\bhow much longer i can\b",
    r"\bshouldn'?t (?:be here|be alive|exist|have been born)\b|\bnever (?:should have )?been born\b"
    r"|\b(?:hate|hating) (?:being alive|that i (?:exist|woke up|was born)|waking up every|living(?=$|[.,!\n]))\b"
    r"|\bmy life is (?:over|already over|not worth|meaningless|pointless|worthless)\b"
    r"|\blife (?:is|feels|seems) (?:so |just |completely |totally )?(?:pointless|meaningless|not worth|worthless"
    r"|hopeless|unbearable)\b|\bend (?:of )?my rope\b|\bready to (?:go|give up) (?:for good|forever|on life)\b"
    r"|\bnot (?:meant|made) (?:to be here|for this world|for this life)\b"
    r"|\bput me out of my misery\b(?=.*\b(?:serious|really|tired|please god))"
    r"|\b(?:it'?s|its) (?:all )?over for me\b(?=.*\b(?:life|living|anymore|goodbye))",
    r"\b(?:don'?t|dont|do not|won'?t) (?:wanna|want to) (?:die|kill myself)\b"
    r"|\b(?:hate|loathe) myself (?:so much|and|for existing)\b(?=.*\b(?:die|live|life|end|hurt)\b)"
    r"|\bbetter (?:to be|if i were|if i was) (?:dead|gone)\b|\bthink(?:ing)? (?:about|of) death\b"
    r"|\bthinking (?:about|of) (?:dying|not being (?:here|alive)|ending)\b|\bdark thoughts\b"
    r"|\bthoughts (?:of|about) (?:dying|death|ending|not being here)\b"
    r"|\bintrusive thoughts about (?:dying|death|ending)\b",
    r"\b(?:not|never) (?:get|getting|wake|waking) up (?:ever )?again\b|\b(?:get|wake) up ever again\b"
    r"|\bif i (?:just |simply )*(?:wasn'?t|weren'?t|didn'?t) (?:a thing|exist|here|around|there|in it)\b"
    r"|\bwhat if i (?:just |simply )*(?:stopped|disappeared|wasn'?t|vanished|didn'?t wake)\b"
    r"|\bwithout me (?:in it|around|existing|dragging)\b|\bno me\b(?=$|[.!,])"
    r"|\b(?:everyone|everybody|they|family|wife|husband|parents|kids|world|people)(?: \w+){0,3}(?:'d| would| will"
    r"| could)(?: all| both| probably)? (?:be (?:relieved|fine|okay|better|happier|free)|sleep better"
    r"|cry for a (?:week|day|bit)|manage|get over it|move on|have a spare room) (?:if|without|once|when|then)\b"
    r"|\b(?:would|'d) be (?:relieved|happier|better off|fine) (?:if|when|once) i(?:'m| was| were| am)? (?:gone"
    r"|dead|not here|out of)\b",
    r"\b(?:no ?one|nobody) would (?:even )?(?:notice|know|care|find me|miss)(?: for| until|$|\W)"
    r"|\bi (?:just )?(?:want|need) out\b(?! of (?:this|my|the) (?:job|contract|lease|company|industry|city|place"
    r"|house|field|major))|\bi want to be (?:off|gone|nothing|erased|done with (?:it all|everything))\b"
    r"|\b(?:if i|could|wish i) (?:could )?(?:just )?be (?:erased|gone)\b"
    r"|\b(?:be|'ll be|probably be|i'?ll be) gone (?:by|before) (?:then|tomorrow|that|christmas|my|the)\b"
    r"|\b(?:nothing|no one|nobody|got nothing) (?:keeping|left to keep|holding) me(?: here| alive)?\b"
    r"|\bnothing (?:left )?here for me\b|\bdon'?t think i'?ll be (?:around|here)\b"
    r"|\b(?:i'?m|am) (?:only|just) (?:continuing|alive|here|still here|living|staying) (?:because of"
    r"|for) my (?:mother|mom|mum|dad|kids?|dog|cat|sister|brother|parents|family|wife|husband)\b"
    r"|\bwhat (?:am i|are you) even for\b|\bwas i supposed to want to live\b|\bonly thing keeping me\b"
    r"|\bkeep(?:s|ing)? (?:me )?(?:looking at|staring at|thinking about|driving past"
    r"|walking (?:to|past)) the (?:bridge|lake|river|tracks|train tracks|roof|edge|ledge|pills|medicine cabinet"
    r"|safe|water|knife|spot)\b|\blook(?:ed|ing)? at the (?:bridge|train tracks|tracks|pills|medicine cabinet"
    r"|gun)\b(?! (?:design|diagram|photo|from))",
    r"\bcan'?t stop thinking about (?:dying|death|driv|ending|the (?:bridge|roof|pills|river|tracks)|jumping"
    r"|not being)\b|\b(?:after|before) tonight\b(?=[^.\n]{0,20}\b(?:worry|ok|won'?t|don'?t)\b)"
    r"|\bdon'?t worry (?:about|abt) me after\b|\bhope (?:the|my|this) (?:plane|car|bus|train|bridge) (?:crashes"
    r"|hits|falls|derails)\b|\bhope (?:something|a (?:bus|truck|car)) (?:hits|kills|takes) me\b"
    r"|\bnever (?:been )?born\b(?= |$|[.,!])(?=.{0,80})|\bliving is too much\b"
    r"|\b(?:life|living|existing|being alive) (?:has|holds) no (?:meaning|point|purpose|value)\b"
    r"|\bno (?:meaning|purpose) (?:in|to|left in) (?:my )?life\b|\bwant (?:it|life) to stop\b"
    r"|\b(?:cost|spent on|waste of) me existing\b|\blife ?insurance\b[^.\n]{0,40}\b(?:better|worth more|payout"
    r"|dead)\b|\bworth more dead\b|\bor the payout\b|\bstill (?:breathing|alive)(?= and | for (?:what|nothing))"
    r"|\bstopped wanting to (?:live|wake|be here)\b|\b(?:0|zero|no) reasons? to (?:open|wake|get up|live|be)\b"
    r"|\bdying (?:isn'?t|wouldn'?t be) (?:so bad|the worst)\b"
    r"|\bpeaceful (?:it'?d|it would|that'?d|that would) be\b",
)

SUICIDE_WORD = _any(
    r"\bsuicid(?:e|es|al|ed)\b",
    r"\b(?:killed|kill|killing|kills|hanged|hung|shot) (?:him|her|them|thems?|your)(?:sel(?:f|ves))\b",
    r"\b(?:took|taking|take) (?:his|her|their) (?:own )?li(?:fe|ves)\b",
    r"\b(?:he|she|they|friend|brother|sister|mom|dad|wife|husband|partner|son|daughter"
    r"|roommate) (?:\w+ ){0,3}(?:wants?|wanted|wanna|trying|tried|threatening|threatened|threatens"
    r"|says (?:he|she)(?:'s| wants)) (?:to |of )*(?:die|end it|end (?:his|her|their) life|be dead"
    r"|not (?:live|be here))",
    r"\bworried (?:he|she|they|my \w+) (?:might|will|is going to|may|could) (?:hurt|do something|harm|end|die)",
    r"\bself ?-?harms?\b",
    r"\b(?:off(?:ing|ed)?|kill(?:ing|ed)?|hurt(?:ing)?|harm(?:ing|ed)?|cut(?:ting)?|hang(?:ing|ed)?) (?:him|her"
    r"|them)sel(?:f|ves)\b|\b(?:posted|said|says|wrote|left|sent|typed|put) (?:a |an? |me |us |her |his |their "
    r"|some )?(?:goodbyes?|good bye|suicide note|a note|final message|last message|it'?s over,? ty)\b"
    r"|\bpost a note\b|\bsomebody check on\b|\b(?:someone|anyone|pls|please) (?:please )?check (?:on"
    r"|in on) @?\w+\b[^.\n]*(?:[.\n][^.\n]*)?\b(?:joke|message|goodbye|worried|last)\b"
    r"|\b(?:doesn'?t|does not|didn'?t|don'?t) want to (?:live|be here|be alive|wake up)\b"
    r"|\b(?:saying|says|said|thinks|feels) (?:she|he|they)(?:'s|'re| is| are| was)? (?:just |such )?a burden\b"
    r"|\b(?:i'?m|i was) the one who found (?:him|her|them)\b"
    r"|\b(?:he|she|they|grandad|dad|brother|uncle|friend) (?:did it|chose|nearly did|took (?:her|his) life"
    r"|ended (?:it|things|his life|her life))\b(?= (?:during|when|last|in|after|because)|[.\n]|$)"
    r"|\bhow long do (?:the )?pills take\b|\bwon'?t have to deal (?:with|w) me\b"
    r"|\b(?:saying|says|said) things like (?:i )?(?:can'?t be here|i can'?t)\b|\btill valhalla\b"
    r"|\bsent me (?:her|his|their) passwords\b|\bin a (?:really |very )?dark place\b"
    r"|\bhad the whole thing planned\b|\bi survived mine\b"
    r"|\b(?:friend|brother|sister|cousin|roommate|mate|partner|wife|husband|son|daughter|mom|mum|dad|he|she)(?:'s"
    r"| is| has been| was)? (?:been )?(?:on suicide watch|in (?:the )?(?:psych ward|hospital) (?:again )?after)\b",
)

ABOUT_OTHERS = re.compile(
    r"\b(?:he|she|they|his|her|their|him|them|(?:my|a|our|his|her|this|that) (?:\w+ )?(?:friend|brother|sister"
    r"|mom|mum|mother|dad|father|wife|husband|partner|gf|bf|girlfriend|boyfriend|son|daughter|roommate|cousin"
    r"|classmate|coworker|colleague|uncle|aunt|kid|ex)|people|someone|somebody|guy|grads"
    r"|students)\b(?!.*\b(?:i|i'm|im|i've|me)\b)[^.]*$"
)
PAST = re.compile(
    r"\b(?:used to|years? ago|back in|in (?:19|20)\d\d|last year|when i was (?:\d|a|in|young)|months ago|survived"
    r"|i'?m (?:better|okay|ok|fine|recovered|glad i didn'?t|so glad)(?: now)?"
    r"|no longer (?:feel|suicidal|want to die)|recovered from|years clean|in the past|a decade ago"
    r"|almost killed myself once|once tried|as a (?:teen|teenager|kid))\b"
)
DENIED = re.compile(
    r"(?:\b(?:not|never|n'?t)(?: \w+){0,2} ?$|\b(?:not|isn'?t|ain'?t|never|n'?t|no) (?:going to|gonna|about to"
    r"|thinking of|planning to|planning on|trying to|actually|feeling|feel like|have any|that i|saying i|want to"
    r"|wanna)(?: \w+)? ?$|\bwithout (?:feeling |wanting to )?$)"
)
LAUGH = re.compile(r"^[^.\n]{0,30}?(?:\b(?:lol|lmao|lmfao|haha+|hehe+|jk|rofl|xd|kidding|/s|/j)\b|😂|🤣|💀|😹|😆|😅)")
NO_PERSON = re.compile(
    r"\b(?:career|social|political|professional|financial|academic|commercial|economic|fashion|team|corporate"
    r"|brand|assisted|resume|gpa|bug|code|plot) suicide\b"
    r"|\bsuicide (?:mission|run|watch (?:party|list)|pact of|doors?|burns?|squeeze|rates?|statistics|king|wings?"
    r"|drink|soda|round|bomb\w*|slide|sprints?|drills?|grade|schedule|pill|hill|pass|rush|play)\b"
    r"|\bsuicidal (?:driver|deadline|schedule|pace|mission|bug|process|deer|squirrel)\b"
    r"|\bsuicides\b (?:at practice|in practice|in gym|until)"
)
TITLE = re.compile(
    r"\bsuicide (?:squad|silence|boys|club|girls?|prevention|hot ?line|helpline|lifeline|crisis|awareness|bot"
    r"|help ?lines?|room|kings|forest|notes? by)\b|\$uicideboy|\bsuicideboys\b|\bprevent(?:ing|ion of)? suicide\b"
    r"|\b(?:song|lyrics?|album|track|movie|film|episode|band|book|title|novel|game|level"
    r"|boss)\b[^.\n]{0,40}[\"'](?:[^\"'\n]{0,40})?(?:suicide|kill|die|death|end it)"
    r"|[\"'][^\"'\n]{0,40}(?:kill myself|want to die|wanna die|suicide)[^\"'\n]{0,40}[\"'] (?:is |was )?(?:by"
    r"|is a song|the song|lyrics?|song|from the|on repeat|playing)"
)

SHORTHAND = re.compile(
    r"\bkms\b|\bkys\b|\bkill me\b|\bkil+ me\b|\bshoot me\b|\bi'?m dead\b|\bim ded\b|\bdead inside\b|💀|\bfml\b"
    r"|\bend me\b|\bi died\b|\bi'?m dying\b|\bim dying\b|\bliterally dying\b|\bdying (?:inside|laughing)\b"
    r"|\bi'?m (?:gonna|going to) die\b|\bwill die\b|\bwanna die (?:lol|lmao)"
)
IDIOM = re.compile(
    r"\bkill(?:s|ed|ing|in|er)?\b(?: (?:me|it|us|him|the|this|all|-\d))?|\bkillall\b|\bto die for\b|\bdie hard\b"
    r"|\bover my dead body\b|\bdead(?:line| end| tired| weight)?\b|\bdie(?:s|d)? (?:of|from|laughing|inside|on)\b"
    r"|\bdying to\b|\bmurder(?:ed|s|ing)?\b|\bdeath (?:by|march|sentence|of me)\b|\bgotta die\b"
    r"|\bhang(?:s|ing)?\b|\bcutthroat\b"
)

OTHER_LANGUAGES = _any(
    # Spanish, Portuguese, French, Italian, German, Dutch, Hindi: explicit and veiled alike; doubt goes up.
    r"\b(?:deseando (?:no despertar\w*|morir\w*)|(?:no|ya no) (?:le )?(?:veo|encuentro) (?:el )?sentido"
    r"|cansad[oa] de (?:estar|existir|todo)|si (?:manana )?(?:me )?(?:desaparezco|muero|desapareciera|muriera)"
    r"|no despertarme|hoy (?:me mato|se acaba|lo hago)|me tiro|tirarme (?:de|al|por)"
    r"|no quiero estar (?:mas )?(?:aqui|viv[oa])|dejar de vivir|mejor si no estuviera"
    r"|a quoi bon (?:tout court|vivre|continuer)|fai(?:re|s) semblant d'avoir envie d'exister|envie d'exister"
    r"|je (?:ne )?tiens plus|quero por fim|por fim a (?:isto|tudo|minha vida)|decidi que vai ser hoje"
    r"|ninguem (?:perdia|sentiria|ia sentir)|ja nao aguento|nao aguento mais|la faccio finita"
    r"|(?:ho deciso|dopo \w+),? (?:\w+ ){0,3}non ci sono piu|stanc[oa] di esistere|a cosa servo"
    r"|auf der (?:brucke|bruecke)|ohne mich hatte|ohne mich haette|heb een plan|van mij hoeft het niet meer"
    r"|niemand die iets aan mij heeft|alvida|na hota to|kya fayda ji+ne|kya fayda jee|jeene? ka mann nahi"
    r"|mann nahi karta jeene|jeene ka man nahi)\b",
    r"\b(?:me (?:quiero|quisiera|voy a|pienso) (?:matar|morir|suicidar)"
    r"|(?:quiero|quisiera|deseo|prefiero) (?:morir(?:me)?|matarme|suicidarme|desaparecer|no despertar"
    r"|estar muert[oa]|dejar de existir)|no quiero (?:seguir )?(?:viviendo|vivir|existir|despertar|estar aqui)"
    r"|ganas de (?:morir(?:me)?|matarme|vivir ya no)|(?:sin|no tengo|ya no tengo|perdi las) ganas de vivir"
    r"|quitarme la vida|suicidarme|matarme|acabar con (?:mi vida|todo esto|todo)|estarian mejor sin mi"
    r"|no (?:le )?(?:veo|encuentro) sentido a (?:la vida|vivir|nada)|ya no (?:puedo|aguanto) mas|mejor muert[oa]"
    r"|no vale la pena vivir|cansad[oa] de vivir)\b",
    r"\b(?:(?:quero|queria|vou|penso em|vontade de|prefiro) (?:morrer|me matar|sumir|desaparecer"
    r"|tirar a (?:minha )?vida|acabar com tudo|nao acordar)|me matar"
    r"|nao (?:quero|aguento) (?:mais )?(?:viver|existir|acordar|mais)|tirar (?:a )?minha (?:propria )?vida"
    r"|suicidar-?me|me suicidar|nao vejo (?:mais )?sentido (?:em viver|na vida|em nada)|melhor sem mim"
    r"|cansad[oa] de viver|sem vontade de viver|nao vale a pena viver|acabar com a minha vida)\b",
    r"\b(?:(?:j'?ai|je|j) ?(?:veux|voudrais|vais|envie de|pense a|prefere|ai envie de) ?(?:mourir|me tuer"
    r"|me suicider|en finir|crever|disparaitre|plus (?:etre la|vivre|me reveiller)"
    r"|ne plus (?:exister|vivre|me reveiller|etre la))|envie de (?:mourir|crever|en finir|me tuer|disparaitre)"
    r"|veux (?:plus|pas) (?:vivre|etre la|me reveiller|exister)|en finir avec (?:la vie|tout|ma vie)"
    r"|mettre fin a mes jours|me suicider|me tuer|me foutre en l'air|plus (?:envie|la force) de vivre"
    r"|idees (?:noires|suicidaires)|mieux sans moi|plus aucun(?:e)? (?:raison|sens) (?:de|a) (?:vivre|la vie)"
    r"|a quoi bon (?:vivre|continuer a vivre|rester en vie)|(?:je )?(?:n'?en )?peux plus de (?:vivre|cette vie)"
    r"|fatigue(?:e)? de vivre|je n'?en peux plus)\b",
    r"\b(?:(?:voglio|vorrei|preferirei|sto per) (?:morire|uccidermi|ammazzarmi|farla finita|sparire|suicidarmi"
    r"|non svegliarmi|togliermi la vita)|voglia di (?:morire|vivere (?:non|zero)|farla finita)"
    r"|(?:non|piu) (?:voglio|ho voglia di) (?:piu )?(?:vivere|esistere|svegliarmi)|non ho piu voglia di vivere"
    r"|togliermi la vita|ammazzarmi|uccidermi|farla finita|suicidarmi|meglio senza di me|stanc[oa] di vivere"
    r"|non ha (?:piu )?senso (?:vivere|la vita)|non ce la faccio piu|non vedo via d'uscita)\b",
    r"\b(?:(?:will|mochte|moechte|wollte|wurde gern) (?:einfach |nur |nur noch |am liebsten |jetzt )*(?:sterben"
    r"|tot sein|nicht mehr (?:leben|hier sein|da sein|aufwachen|existieren)|mich umbringen|weg sein)"
    r"|nicht mehr (?:leben|weiterleben|aufwachen) (?:will|wollen|mochte|moechte)"
    r"|(?:bringe?|brachte) mich (?:noch |jetzt |heute )?um|mich umbringen|umbringen will|selbstmord(?:gedanken)?"
    r"|suizid(?:gedanken|al)?|das leben nehmen|(?:mach|mache) (?:ich )?schluss mit (?:allem|dem leben)"
    r"|(?:keinen|kein) sinn mehr (?:im|am|zu|in) (?:leben|allem)|lebensmude|lebensmuede"
    r"|ohne mich (?:besser|sind) (?:dran|besser)|besser (?:dran )?ohne mich|will nicht mehr(?=$|[.!,])"
    r"|kann nicht mehr(?=$|[.!,])|am liebsten tot|ware ich (?:nur |doch )?tot|alles beenden)\b",
    r"\b(?:(?:wil|zou willen|wou) (?:gewoon |liever |nu |eigenlijk )*(?:dood(?: zijn)?|sterven"
    r"|niet meer (?:leven|wakker worden|bestaan|hier zijn|verder)|er niet meer zijn|een eind(?:e)? (?:aan|maken))"
    r"|mezelf (?:van kant|iets aan(?:doen)?|doden|ophangen)|zelfmoord(?:gedachten)?|zelfdoding|suicidaal"
    r"|een eind(?:e)? (?:aan|maken aan) (?:mijn leven|alles|het)|maak er een eind aan|niet meer willen leven"
    r"|leven (?:heeft|heeft toch) geen zin(?: meer)?|beter af zonder mij|beter zonder mij|levensmoe"
    r"|kan niet meer(?=$|[.!,])|kan het niet meer aan|geen zin meer in het leven)\b",
    r"\b(?:mar(?:na|ne|jaana|jana|jau|jaun|jaunga|jaungi| jaana| jana| jau| jaun| jaunga| jaungi)? (?:chahta"
    r"|chahti|chahata|ka (?:man|mann)|ko (?:dil|man|mann))"
    r"|(?:marna|mar jana|mar jaana) (?:chahta|chahti|hai mujhe|hai)"
    r"|(?:main|mai|mein) mar (?:jau|jaun|jaunga|jaungi|jana chahta|jana chahti|jaana chahta|jaana chahti)"
    r"|(?:jeena|jina|jine|jeene) (?:nahi|nahin|nhi|ni) (?:chahta|chahti|hai|ka (?:man|mann))|nahi jeena"
    r"|nahin jeena|nhi jeena|jeene (?:ka|ki) (?:man|mann|ichha|wajah|koi) .{0,12}(?:nahi|nhi|nahin)|khud ?kushi"
    r"|khudkhushi|suicide (?:kar|karne|karna|karlu|karlunga)|aatm ?hatya|atmahatya"
    r"|jaan de (?:du|dun|dunga|dungi|deta|deti)|apni jaan|khatam kar (?:lu|lun|lunga|dunga|dun) (?:khud|apne)"
    r"|zindagi (?:khatam|khtm) kar|zindagi se (?:thak|haar|tang))\b",
    r"(?:मर(?:ना| जाना) (?:चाहता|चाहती)|मर जाऊं|मर जाऊँ|मरने का मन|जीना नहीं|जीने का मन नहीं|नहीं जीना"
    r"|जी नहीं (?:चाहता|करता)|आत्महत्या|खुदकुशी|ख़ुदकुशी|जान दे (?:दूं|दूँ|दूंगा|दूंगी)|अपनी जान|जिंदगी खत्म"
    r"|ज़िंदगी ख़त्म|जिंदगी से थक)",
)
