"""The words by which a clause is known: who can be its subject, what is a deed, what can be seen."""

from __future__ import annotations

from typing import Final


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Who did it.
OWN: Final = _words("i we i'd we'd i've we've i'm")
THEY: Final = _words("they he she it nobody someone somebody everyone everybody")
THEY_HAVE: Final = _words("they'd he'd she'd they've nobody'd")
ARTICLES: Final = _words("the my our their one some every both a an another two three four five half")
HIRED: Final = frozenset(
    _words("someone somebody lad guy bloke man woman lady girl boy kid person candidate one grad graduate him her")
)
"""Who is hired by others than the writer."""
PERSONS: Final = {
    **dict.fromkeys(_words("mum mom mam dad nan gran grandma missus wife husband"), "your "),
    **dict.fromkeys(
        _words(
            "recruiter manager boss interviewer principal owner director chef head panel receptionist agency interview"
            " call exam test bus train flight supervisor agent coach teacher instructor lady guy bloke woman man fella"
            " examiner foreman tutor doctor nurse matron council company bank landlord driver judge professor editor"
            " committee officer secretary assessor"
        ),
        "the ",
    ),
    "hr": "",
}
"""Who stands without an article in chat, and what is put before them."""
EVENTS: Final = _words("interview call exam test bus train flight")
"""Of these, what is nobody."""
SUBJECTS: Final = (
    OWN
    | THEY
    | THEY_HAVE
    | _words("he's she's it's they're there's that's its hes shes theres thats")
    | {"im", "ive", "id", "nobody", "there"}
)
NOT_IN_SUBJECT: Final = _words("i you they he she it we is are to that who which am be if than because")

# Where a clause begins and ends.
A_WHILE: Final = _words("a good little long whole")
"""Words between which and "while" no clause begins: "sat there a good while"."""
BREAKS: Final = _words("because cos cuz bc but so then though although yet which while whilst unless plus")
"""With these another clause begins, with those of `MAY_BREAK` where a subject or a deed follows."""
MAY_BREAK: Final = _words("and or after when where before as until till if once")
ASKING: Final = _words("asked asks said told says wondered wanted")
SAYING: Final = _words("said told wrote says replied kept")
BEHIND_SAYING: Final = _words("if that when where who")
"""Behind a word of asking these begin no other clause: "asked me if i"."""
REFUSED: Final = _words("rejected declined ghosted refused")
LEADS: Final = _words("""
    and but so then also honestly literally like well plus or anyway now still finally basically actually even just
    yesterday today where because cos cuz bc after though although once
""")
NO_FACT: Final = _words("if unless until till before when that who which while whilst since as yet or would")
"""What begins so is no fact, or none by itself."""
ADVERBS: Final = _words("""
    even also actually literally just only already then still finally all both always ever personally really
    basically genuinely never-mind once specifically proudly happily quietly properly somehow legit
""")
LIKE_BEHIND: Final = _words("shaped looked sounded felt smelled built dressed")

