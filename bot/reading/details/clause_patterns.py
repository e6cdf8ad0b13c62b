"""Clauses that can be said back, as patterns: what each is called, and the form that it is found by.

One named group of a pattern holds the clause: `said` as a whole, `they`, `bare` and `were` without its subject, `it`
without its object, `np` where it is no clause but a thing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.reading.lazy import Pattern

if TYPE_CHECKING:
    from collections.abc import Sequence

_START: Final = (
    r"(?:^|[.!?\n:;,(] *|(?<= )- |\b(?:last (?:week|month|night)|yesterday|this (?:morning|week)|on [a-z]+day) "
    r"|\b(?:and|but|so|because|then|cos|cuz|plus|when) )(?:(?:and|but|so|then|also|honestly|literally|like|well"
    r"|plus|or) )?"
)
_REST: Final = r"(?: [^.!?\n:;,()]*)?"
_KIN: Final = (
    r"(?:(?:my|me|the) (?:\w+ )?|whole "
    r"|(?=(?:mum|mom|dad|nan|gran|mam|da) (?:drove|had|bought|made|ironed|helped|lent|gave|baked|was"
    r"|stayed)))(?:mom"
    r"|mum|mam|ma|da|dad|mother|father|parents|family|wife|missus|husband|partner|fiancee?|girlfriend|boyfriend"
    r"|daughters?|sons?|lad|kids?|children|sisters?|brothers?|nan|gran|grandma|grandmother|grandad|grandfather|aunt"
    r"|auntie|uncle|cousin|friends?|mates?|best mate|flatmates?|roommates?|neighbours?|neighbors?)"
)
# What takes work. Forms that mean something else beside work are held by the words behind them.
_EFFORT: Final = (
    r"(?:flew|drove|travell?ed|cycled|cooked|baked|built|wrote|rewrote|redid|designed|drew|painted|sewed"
    r"|practi[cs]ed|rehearsed|learn(?:ed|t)|studied|trained|revised|memori[sz]ed|researched|tailored|translated"
    r"|prepared|prepped|ironed|borrowed|cancell?ed|swapped|skipped|printed|filmed|recorded|performed|sang|danced"
    r"|volunteered|bought|paid for|moved (?:to|out|here|across|my|cities|countries)|stayed (?:up|late|behind)"
    r"|got up|woke up|gave (?:them|a|my)|took (?:a|an|the|two|three|four|five|unpaid|annual|time|half|leave|\d+) "
    r"|walked|worked|covered|ran (?:the|a|their)|made (?:a|an|them|the|my|two|three|four|five) |solved|finished"
    r"|completed|passed (?:the|all|every|my|both)|read (?:the|their|every|all|two|three)"
    r"|sat (?:the|three|two|through)|taught|saved|brought|cleared|answered|met|relocated|commuted|rearranged|queued"
    r"|planted|hand-?wrote|put (?:on|in|together) |wore (?:a|the|my)|left (?:work|home|the house) (?:early|at)"
    r"|turned up (?:early|in|with|an)|showed up (?:early|in|with|an)"
    r"|did (?:a|the|two|three|four|five|all|every|\d+) |asked for|hired (?:a|an)|called in|missed (?:a|the|my))"
)
_HAVE_DONE: Final = (
    r"(?:flown|driven|travell?ed|cooked|baked|built|written|rewritten|designed|drawn|painted|practi[cs]ed|rehearsed"
    r"|learn(?:ed|t)|studied|trained|prepared|ironed|borrowed|cancell?ed|swapped|printed|bought|paid for|moved"
    r"|packed|memori[sz]ed|taken (?:a|the|two|time|unpaid)|relocated|turned up|put (?:on|in|together)|saved up"
    r"|bought)"
)
_DONE: Final = (
    r"(?:flown|driven|travell?ed|cooked|baked|built|written|rewritten|designed|drawn|painted|practi[cs]ed|rehearsed"
    r"|learn(?:ed|t)|studied|trained|prepared|ironed|borrowed|cancell?ed|swapped|printed|bought|ordered|booked|paid"
    r"|moved|packed|picked|chosen|planned|looked (?:at|up|for)|found|imagined|pictured|named|measured|cleared|saved"
    r"|worked out|set up|signed|sold|rented|given up|left|started|said goodbye|met|memori[sz]ed|read|cooked|worn"
    r"|made|taken|given|got)"
)
_GOOD: Final = (
    r"(?:brilliant|great|good|lovely|perfect|strong|excellent|fantastic|amazing|beautiful|wonderful|impress\w+"
    r"|ideal|natural|best|loved|love|talented|right|shoo-in|favourite|favorite)"
)
_POOR: Final = (
    r"(?:too \w+|not \w+|lack\w*|over\w+|under\w+|bored|quiet|slow|old|junior|senior|shy|nervous|less|enough"
    r"|wasn't \w+|didn't \w+)"
)
_WHO: Final = (
    r"(?:they|he|she|(?:the|my|their|one|every) (?:\w+ ){1,6}?"
    r"|(?:recruiter|interviewer|manager|hr|boss|owner|principal|director)(?: lady| guy| man"
    r"| woman)?(?: (?:for|at|from|in|with)(?: \w+){1,4}?)? )"
)

CLAUSE_PATTERNS: Final[Sequence[tuple[str, Pattern]]] = (
    ("hoped", Pattern(
        rf"{_START}(?P<said>i(?:'d| had|'ve| have) (?:already|even)(?: already| even)? {_DONE}{_REST}"
        rf"|i (?:already|even) (?:had |had already )?{_DONE}{_REST}"
        r"|we(?:'d| had) (?:already |even )?(?:promised|planned|booked|bought|picked|chosen|named|started"
        rf"|found){_REST}"
        rf"|i(?:'d| had) started (?:to \w+|\w+ing){_REST}"
        rf"|i was (?:meant|supposed|due|all set|set|ready) to (?:start|begin|move|join|fly|be|sign|meet){_REST}"
        rf"|i (?:could (?:already |even )?(?:see|picture|imagine)|pictured|had pictured|imagined){_REST})"
    )),
    ("kin", Pattern(
        rf"{_START}"
        rf"(?P<said>{_KIN} (?:had |has |'d )?(?:already |even )?(?:bought|made|helped|lent|drove|ironed|baked"
        r"|printed|saved|paid|lit|prayed|knitted|sewed|corrected|quizzed|ordered|booked|filmed|practi[cs]ed|drilled"
        r"|did it for|worked there|used to|took (?:the|a|time|me)|gave me|cooked|cleaned|minded|watched the|stayed"
        r"|covered|put up|was waiting|were waiting"
        rf"|(?:was|were) (?:so|all) (?:excited|proud|happy|sure|hopeful)){_REST})"
    )),
    ("warm", Pattern(
        rf"{_START}"
        rf"(?P<said>{_WHO} ?(?:all |even |actually |both )?(?:hugged|thanked|clapped"
        r"|laughed(?! (?:at|in|about|out))|smiled"
        r"|let me(?! (?:pay|wait|sit|stand|down|go|know))|lent me"
        r"|told me to (?:start|come back|expect|keep|call|bring|save)"
        r"|shook my|showed me|walked me|introduced me|invited me|cheered|complimented|high[- ]fived"
        r"|waved|asked (?:me )?when i|asked (?:me )?(?:if i|how soon i) could start|ate (?:all|every)"
        rf"|(?:said|told me|kept saying|kept telling me) [^.!?\n:;,()]*\b{_GOOD}\b){_REST}"
        r"|we (?:all |even |both |really )?(?:chatted|laughed|bonded|joked|got on|geeked out|hit it off"
        rf"|talked about(?! (?:the |my )?(?:salary|money|pay|gap|notice|hours)\b)){_REST})"
        rf"|, (?P<they>(?:said|told me|kept saying) (?:i|my) [^.!?\n:;,()]*\b{_GOOD}\b{_REST})"
    )),
    ("cold", Pattern(
        rf"{_START}(?P<said>{_WHO} ?(?:just |literally |even |actually )?(?:yawned|only asked|only wanted|hung up"
        r"|interrupted|cut me off|laughed at|talked over|mispronounced|checked (?:her|his|their)|forgot"
        r"|kept me waiting|left me on|ignored|rolled|sighed|scrolled|reads? my messages"
        r"|looked at (?:her|his|their) (?:phone|watch)"
        rf"|was (?:eating|on (?:his|her|their) phone|texting|late|half an hour|twenty|\d+ minutes)){_REST})"
    )),
    ("reason", Pattern(
        r"\b(?:they|he|she|feedback|recruiter|hr|manager|email|letter|boss|assessor|interviewer|owner|director"
        r"|panel) "
        r"(?:said|say|says|told me|was|wrote|reckon(?:ed)?|thought) (?:that |because )?"
        r"(?P<said>i(?:'m|'d| was| am| wasn't| didn't| would| lack\w*| would have| might) "
        rf"[^.!?\n:;,()]*\b{_POOR}\b{_REST}|i lack\w* [^.!?\n:;,()]+|i \w+ (?:too|not) \w+(?: \w+){{0,6}})"
    )),
    ("reason", Pattern(
        r"\b(?:said|told me|apparently|because|cos|reckons?|says|feedback was)(?: that)? "
        r"(?P<said>my [a-z]+(?: [a-z]+)? (?:is|was|are|were) (?:too|not) [^.!?\n:;,()]+)"
    )),
    ("reason", Pattern(
        r"\b(?:turned down|rejected|refused|didn'?t get)\b[^.!?\n]{0,60}\b(?:because|cos|cuz|bc|as) "
        r"(?P<said>i(?:'d|'m| was| am| would|(?: '?)(?:seemed|looked|sounded|came across)) "
        rf"[^.!?\n:;,()]*\b{_POOR}\b{_REST})"
    )),
    ("reason", Pattern(
        r"\b(?:rejected|turned down|a no|reject|rej) for being '?"
        r"(?P<were>(?:too \w+|over\w+|under\w+|not \w+ enough))"
    )),
    ("wanted", Pattern(
        r"\b(?:went with|picked|chose|want(?:ed|s)?|need(?:ed|s)?|looking for|hired|prefer(?:red|s)?|gave it to"
        r"|passed over[a-z ]{0,30} (?:by|for)) "
        r"(?P<said>(?:someone|somebody|a (?:candidate|person)) (?:who|with|from) [^.!?\n:;,()]+)"
    )),
    ("wanted", Pattern(
        r"\b(?:they|he|she|hr|manager|recruiter|panel|company|hospital|school|council|agency|head) "
        r"(?:wanted|wants?|needed|needs?|(?:were|was|are|is) looking for|preferred|insisted on) "
        r"(?P<np>(?!to\b|me\b|my\b|us\b|it\b)"
        r"[^.!?\n:;,()]{0,50}?\b(?:experience|licen[cs]e|degree|qualifications?|certificates?|diploma|years"
        r"|speakers?|background|followers|portfolio|masters|phd|van"
        r"|car)\b(?: (?:in|with|of|on) [a-z]+(?: [a-z]+)?)?)"
    )),
    ("cause", Pattern(
        r"\b(?:because of|(?<!was )(?<!were )(?<!i'm )(?<!am )(?<!is )due to|cos of|bc of|on account of) "
        r"(?P<np>(?!(?:my )?(?:mum|mam|mom|ma|dad|kids?|sons?|daughters?|wife|husband|family|baby|mother|father"
        r"|parents|partner|nan|gran|health|illness|depression)\b)(?:an? "
        r"|the |their |my |two |three )?(?!i\b|me\b|that\b|this\b"
        r"|it\b)[a-z-]+(?: (?!and\b|but\b|so\b|i\b|they\b|he\b|she\b|we\b|it\b|which\b"
        r"|when\b)[a-z-]+){0,4})(?=[.!?\n:;,()]"
        r"|$| and\b| but\b| so\b| i\b| they\b)"
    )),
    ("been", Pattern(
        rf"{_START}"
        r"(?P<said>i(?:'ve been|'d been| had been| have been| was) (?:getting up|waking up|working|acting up"
        r"|covering|doing (?:the|that|this|both|two)|running (?:the|a|it)|commuting|driving|teaching|training"
        rf"|practi[cs]ing|studying|filling in|temping|volunteering|standing in|caring){_REST})"
    )),
    ("been", Pattern(
        r"\b(?:the one|one|the job|a job|the role|the post|work) "
        rf"(?P<it>i(?:'ve| have) been (?:covering|doing|filling|holding|running){_REST})"
    )),
    ("did", Pattern(
        rf"{_START}(?P<said>i(?:'d| had|'ve| have) (?:just |only |also |always )?{_HAVE_DONE}{_REST})"
    )),
    ("did", Pattern(rf"{_START}(?P<said>i(?: even| also| actually| literally| just| only)? {_EFFORT}{_REST})")),
    ("did", Pattern(
        r"(?:^|[.!?\n;,] *)(?:literally |even |just )?"
        r"(?P<bare>(?:flew|drove|cooked|built|rewrote|practi[cs]ed|rehearsed|studied|stayed up"
        r"|took (?:a|the|two|three|four|unpaid|time|\d+)|bought|moved (?:to|across|cities)|laughed|prepared"
        r"|memori[sz]ed|(?:cleared|aced|passed) (?:all|every|the|both|three|two)) "
        r"[^.!?\n:;,()]+)"
    )),
    ("scene", Pattern(
        rf"{_START}"
        rf"(?P<said>(?:{_WHO}|{_KIN} |my (?:manager|boss|supervisor|professor|teacher|team|colleagues?) ) ?(?:just "
        r"|even |all )?(?:cried|gave (?:us|me)|hugged|handed me|made me|had me|texted me|brought|asked me to"
        r"|asked if i knew|read me|sent me|said '[^'\n]{3,40}'|let me|put (?:his|her|their)|patted|shrugged"
        rf"|winked){_REST})"
    )),
)  # fmt: skip
CLAUSES: Final = frozenset(name for name, _ in CLAUSE_PATTERNS)
"""The labels of what is said back."""
