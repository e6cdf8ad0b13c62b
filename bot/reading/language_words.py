"""The words of `languages`: for each language its small words, and how people and letters say no in it.

All patterns read folded text, so they are written without accents.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """How one language says it.

    Args:
        small: words that are frequent in it and no English words.
        marks: words of job search that show it.
        own: a plain no of the writer's own.
        weak: words that say no where the writer is meant.
        me: first person.
        other: another person as the subject.
        framed: negated, conditional, feared, or about rejection as such.
        letter: the standard wording of a letter.
        letter_no: how a letter says no.
    """

    small: frozenset[str]
    marks: re.Pattern[str]
    own: re.Pattern[str]
    weak: re.Pattern[str]
    me: re.Pattern[str]
    other: re.Pattern[str]
    framed: re.Pattern[str]
    letter: re.Pattern[str]
    letter_no: re.Pattern[str]


def _words(small: str, **patterns: str) -> Words:
    return Words(frozenset(small.split()), **{name: re.compile(pattern) for name, pattern in patterns.items()})


LANGUAGES = {
    "es": _words(
        "el la los las un una de del que y en por con para se me mi mis te lo le les su sus es son fue fui era "
        "muy mas pero como cuando porque ya hoy ayer no si tambien he ha han hay este esta esto eso otra otro "
        "nada todo al sin tras despues yo nos ser estar estoy tengo tuve",
        marks=(
            r"\b(?:entrevistas?|trabajo|empresa|empleo|rechaz\w+|puesto|candidat\w+|proceso|postul\w+|curriculum"
            r"|vacante|beca|oferta|descart\w+|seleccion\w*)\b"
        ),
        own=(
            r"\b(?:me (?:han |habian |acaban de |volvieron a |vuelven a |siguen |estan )?(?:rechaz\w+|descart\w+"
            r"|dijeron que no|dijo que no|dicho que no|denegaron|negaron|eliminaron|tumbaron|batearon|bochar\w+)"
            r"|(?:fui|he sido|sido) (?:rechazad[oa]|descartad[oa]|eliminad[oa])"
            r"|no me (?:han |habian )?(?:cogieron|cogido|seleccion\w+|contrat\w+|eligieron|elegido|escogi\w+"
            r"|dieron|aceptaron|aceptado|admitieron|admitido|llamaron|quisieron|tomaron|quedaron|van a contratar"
            r"|escogido)|no (?:quede|consegui|obtuve|pase|he pasado|entre|logre"
            r"|fui (?:seleccionad[oa]|elegid[oa]|aceptad[oa]|admitid[oa]))(?=\b)"
            r"|otro (?:rechazo|no\b|correo de rechazo)|rechazad[oa] (?:de|por|en|otra vez|despues|tras|de nuevo)"
            r"|(?:prefer\w+|eligieron|escogieron|cogieron|contrataron|han elegido|decidieron|optaron|seguir)(?: a"
            r"| por| seguir| continuar| ir)*(?: con)? (?:otr[ao]s?|alguien mas)"
            r"|me llego (?:el|un|otro) (?:rechazo|no|correo de rechazo)"
            r"|(?:recibi|recibo|me mandaron|me enviaron) (?:un|otro|el|la|una|otra) (?:rechazo|negativa"
            r"|carta de rechazo|correo de rechazo)|me quede sin (?:el )?(?:trabajo|puesto|plaza|beca))"
        ),
        weak=(
            r"\b(?:rechaz\w+|descartad\w+|no (?:he tenido|tuve|recibi|me dieron) (?:respuesta|noticias|ninguna)"
            r"|ni (?:una )?respuesta|sin respuesta|nunca (?:me )?(?:llamaron|respondieron|contestaron)"
            r"|me dejaron en visto|ghoste\w+)\b"
        ),
        me=r"\b(?:me|mi|mis|yo|fui|he|tuve|estoy|quede|nos|recibi|mande|envie)\b",
        other=(
            r"\b(?:mi (?:amig[oa]|herman[oa]|novi[oa]|prim[oa]|hij[oa]|espos[oa]|padre|madre)"
            r"|(?:el|ella|ellos|usted|tu) (?:fue|ha|han|fueron)"
            r"|a (?:mi (?:amig|herman)\w+|ella|el|ellos|juan|maria)|le (?:rechaz\w+|dijeron)|les? han)\b"
        ),
        framed=(
            r"\b(?:si (?:me|te|no) (?:rechazan|rechazaran|descartan|cogen|dan)|por si|aunque me rechacen"
            r"|miedo (?:a|de)|no me (?:han )?rechaz\w+ (?:todavia|aun)|todavia no|aun no me"
            r"|que (?:no )?me (?:la|lo) den|rechace (?:la|una|el|su|esa)|he rechazado|rechazamos"
            r"|como (?:superar|afrontar)|novia|ella me|chica|visado|prestamo|tarjeta|pull request|pago)\b"
        ),
        letter=(
            r"\b(?:estimad[oa]|agradecemos|le agradecemos|te agradecemos"
            r"|gracias por (?:tu|su|participar|postular\w*|el interes|haber)|tu candidatura|su candidatura"
            r"|proceso de seleccion|un saludo|atentamente|saludos|lamentamos)\b"
        ),
        letter_no=(
            r"\b(?:lamentamos|lamentablemente|sentimos (?:comunicar|informar)\w*|desafortunadamente"
            r"|hemos decidido (?:continuar|seguir|avanzar|no)"
            r"|no (?:has|ha|hemos|podemos|continu\w+|seguir\w+|vamos a|ha sido"
            r"|avanzar\w+) ?(?:sido )?(?:seleccionad[oa]|podido|continuar|avanzar|seguir|considerar"
            r"|preseleccionad[oa]|adelante|con)|otros candidatos|otras candidaturas|otro candidato"
            r"|ha sido descartad[oa]|se ajustan? mas|perfiles? mas)\b"
        ),
    ),
    "pt": _words(
        "o os um uma de do da dos das que e em por com para se me meu minha meus te lhe seu sua nao sim eu ele "
        "ela nos voce mas como quando porque ja hoje ontem foi fui era muito mais tambem isso isto esse essa "
        "nada tudo ao sem depois pra pro ta ne tenho tive estou esta sao ser ter la",
        marks=(
            r"\b(?:entrevistas?|vagas?|emprego|empresa|rejeit\w+|reprov\w+|processo|candidat\w+|curriculo|selecao"
            r"|seletivo|trabalho|estagio|recus\w+|feedback|concurso)\b"
        ),
        own=(
            r"\b(?:(?:fui|fomos|tinha sido|sendo|ser) (?:\w+ )?(?:rejeitad[oa]|reprovad[oa]|recusad[oa]"
            r"|dispensad[oa] do processo|eliminad[oa]|desclassificad[oa]|descartad[oa]|preterid[oa])"
            r"|(?:me|nos) (?:rejeitaram|reprovaram|recusaram|eliminaram|descartaram|dispensaram do processo"
            r"|negaram|disseram (?:um )?nao|deram (?:um )?nao)|rejeitaram-me"
            r"|nao (?:fui|fiquei|passei|consegui|entrei|rolou|deu (?:certo )?(?:na|a vaga)"
            r"|me (?:escolheram|chamaram|contrataram|aceitaram|selecionaram|quiseram|passaram)"
            r"|fui (?:escolhid[oa]|selecionad[oa]|aprovad[oa]|aceit[oa]|chamad[oa]))(?=\b)"
            r"|mais um (?:nao|rejeicao|reprovad[oa])|outr[oa] (?:rejeicao|nao\b)"
            r"|(?:recebi|levei|tomei|chegou) (?:um|uma|outro|outra|mais um|mais uma|o|a|meu|minha)? ?(?:nao"
            r"|rejeicao|negativa|recusa|e-?mail de (?:rejeicao|recusa|reprovacao)|carta de recusa)"
            r"|reprovad[oa] (?:n[ao]|em|de novo|depois|apos|pel[ao])"
            r"|rejeitad[oa] (?:pel[ao]|n[ao]|de novo|depois|apos|por)"
            r"|(?:escolheram|contrataram|preferiram|optaram por|seguir(?:am)? com|ficaram com"
            r"|seguiram com) (?:outr[oa]s?|alguem)|vaga (?:ja )?(?:estava|foi|tinha sido) (?:preenchida|cancelada"
            r"|congelada))"
        ),
        weak=(
            r"\b(?:rejeit\w+|reprov\w+|(?:nao|nunca) (?:tive|recebi|me deram|obtive|responderam|retornaram|deram"
            r"|me responderam|houve) (?:nenhum(?:a)? |qualquer |mais )?(?:feedback|resposta|retorno|noticias?"
            r"|nada)?|nenhum (?:retorno|feedback)|sem (?:retorno|resposta)|sumiram|vacuo|ghost\w+|receber um nada"
            r"|destrocad[oa])\b"
        ),
        me=r"\b(?:eu|me|meu|minha|fui|tive|fiquei|estou|recebi|mandei|nos|participei|mim|levei|passei|consegui)\b",
        other=(
            r"\b(?:m(?:eu|inha) (?:amig[oa]|irm[ao]\w*|namorad[oa]|prim[oa]|filh[oa]|mae|pai|colega|marido"
            r"|esposa)|(?:ele|ela|eles|elas) (?:foi|foram|nao)|voce)\b"
        ),
        framed=(
            r"\b(?:se (?:eu )?(?:for|fosse|me rejeitarem|nao passar)|medo de|ainda nao|caso (?:eu )?(?:seja|for)"
            r"|como (?:lidar|fazer|superar)|o que fazer|recusei|rejeitei|eu recusei|namorad[oa]|crush"
            r"|pull request|cartao|emprestimo|visto (?:foi|negado)|jeito certo)\b"
        ),
        letter=(
            r"\b(?:prezad[oa]|agradecemos|obrigad[oa] (?:por|pelo|pela)|agradeco|sua candidatura|seu interesse"
            r"|processo seletivo|atenciosamente|att|cumprimentos|informamos|lamentamos)\b"
        ),
        letter_no=(
            r"\b(?:infelizmente|lamentamos|nao (?:foi|fostes|podemos|iremos|vamos|seguir\w*|prosseguir\w*"
            r"|continuar\w*|daremos|sera|avancar\w*) ?(?:possivel|selecionad[oa]|aprovad[oa]|seguir|prosseguir"
            r"|avancar|dar|dar continuidade|continuidade|contemplad[oa]|com)?|outros candidatos|outro candidato"
            r"|decidimos (?:seguir|avancar|prosseguir|nao|continuar|por)|optamos por"
            r"|vaga foi (?:preenchida|cancelada))\b"
        ),
    ),
    "fr": _words(
        "le la les un une des du de et je j tu il elle nous vous ils on ne pas que qui dans pour sur avec ce "
        "cette ces mon ma mes son sa ses est suis ai as a ont etait ete plus mais donc car encore aujourd hui "
        "hier au aux se me m l d c n s y en leur tout tres bien fait chez sans apres depuis",
        marks=(
            r"\b(?:entretiens?|emploi|boulot|candidature|refus\w*|entreprise|poste|stage|alternance|travail"
            r"|recrut\w+|embauch\w+|cv|postul\w+|reponse)\b"
        ),
        own=(
            r"(?:\b(?:j'?ai (?:encore |de nouveau |a nouveau |deja |aussi |juste "
            r"|donc )*(?:ete (?:\w+ )?(?:refuse|rejete|recale|recalee|ecarte|refusee|rejetee|ecartee|elimine"
            r"|eliminee)|recu (?:un|mon|le|une|encore|des|ma|la|leur)(?: \w+)? ?(?:\w+ )?(?:refus"
            r"|reponse negative|mail de refus|lettre de refus|rejet|negative)|essuye"
            r"|eu (?:un|une|encore|le|ma|leur)(?: \w+)? ?(?:refus|reponse negative|non|negative)"
            r"|pris (?:un|encore|mon)|rate|loupe)|(?:me |m')(?:a |ont |suis |viens de |avait "
            r"|avaient )?(?:encore |donc |finalement |de nouveau )*(?:refuse\w*|rejete\w*|recale\w*|ecarte\w*"
            r"|dit (?:que )?non|fait (?:jeter|recaler|refuser|rejeter)|prendre un refus|refusent|rejettent)"
            r"|on m'a (?:dit non|refuse\w*|prefere|rejete)|(?:je ne |je |j'?|ne |n')(?:suis|ai|etais|fus"
            r"|avais) pas (?:ete )?(?:ete )?(?:retenu|pris|prise|retenue|selectionne|selectionnee|choisi|choisie"
            r"|embauche|embauchee|admis|admise|accepte|acceptee|eu le (?:poste|job|boulot|stage|travail)|decroche"
            r"|obtenu)|pas (?:ete )?(?:retenu|retenue|prise|pris|selectionne\w*) (?:pour|chez|a|au|apres"
            r"|finalement)|(?:encore un|nouveau|enieme|deuxieme|troisieme|premier|un autre|mon premier|autre"
            r"|enième) (?:refus|rejet)|(?:refuse|rejete|recale)e? (?:par|chez|a|apres|de|partout|encore)"
            r"|(?:ils|elle|il|on)(?: \w+){0,2} (?:pris|choisi|prefere|retenu|embauche) (?:quelqu'un d'autre"
            r"|un autre|une autre|d'autres)|prendre un (?:refus|non)|je n'en fais pas partie"
            r"|(?:tout le monde|toutes? les|tous|ils|elles|personne) (?:\w+ )?(?:me |m'a |m'ont "
            r"|ne me )(?:refuse\w*|rejet\w*|ont refuse\w*)|reponse (?:est tombee|negative|etait non|: non)"
            r"|candidature (?:n'a pas ete|a ete|est|non|refusee) ?(?:retenue|refusee|rejetee)?"
            r"|pas une seule (?:\w+ )?(?:qui m'a|reponse)|un refus pour|refus (?:de|pour|a|chez|apres) ))"
        ),
        weak=(
            r"\b(?:refus|refuse\w*|rejete\w*|rejets?|recale\w*"
            r"|pas (?:eu |recu |de )(?:de )?(?:reponse|nouvelles|retour)|aucune (?:reponse|nouvelle)|aucun retour"
            r"|sans reponse|sans nouvelles|ghoste\w*|pas le profil)\b"
        ),
        me=r"\b(?:je|j|m|me|mon|ma|mes|moi|nous|j'ai)\b",
        other=(
            r"\b(?:(?:mon|ma|mes) (?:ami[e]?s?|frere|soeur|copain|copine|cousin[e]?|fils|fille|mari|femme|pere"
            r"|mere|collegue|pote)|(?:il|elle|ils|elles) (?:a|ont|s'est|s'est fait) (?:ete )?(?:refuse|rejete"
            r"|recale)\w*|(?:[a-z]+) ressasse|ses mails|son refus|ses refus|leurs? refus)\b"
        ),
        framed=(
            r"\b(?:si (?:je|on|ils|jamais)|peur (?:de|d'|que)|au cas ou"
            r"|pas encore (?:refuse|de refus|recu de refus)"
            r"|j'ai (?:refuse|decline|du decliner|du refuser) (?:une?|le|la|l'|leur|cette|son|ce)"
            r"|ai refuse (?:un|une|le|la|l'|leur)|comment (?:gerer|surmonter|repondre)|le refus est|visa|pret"
            r"|carte bancaire|pull request|elle m'a|mon ex|amoureu\w+)\b"
        ),
        letter=(
            r"\b(?:madame|monsieur|nous vous remercions|nous avons|merci (?:pour|de|d'avoir)|votre candidature"
            r"|cordialement|salutations|l'interet que vous|nous regrettons)\b"
        ),
        letter_no=(
            r"(?:\b(?:malheureusement|nous (?:regrettons|ne (?:pouvons|donnerons|sommes|avons)"
            r"|avons (?:decide de|choisi de|retenu d'autres|le regret))"
            r"|ne (?:pouvons|donnerons|pourrons) (?:pas |malheureusement |pas malheureusement )*(?:donner|retenir"
            r"|suite|pas|y donner)|n'a pas ete retenue?|pas (?:donner )?(?:de )?suite favorable"
            r"|d'autres (?:candidats|candidatures|profils)|autre candidat|au regret|a le regret|sommes au regret"
            r"|correspond(?:ent|ant)? (?:davantage|plus|mieux))\b)"
        ),
    ),
    "de": _words(
        "der die das den dem des ein eine einen einem einer und ich du er sie wir ihr es nicht kein keine keinen "
        "mir mich mein meine meinen bin ist war sind hat habe haben hatte wurde wird auf fur mit bei von zu zum "
        "zur im am als auch nur noch schon aber oder wenn dass weil nach heute gestern wieder so sehr dann doch "
        "mal da wie was fuer uber ueber jetzt leider",
        marks=(
            r"\b(?:absagen?|abgesagt|abgelehnt|bewerb\w+|vorstellungsgesprach\w*|vorstellungsgespraech\w*|stelle"
            r"|job|zusage|firma|praktikum|arbeitgeber|ausbildung\w*|personaler\w*|beworben|arbeitsamt|gesprach)\b"
        ),
        own=(
            r"\b(?:(?:ich |hab |habe |hatte |wieder |gerade |heute |eben |gestern |schon |bekam |bekomme |kriege "
            r"|kassiere |kassierte |erhielt |erhalte |kam |kommt |die |eine |meine |noch |und |nachste |naechste "
            r"|nur |lauter |\d+\.? |erste |zweite |dritte |standard"
            r"|[- ])+absagen?(?! (?:an|schreiben|erteilen|erteilt|geschrieben|verschickt))(?: (?:bekommen"
            r"|kassiert|erhalten|gekriegt|im|von|fur|fuer|nach|auf|per|bei|da|rein|gekommen|reingekommen"
            r"|eingetrudelt|ist|kam|trotz|ohne|\W|$))?|absage (?:von|nach|bekommen|erhalten|kassiert|im postfach"
            r"|per mail|trotz|ohne|auf|fur|fuer|vom|der|bei|von der)"
            r"|(?:wurde|bin|worden|werde|ich) (?:\w+ ){0,4}?(?:abgelehnt|aussortiert|abgewiesen|nicht genommen"
            r"|ausgesiebt)|(?:mir|uns) (?:\w+ ){0,5}?(?:abgesagt|absagte|absagten|sagte[n]? (?:\w+ )?ab"
            r"|eine absage)|sagten? (?:mir|uns) (?:\w+ ){0,2}ab"
            r"|haben (?:mir |sich )?(?:\w+ ){0,3}?(?:abgesagt|fur (?:jemand|eine|einen) ander\w+ entschieden"
            r"|fuer (?:jemand|eine|einen) ander\w+ entschieden|abgelehnt|jemand ander\w* genommen)"
            r"|(?:nicht|doch nicht|wieder nicht|leider nicht) (?:genommen|eingestellt|angenommen|ausgewahlt"
            r"|ausgewaehlt|bekommen|geklappt|in die engere|eingeladen)"
            r"|(?:stelle|job|platz|praktikum|ausbildung\w*) (?:\w+ ){0,3}?nicht bekommen"
            r"|jemand ander\w+ (?:genommen|bekommen|eingestellt|den job|die stelle)|absage kassiert"
            r"|hagelt(?:e)? (?:\w+ )?absagen|nur absagen|kein zweitgesprach|kein zweitgespraech"
            r"|abgelehnt (?:von|nach|bei|worden|wegen)|fur (?:einen|eine) ander\w+ (?:bewerber\w*"
            r"|kandidat\w*) entschieden)"
        ),
        weak=(
            r"\b(?:absagen?|abgelehnt|abgesagt|abgewiesen|keine (?:antwort|ruckmeldung|rueckmeldung)"
            r"|nie (?:wieder )?(?:was |etwas )?(?:gehort|gehoert|gemeldet)|nicht (?:mehr )?gemeldet|funkstille"
            r"|geghostet|ueberqualifiziert|uberqualifiziert|auf ganzer linie versagt)\b"
        ),
        me=r"\b(?:ich|mir|mich|mein|meine|meiner|meinen|wir|uns|hab|habe|bin)\b",
        other=(
            r"\b(?:mein(?:e|en|em|er)? (?:freund\w*|bruder|schwester|kumpel\w*|kollege\w*|kollegin|mann|frau|sohn"
            r"|tochter|mutter|vater|cousin\w*)|(?:er|sie) (?:wurde|hat|bekam|ist)"
            r"|(?:[a-z]+) (?:hat|bekam) (?:eine )?absage)\b"
        ),
        framed=(
            r"\b(?:wenn (?:ich|die|man|du)|falls|angst (?:vor|dass)|noch keine absage|keine absage|bisher keine"
            r"|ob ich|selbst abgesagt|ich habe (?:\w+ )?(?:abgesagt|abgelehnt)$"
            r"|habe (?:dem|der|das|die|den) \w+ (?:abgesagt|abgelehnt)|ich sage ab|umgang mit absagen"
            r"|wie (?:gehe|geht|reagier\w+)|kredit|visum|pull request|antrag|ihr abgesagt|date)\b"
        ),
        letter=(
            r"\b(?:sehr geehrte[rs]?|vielen dank|wir bedanken|danke fur|ihre bewerbung|deine bewerbung"
            r"|ihr interesse|dein interesse|mit freundlichen grussen|freundliche grusse|beste grusse|viele grusse"
            r"|leider mussen|wir haben uns|liebe grusse|hallo \[name\])\b"
        ),
        letter_no=(
            r"\b(?:leider|bedauern|bedauerlicherweise|absage"
            r"|nicht (?:weiter )?(?:berucksichtig\w+|in die engere|fortzusetzen|fortsetzen|anbieten"
            r"|fur sie entschieden|zusagen|einladen|weiterverfolgen)"
            r"|ander(?:e|en|er|em) (?:bewerb\w+|kandidat\w+|person\w*)"
            r"|fur (?:bewerbende|kandidat\w*|bewerb\w*|jemand|eine andere|einen anderen"
            r"|andere)[^.]{0,80}(?:entschieden|besser|passt|gepasst)|anderweitig (?:besetzt|vergeben)"
            r"|bereits (?:besetzt|vergeben))\b"
        ),
    ),
    "it": _words(
        "il lo la i gli le un uno una di del della dei delle che e in per con su da al alla non si mi ti ci vi "
        "io tu lui lei noi loro mio mia miei sono sei siamo ho hai ha hanno era stato stata piu ma anche come "
        "quando perche gia oggi ieri molto poi dopo questo questa quello nel nella dal dalla senza se ora cosa "
        "tutto niente ancora",
        marks=(
            r"\b(?:colloqui\w*|lavoro|azienda|candidatur\w+|rifiut\w+|scartat\w+|posto|selezion\w+|stage"
            r"|tirocinio|curriculum|cv|assunt\w+|esito|concorso)\b"
        ),
        own=(
            r"\b(?:(?:mi|ci) (?:hanno |ha |avevano )?(?:\w+ )?(?:rifiutat\w+|scartat\w+|detto (?:di |che )?no"
            r"|bocciat\w+|respint\w+|eliminat\w+|rispost\w+ (?:di |che )?no|segato|segata|liquidat\w+)"
            r"|(?:sono|ero|essere|venire|venni) (?:\w+ )?(?:stat[oa] )?(?:\w+ )?(?:rifiutat[oa]|scartat[oa]"
            r"|bocciat[oa]|respint[oa]|eliminat[oa])|non (?:sono|ero) (?:\w+ )?(?:stat[oa] )?(?:\w+ )?(?:pres[oa]"
            r"|scelt[oa]|selezionat[oa]|assunt[oa]|ammess[oa]|passat[oa]|rientrat[oa]|entrat[oa]|idone[oa])"
            r"|non mi (?:hanno|ha) (?:\w+ )?(?:pres[oa]|scelt[oa]|selezionat[oa]|assunt[oa]|richiamat[oa]"
            r"|volut[oa]|preso)|non (?:ho|abbiamo) (?:\w+ )?(?:ottenuto|avuto|passato|superato|preso) (?:il|la"
            r"|quel|un)? ?(?:lavoro|posto|colloquio|selezione|stage|prova|concorso|test)?"
            r"|(?:ennesim[oa]|altr[oa]|un altro|un'altra|prim[oa]|second[oa]|terz[oa]) (?:rifiuto|no\b"
            r"|risposta negativa|porta in faccia|mail di rifiuto)"
            r"|(?:ricevuto|ricevo|arrivat[oa]|preso|incassato) (?:\w+ ){0,2}?(?:rifiut[oi]|no\b|risposta negativa"
            r"|mail di rifiuto|esito negativo)|(?:hanno |ha )?(?:scelto|preferito|preso|assunto"
            r"|optato per) (?:un altr[oa]|un'altra|altr[iae]|qualcun altro|qualcuno|qualcun'altra)"
            r"|rifiutat[oa] (?:da|dall\w*|dopo|di nuovo|ancora|per)|esito negativo"
            r"|scartat[oa] (?:da|dopo|al|alla|per|di nuovo))"
        ),
        weak=(
            r"\b(?:rifiut[oi]|rifiutat\w+|scartat\w+|non (?:ricevo|ho ricevuto|ho avuto|ho piu|mi hanno"
            r"|hanno) (?:piu |mai )?(?:notizie|risposta|risposto|saputo|sentito|fatto sapere|feedback"
            r"|ricontattat\w+)|nessuna (?:risposta|notizia)|spariti|silenzio totale|ghostat\w+)\b"
        ),
        me=r"\b(?:mi|io|mio|mia|miei|sono|ho|me|ci|noi)\b",
        other=(
            r"\b(?:(?:il mio|la mia|mio|mia|un mio|una mia) (?:amic[oa]|fratello|sorella|ragazz[oa]|cugin[oa]"
            r"|figli[oa]|marito|moglie|padre|madre|collega)|(?:lui|lei|loro) (?:e|ha|hanno|sono)"
            r"|l'hanno (?:rifiutat|scartat)\w+|e stat[oa] (?:rifiutat|scartat)[oa])\b"
        ),
        framed=(
            r"\b(?:se (?:mi|non|vengo|fossi)|paura (?:di|del|che)|nel caso|non (?:mi hanno )?ancora rifiutat\w+"
            r"|ancora nessun rifiuto|ho rifiutato|ho detto (?:di )?no|rifiutai|come (?:affrontare|gestire)"
            r"|prestito|visto (?:e|negato)|carta|pull request|fidanzat\w+"
            r"|mi ha (?:lasciat|rifiutat)\w+ (?:lei|lui))\b"
        ),
        letter=(
            r"\b(?:gentile|egregi[oa]|spettabile|la ringraziamo|ti ringraziamo|grazie per|tua candidatura"
            r"|sua candidatura|cordiali saluti|distinti saluti|la informiamo|siamo spiacenti)\b"
        ),
        letter_no=(
            r"\b(?:purtroppo|siamo spiacenti|ci dispiace|spiacenti"
            r"|abbiamo (?:deciso|scelto) di (?:non|proseguire|procedere|continuare|andare)"
            r"|non (?:e stat[oa]|proseguir\w+|proceder\w+|possiamo|potremo|procediamo) ?(?:selezionat\w+"
            r"|proseguire|procedere|dare|oltre|con)?|altri candidati|altro candidato|altre candidature"
            r"|piu in linea|esito negativo)\b"
        ),
    ),
    "nl": _words(
        "de het een en ik je jij hij zij wij we ze niet geen mijn me mij ben is was zijn heb heeft had hebben "
        "werd wordt op voor met bij van te om naar aan als ook nog al maar of dat die dit deze er na vandaag "
        "gisteren weer zo heel dan toch wel daar hoe wat over nu helaas uit door ging kreeg omdat want",
        marks=(
            r"\b(?:sollicit\w+|afgewezen|afwijzing\w*|baan|gesprek|vacature\w*|werkgever|stage|werk|bedrijf"
            r"|motivatiebrief|brief|aangenomen|kandidaat|kandidaten|afgekeurd)\b"
        ),
        own=(
            r"\b(?:(?:ben|werd|word|was|ik|weer|net|vandaag|alweer|opnieuw|gewoon|zojuist"
            r"|dus) (?:\w+ ){0,4}?(?:afgewezen|afgekeurd|niet aangenomen|niet geworden|niet gekozen"
            r"|uitgenodigd niet)|afgewezen (?:voor|bij|door|na|op|zonder|omdat|voor de|\W|$)"
            r"|(?:zo vaak|overal|weer|alweer|opnieuw) afgewezen"
            r"|(?:kreeg|krijg|gekregen|ontving|ontvangen|binnen|weer|alweer|nog|een|de|zoveelste|eerste|tweede"
            r"|derde|vandaag|dag|volgende|stromen|regent|standaard|nummer) (?:\w+ ){0,3}?afwijzing(?:en|smail"
            r"|sbrief|smailtje)?|afwijzing(?:en)? (?:gekregen|ontvangen|binnen|van|na|voor|in|op|per|zonder|\W|$)"
            r"|(?:baan|stage|functie|plek) (?:\w+ ){0,3}?niet (?:gekregen|gehad|geworden)"
            r"|niet (?:aangenomen|door|geworden|gekozen|uitgekozen|toegelaten|ingeloot|geselecteerd)\b"
            r"|(?:hebben|kozen|gekozen|gaan|gingen|koos|kiezen|verder) (?:\w+ ){0,4}?(?:voor "
            r"|met )(?:een )?(?:ander\w*|iemand anders|interne)|ging (?:\w+ )?naar (?:een ander|iemand anders)"
            r"|(?:hebben|heeft) me (?:\w+ ){0,2}?(?:afgewezen|gebeld dat ik het niet)"
            r"|(?:ben|was) het (?:\w+ ){0,2}?niet geworden)"
        ),
        weak=(
            r"\b(?:afwijzing\w*|afgewezen|niets (?:meer )?(?:gehoord|vernomen)"
            r"|nooit (?:meer )?(?:iets |wat )?(?:gehoord|vernomen|gereageerd)|geen (?:reactie|antwoord|bericht)"
            r"|geghost|radiostilte)\b"
        ),
        me=r"\b(?:ik|me|mij|mijn|we|ons|heb|ben|kreeg)\b",
        other=(
            r"\b(?:mijn (?:vriend\w*|broer|zus|man|vrouw|zoon|dochter|collega|maat|moeder|vader|neef|nicht)"
            r"|(?:hij|zij) (?:werd|is|kreeg|heeft)|ze (?:werd|is) afgewezen)\b"
        ),
        framed=(
            r"\b(?:als (?:ik|je|ze) (?:\w+ ){0,3}?(?:afgewezen|afwijzing)|bang (?:voor|om|dat)|nog niet afgewezen"
            r"|nog geen afwijzing|geen afwijzing|hoe ga je om"
            r"|heb (?:\w+ ){0,3}?(?:zelf )?(?:bedankt voor de|aanbod afgewezen|geweigerd|afgeslagen)|in de liefde"
            r"|google|lening|visum|pull request|date|hem afgewezen|haar afgewezen)\b"
        ),
        letter=(
            r"\b(?:geachte|beste|bedankt voor|dank voor|hartelijk dank|je sollicitatie|uw sollicitatie"
            r"|met vriendelijke groet|vriendelijke groet|interesse in|wij hebben|we hebben)\b"
        ),
        letter_no=(
            r"\b(?:helaas|het spijt ons|tot onze spijt|moeten (?:we|wij) (?:je|u)|andere kandida\w+"
            r"|niet (?:verder|door) (?:gaan|met|te gaan)|niet (?:uit te nodigen|geselecteerd|uitnodigen"
            r"|in aanmerking)|afgewezen|gekozen voor (?:een )?ander\w*|beter aansluit\w*|reeds vervuld"
            r"|al vervuld)\b"
        ),
    ),
    "hi": _words(
        "hai hain tha thi the ho hua hui gaya gayi gaye kar karo karke kiya ki ka ke ko se me mein main mai "
        "mujhe mera meri mere hum tum aap wo woh yeh ye bhi nahi nahin nhi kya kyun kyu aur par lekin toh to ab "
        "aaj kal phir fir abhi bahut bohot sab koi kuch kuchh raha rahi rahe diya di de liya li bhai yaar job "
        "waale wale hi baad liye maine unhone usne है हैं था थी थे में मैं मुझे मेरा मेरी मेरे नहीं और पर लेकिन "
        "से को का की के ने ही भी तो हो गया गई कर दिया",
        marks=(
            r"\b(?:naukri|interview|selection|nahi mil\w*|reject kar|select nahi|bharti|pariksha)\b|नौकरी"
            r"|इंटरव्यू|रिजेक्ट|चयन|रिजेक्शन"
        ),
        own=(
            r"\b(?:(?:mujhe|hume|humko|mujhko|mera|meri|main|mai|mein|maine|phir se|fir se|aaj|ek aur|yaar|bhai"
            r"|kal|unhone|company ne|[a-z]+ ne|[a-z]+ se|final round|interview|round"
            r"|baad)(?: [\w']+){0,6}? ?(?:reject (?:kar diya|kr diya|kar dia|kiya|ho gaya|ho gya|ho gayi|hua|hui"
            r"|krdiya|kardiya|karke|mil gaya|maar diya|maar di|aa gaya)|rejected?(?: ho gaya| hua| kar diya)"
            r"|rejection (?:aa gaya|aaya|mila|mil gaya|mail|letter|aa gayi|ho gaya|email)"
            r"|select (?:nahi|nahin|nhi|ni) (?:hua|hui|kiya|ho paya|ho payi|kr)"
            r"|selection (?:nahi|nahin|nhi|ni) (?:hua|ho paya|hui|hoga)|nikal (?:diya|di)|mana kar diya"
            r"|na bol diya|bahar kar diya|(?:job|naukri|offer|internship) (?:nahi|nahin|nhi) (?:mili|mila"
            r"|mil paya|mil payi|di|diya)|fail (?:ho gaya|ho gayi|kar diya)|nahi liya|nhi liya|ghost kar diya"
            r"|pass nahi)|reject (?:kar diya|kr diya|ho gaya|ho gya|ho gayi|kardiya|krdiya|kar dia) ?(?:mujhe"
            r"|yaar|bhai|phir|ne|\W|$)|selection (?:nahi|nhi|nahin) hua|ek aur reject\w*|phir se reject\w*"
            r"|fir se reject\w*)|(?:मुझे|मेरा|मेरी|मैं|हमें|उन्होंने|कंपनी ने|फिर से"
            r"|आज)[^।.!?\n]{0,70}?(?:रिजेक्ट|निकाल दिया|मना कर दिया|चयन नहीं|सेलेक्शन नहीं|सिलेक्शन नहीं"
            r"|नौकरी नहीं मिली|रिजेक्शन|अस्वीकार|नहीं चुना|सेलेक्ट नहीं|सिलेक्ट नहीं)"
        ),
        weak=(
            r"\b(?:reject\w*|select (?:nahi|nhi)|selection (?:nahi|nhi)|koi (?:reply|jawab|response) (?:nahi|nhi)"
            r"|job (?:nahi|nhi) mil\w*|naukri (?:nahi|nhi) mil\w*|bina kisi reason)\b|रिजेक्ट|रिजेक्शन|चयन नहीं"
            r"|नौकरी नहीं|जवाब नहीं"
        ),
        me=r"\b(?:mujhe|mera|meri|mere|main|mai|maine|hum|hume|mujhko)\b|मुझे|मेरा|मेरी|मेरे|मैं|मैंने|हमें",
        other=(
            r"\b(?:mere? (?:dost|bhai|behen|friend|pati|beta)(?: ko| ka| ki)"
            r"|meri (?:dost|behen|friend|patni|beti)(?: ko| ka| ki)|usko|use reject|uska|unka|unko|tumhe|aapko"
            r"|tujhe)\b|मेरे दोस्त|मेरी बहन|मेरे भाई|उसका|उसे|उनका|उसको"
        ),
        framed=(
            r"\b(?:agar|dar lag|dar hai|kahin reject|ho jaunga|ho jaaunga|kar denge|kar dega|ho gaya toh"
            r"|maine (?:\w+ )?(?:offer )?reject (?:kar|kiya)|ladki|pyaar|crush|gf|bf|loan|visa|card|shaadi"
            r"|rishta)\b|अगर|डर|लड़की|प्यार|शादी|लोन|वीजा|रिश्ता"
        ),
        letter=(
            r"\b(?:dear|priya|dhanyavad|aapki application|aapka avedan)\b|प्रिय|धन्यवाद|आपका आवेदन"
            r"|आपकी उम्मीदवारी|आवेदन"
        ),
        letter_no=r"\b(?:khed|afsos|dukh)\b|खेद|अफसोस|चयन नहीं|दुख के साथ|आगे नहीं बढ़ा",
    ),
}