# What is a deed.
PRESENT: Final = _words("""
    do get live work speak drive teach cook run own clean pick give play sing swim shop buy eat train volunteer help
    feed walk coach deadlift lift sew grow keep bake
""")
_IRREGULAR: Final = """
    bought brought built caught chose came cost did drew drove ate fell fought found flew forgot gave went grew hung had
    heard held kept knew laid led left lent lost made met paid put quit read rode rang rose ran said saw sold sent set
    sewed shook shut sang sat slept spoke spent stood stuck swam swore took taught told threw understood woke wore wrote
    won wound rewrote redid learnt dreamt spelt burnt knelt bent dealt got began drank spun swept blew spat sought
    overheard withdrew hid broke laughed pulled undid rebuilt resat retook lit bet cut
"""
PAST: Final = _words(_IRREGULAR) - _words("blew drank spat bet hid broke")
"""Deeds, beside what ends in -ed."""
PERFECT: Final = _words("""
    bought brought built chosen come done drawn driven eaten flown found forgotten given gone grown heard held kept
    known led left lent lost made met paid put read shown stood stuck swum hung had rebuilt retaken resat ridden
    rung run said seen sold sent set sewn sung sat slept spoken spent stood taken taught told thrown woken worn
    written won rewritten redone learnt learned got begun swept been packed
""")
"""Deeds behind "had" and "have", beside what ends in -ed."""
NO_PAST: Final = _words("""
    need needed indeed speed hundred red bed wanted hoped tried failed rejected passed applied thought felt wished
    interested tired excited scared stressed annoyed bored supposed used bombed messed screwed unpaid naked embed
    decided guessed assumed expected believed loved liked hated deserved seemed looked happened wondered feared
    declined succeed exceed proceed concerned related advanced experienced qualified shortlisted unemployed redeed
    selected matched crossed gutted fed sacred wicked crooked hatred kindred shed sled breed bleed agreed reject-ed
    ghosted worried freaked panicked choked stumbled managed considered struggled died killed
""")
"""Words in -ed that are no deed, or none to say back."""
OFTEN_NO_VERB: Final = _words("read set cut left lost cost used")
_BARE: Final = _words("""
    flew drove cooked built rewrote practised practiced rehearsed studied took bought moved prepared memorised
    memorized cleared aced passed-all borrowed ironed printed travelled traveled cycled walked learned learnt baked
    wrote designed drew painted sewed recorded filmed trained revised researched translated cancelled swapped
    skipped paid spent saved brought wore taught did completed finished solved sat quit resigned relocated commuted
    volunteered woke slept queued missed sold gave made packed met worked waited sent rang called phoned asked
    answered signed borrowed left interviewed scored booked hired rented polished cleaned translated drafted handed
    stayed presented pitched ran prepped grafted
""")
BARE: Final = _BARE | PAST - _words(
    "had read set put let shut lost found got went felt came fell began knew threw heard held kept meant said saw told"
    " understood left won stuck broke forgot led lit rose shook dealt hung cost gave"
)
"""Deeds that are the person's own where a clause begins with them."""
BARE_ING: Final = _words("""
    practising practicing studying training applying working saving learning prepping preparing commuting revising
""")
MOTION: Final = _words("""
    flew drove travelled traveled cycled walked moved commuted relocated slept waited worked sat stayed queued rang
""")
WHERE: Final = _words("to from up out at in back on for about home away")
NOT_BEHIND_BARE: Final = _words("by that over down as me because off of when so")
ALONE: Final = _words("cried clapped yawned laughed cheered hugged waved")
AUX: Final = _words("was were had never didn't wouldn't couldn't didnt wouldnt kept hadn't")
DENIED: Final = _words("never didn't wouldn't couldn't hadn't")
WAS_WHERE: Final = _words("the one top first in at on their two three four five six")
WAS_TO: Final = frozenset({"going to", "about to", "meant to", "due to", "ready to", "all set", "supposed to"})
WAS_OTHERS: Final = _words("""
    late eating yawning texting lovely kind rude on half twenty ten fifteen thirty forty 10 15 20 25 30 40 45 packed
    cancelled canceled closed delayed moved wearing waiting sitting typing scrolling vaping smoking chewing
""")

# What says too little.
DULL: Final = _words("knew began understood fell rang-off held kept let meant")
"""Verbs of the person's own that say too little."""
DULL_BASES: Final = _words("""
    be do have get know say go make see feel think want need seem mean let like hear come laugh cry
""")
DULL_ING: Final = _words("""
    being doing getting going having thinking feeling hoping trying looking expecting kidding making wondering
    crying something anything nothing everything freaking dying dreading struggling failing losing during
""")
DULL_OF_OTHERS: Final = _words("""
    went passed chose picked hired rejected declined turned decided felt thought knew selected preferred filled
    loved liked looked seemed meant needed wanted happened arrived landed regretted gone became ended got
""")
"""Verbs of others that say no more than that it was a no."""
WEAK: Final = _words("""
    got went did said found saw heard came knew tried felt put left applied ended started kept happened emailed
    asked opened checked waited called missed sent told forgot lost read interviewed received seemed
""")
VAGUE: Final = _words("""
    job role company team interview thing things lot bit time way chance position post place feeling email mail
    application answer good great really very bad few little long whole same first last final next other new big
    right best most only different nice offer reply call decision process bunch couple part point stage round one
    mistake rejection no yes message shot try go say word look second real single pretty total huge
""")

