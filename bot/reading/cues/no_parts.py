"""Pieces that several ways to say no share."""

from __future__ import annotations

from typing import Final

NOT: Final = (
    r"(?:didn'?t|didnot|din|dint|nvr|ain'?t|aren'?t|isn'?t|unable to|not able to|did not|dint|don't|couldn'?t"
    r"|could not|wasn'?t able to|was not able to|never|haven'?t|hasn'?t|didn;t|failed to|can'?t|cannot"
    r"|could never|won'?t)"
)
WAS_NOT: Final = (
    r"(?:wasn'?t|was not|weren'?t|were not|not|isn'?t|am not|i'm not|haven'?t been|hasn'?t been|have not been"
    r"|has not been"
    r"|hadn'?t been|had not been|wouldn'?t be|would not be|didn'?t end up(?: being| getting)?"
    r"|didn'?t get|did not get|never got|never get|got not|never been|never|not been|not even|wasn'?t even"
    r"|not getting|won'?t be)"
)
ELSE: Final = (
    r"(?:(?:some ?one|some ?body|some1|somebody) (?:else|with|who|more|internal|better|from|already|closer|local"
    r"|younger|older|cheaper|less|outside|without|they|that)"
    r"|(?:an)?other (?:more |better |\w+ ){0,2}"
    r"(?:candidates?|applicants?|person|people|guy|girl|persons?|companies|individual|option|hire)"
    r"|other (?:candidates|applicants|people|ppl)"
    r"|an? (?:internal|more \w+|stronger|better|different|external)(?: \w+){0,2} ?(?:candidate|applicant|hire"
    r"|person|guy|fit)?"
    r"|the other (?:candidate|guy|person|girl|one|applicant|finalist|woman|man)|one of (?:the|my|their) \w+)"
)
FIRM_JOB: Final = (
    r"(?:job|position|internship|intern|placement|apprenticeship|traineeship|vacancy|interview|promotion|callback"
    r"|residency"
    r"|fellowship|co-op|coop|return offer|offer|role|clerkship)"
)
"""Of `JOB`, what is nothing else in ordinary talk."""
TEST: Final = (
    r"(?:interview|oa|assessment|test|coding test|screen|phone screen|hackerrank|codesignal|hirevue|round|exam"
    r"|audition|"
    r"technical|onsite|final|case study|take-?home|aptitude test|background check|drug test)s?"
)
DETERMINER: Final = (
    r"(?:the|that|this|a|an|my|any|either|it,? the|to the|every|our|even the|even one|even an?|neither|your"
    r"|their|both)"
)
THE_CHOSEN: Final = (
    r"(?:(?:an?|the|some|this|that|his|her|their|my|our|another(?! time)|one of (?:the|their|his|her"
    r"|my)) (?:[\w'-]+ ){0,3}?"
    r"(?:guy|bloke|chap|lad|man|woman|lady|girl|kid|boy|fella|fellow|internals?|externals?|outsider|contractor"
    r"|colleague|co-?worker|friend|mate|cousin|nephew|niece|son|daughter|brother|sister|brother-in-law"
    r"|candidate|applicant"
    r"|person|student|graduate|grad|hire|(?<!my )referral|temp|newbie|local|insider|other one|other two"
    r"|two others|others"
    r"|flatmate|relative|relation|intern|partner|wife|husband|ex|redeployee)"
    r"|some ?one|somebody|others|internally)\b(?!'s)"
)
"""Somebody to whom a place went, and nobody else goes there."""

ROLE: Final = (
    r"(?:nurse|plumber|driver|chef|cook|teacher|engineer|clerk|coordinator|assistant|manager|analyst|developer"
    r"|dev|designer"
    r"|technician|tech|electrician|welder|carer|waiter|waitress|barista|bartender|cleaner|receptionist"
    r"|paralegal|solicitor"
    r"|lawyer|accountant|bookkeeper|admin|supervisor|foreman|porter|cashier|labourer|joiner|carpenter|roofer|mechanic"
    r"|bricklayer|editor|writer|reporter|journalist|researcher|postdoc|lecturer|tutor|librarian|hairdresser|stylist"
    r"|dispatcher|operator|guard|scientist|architect|consultant|recruiter|officer|pharmacist|physio|therapist|nanny"
    r"|childminder|caretaker|gardener|painter|photographer|animator|illustrator|translator|interpreter|producer"
    r"|director"
    r"|actor|actress|dancer|singer|musician|curator|intern|trainee|apprentice|associate|specialist"
    r"|administrator|planner"
    r"|strategist|copywriter|programmer|tester|auditor|broker|agent|advisor|adviser|rep|salesman|salesperson"
    r"|paramedic"
    r"|midwife|hca|cna|rn|phlebotomist|dentist|vet|firefighter|constable|picker|packer|courier|steward"
    r"|stewardess|pilot"
    r"|housekeeper|butcher|baker|fitter|machinist|plasterer|surveyor|estimator|lifeguard|coach|warehouse operative"
    r"|operative|merchandiser|buyer|controller|inspector|secretary|pa|vp|pm|swe|sde|sre|qa|hr|lead|team lead"
    r"|head of \w+)"
)
"""What somebody works as."""
