"""Whether a text is about work, study, or another office that grants and refuses."""

from __future__ import annotations

from bot.reading.cues.parts import WORK, cue
from bot.reading.lazy import Pattern

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
    r"|hm|reqs?|band [5-8]|hca|nqt|pgce|co-?op|take-?home|karat|codesignal|hirevue|workday|taleo|usajobs|naukri"
    r"|reserve"
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
    r"|ucas|neet|casper|deferred|trainee|(?:industry|work|relevant|enough|more(?: \w+)?) experience|(?:heard"
    r"|hear) back"
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
RUNS_OUT = Pattern(
    r"\b(?:unemployment|visa|mortgage|benefits|medicaid|insurance|welfare)(?: (?!was|were|got"
    r"|is denied)\w+){0,2}? (?:runs?|ran"
    r"|running|ends?|ending|ended|expires?|expiring|is due|due|is up|stops?|stopping)\b"
    r"|\b(?:my|our|the) landlord (?:just |also |still |now )?(?:wants?|needs?|texted|asked|says|said|keeps|is"
    r"|called|gave"
    r"|won'?t|will|knocked|raised|put)\b"
    r"|\b(?:pay|paying|afford|cover|make|behind on|kids and|bills and|and) (?:the|my|our|a) (?:mortgage|insurance)\b"
)
"""What hangs on a no: an allowance that ends, a mortgage to pay."""
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