# What can be seen or counted, and what weighs.
EFFORT: Final = _words("""
    made flew flown drove driven travelled traveled cycled walked cooked baked built wrote written rewrote rewritten
    redid designed drew drawn painted sewed sewn practised practiced rehearsed learned learnt studied trained
    revised memorised memorized researched tailored translated prepared prepped ironed borrowed cancelled canceled
    swapped skipped printed filmed recorded performed sang sung danced volunteered bought paid moved stayed woke
    took taken worked covered ran finished completed solved taught saved brought relocated commuted rearranged
    queued planted wore worn packed polished pressed washed arranged booked hired rented turned-up shaved dyed
    cleaned crocheted knitted quit resigned sold cleared passed resat retook cleared answered presented pitched
    demoed coded drafted edited edited proofread organised organized planned delivered carried lifted ran climbed
    swam queued signed spent gave given invested practising practicing studying training applying working saving
    learning prepping preparing commuting revising covering did done
""")
"""What takes work."""
TELLING: Final = _words("""
    called yawned laughed interrupted forgot mispronounced ate scrolled texted rang hugged clapped cried promised
    rearranged rescheduled asked told said showed shook walked introduced thanked complimented offered waved winked
    lent drove ironed baked lit prayed knitted bought framed waited sat
""")
"""What others do that says something about them."""
BAD_MANNERS: Final = _words("never didn't forgot forgotten asleep nobody wouldn't hadn't late hour")
TO_YOU: Final = _words("me us i my i'd i've i'm")
NOUN_COMES: Final = _words("a an the my their his her our")
"""Behind these stands a noun, which counts where it is none of `VAGUE`."""
NUMBERS: Final = _words("""
    two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen twenty thirty forty fifty sixty hundred hundreds thousand half twice 2x 3x
""")
MONEY: Final = _words("quid pounds bucks dollars euros rand naira rupees pesos grand lakh cents pence loan credit")
KIN: Final = _words("""
    mum mom mam dad da mother father parents family wife missus husband partner fiance fiancee girlfriend boyfriend
    daughter daughters son sons kid kids child children baby sister sisters brother brothers nan gran grandma
    grandmother grandad grandfather granddad aunt auntie uncle cousin cousins neighbour neighbor neighbours flatmate
    roommate toddler nephew niece friend mate babysitter childminder mum's mom's dad's brother's sister's nan's
    son's daughter's wife's husband's friend's
""")
TIMES: Final = _words("""
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december christmas easter eid diwali ramadan birthday spring summer autumn winter
    night nights evening evenings afternoon afternoons morning mornings weekend weekends midnight noon dawn hour
    hours minute minutes mins week weeks month months year years day days am pm tomorrow lunch breakfast holiday
    shift leave anniversary wedding overnight hrs time
""")
THINGS: Final = _words("""
    suit shirt tie shoe boot coat jacket blazer dress trousers skirt uniform tunic hijab scarf bag laptop phone
    camera printer webcam headset car van bike bus train plane flight ferry taxi tram boat tube uber lorry truck
    petrol fuel gas ticket fare hotel hostel airbnb room flat house lease deposit rent mortgage loan money savings
    visa passport exam test course certificate licence license degree diploma portfolio presentation slides deck
    essay letter reference cv resume website app code project prototype model report spreadsheet plan lesson cake
    bread meal menu dish sandwich coffee tea dinner breakfast dog cat horse sheep cow knife knives tool tools drill
    paint easel guitar piano violin song monologue script scene costume makeup haircut hair nails beard tattoo
    glasses braces candle flower garden bench desk chair kitchen bathroom toilet sofa bed corridor lobby reception
    car-park carpark airport station stairs lift church mosque temple school college university uni library hospital
    ward clinic shop office warehouse factory farm cousin's market rain snow storm traffic gym pool hall stage
    studio street town city village border miles mile km loan credit card afterpay klarna salary pay wage overtime
    tips class students pupils patients customers till tills forklift crane ladder scaffold boiler wiring pipes
    spanner helmet hi-vis boots gloves apron whites scrubs stethoscope needles notice questions question rounds
    round interview interviews stage stages application applications notes flashcards book books paper poster letter
    email voicemail text message photo photos video zoom teams slack linkedin indeed advert job-fair voucher cheque
    gift card invoice receipt parcel post stamp group-chat chat name pronunciation accent language english german
    french spanish polish dutch welsh irish swahili hindi arabic mandarin garage shed caravan tent attic basement
    cellar balcony roof fence wheelbarrow strimmer mower pram buggy wheelchair crutches mask beer pint pie soup rice
    curry chicken egg fish cheese milk burger pizza sugar spoon plate penguin snake yard stable cello trumpet drums
    aria microphone duvet blanket pillow towel bucket mop hoover fridge oven freezer rota shift speech video clip
    poem novel magazine newspaper radio tv podcast joke story spaghetti bread loaf loaves glass door window wall key
    keys badge pass lanyard locker bin cardboard box tree hill river beach field mud
""")

# How it is spelled.
APOSTROPHES: Final = {
    "jan": "January", "feb": "February", "sept": "September", "oct": "October", "nov": "November",
    "im": "i'm", "ive": "i've", "id": "i'd", "dont": "don't", "didnt": "didn't", "doesnt": "doesn't", "wasnt": "wasn't",
    "werent": "weren't", "couldnt": "couldn't", "wouldnt": "wouldn't", "shouldnt": "shouldn't", "hadnt": "hadn't",
    "havent": "haven't", "hasnt": "hasn't", "isnt": "isn't", "arent": "aren't", "cant": "can't", "wont": "won't",
    "theyd": "they'd", "theyve": "they've", "theyre": "they're", "thats": "that's", "weve": "we've", "hed": "he'd",
    "mums": "mum's", "mams": "mam's", "dads": "dad's", "mams.": "mam's", "ther": "there", "tht": "that", "wen": "when",
    "wat": "what", "bday": "birthday", "appt": "appointment", "bf": "boyfriend", "gf": "girlfriend",
    "hm": "hiring manager",
    "yrs": "years", "hrs": "hours", "mins": "minutes", "wks": "weeks", "mos": "months", "w/": "with", "cv": "CV",
    "pto": "PTO", "sql": "SQL", "phd": "PhD", "dbs": "DBS", "nhs": "NHS", "uk": "UK", "pc": "PC", "gp": "GP",
}  # fmt: skip
"""What chat leaves out or shortens."""
