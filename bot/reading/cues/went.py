"""How it went, by the writer: well, badly, in part, to the end of a season."""

from __future__ import annotations

from bot.reading.cues.parts import cue

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
