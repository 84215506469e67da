/** English meaning of each field of an entry, by its French sentence. Data only. */
export const ENGLISH_MEANINGS: Readonly<Record<string, string>> = {
  'L’identifiant : unique, et stable d’une version à l’autre.':
    'The id: unique, and stable from one version to the next.',
  'En français.': 'In French.',
  'En anglais.': 'In English.',
  'Un identifiant.': 'An id.',
  'Un mot de la liste.': 'A word of the list.',

  'Un fait daté.': 'A dated fact.',
  'Le fait, en une phrase courte, sans point final.':
    'The fact, in one short sentence without a full stop.',
  'Le nom court, écrit dans le dessin de la frise.':
    'The short name, written in the drawing of the timeline.',
  'Ce qui s’est passé, en une à cinq phrases attribuées.':
    'What happened, in one to five attributed sentences.',
  'Quand le fait s’est produit (EDTF).': 'When the fact happened (EDTF).',
  'Quand le public a pu le savoir (EDTF). Si rien ne montre qu’il l’a su plus tard : la même date, son premier jour ou une date moins précise.':
    'When the public could know (EDTF). If nothing shows that it knew later: the same date, its first day or a less precise date.',
  'La pièce qui l’a rendu public ; obligatoire si le public n’a pu le savoir le jour où le fait a commencé, absente sinon.':
    'The exhibit that made it public; required if the public could not know on the day on which the fact began, absent otherwise.',
  'Le rang du rédacteur : 1 se lit à toutes les échelles, 5 est un détail.':
    'The editor’s rank: 1 is read at every scale, 5 is a detail.',
  'Le sujet, qui décide du couloir de la frise.':
    'The topic, which decides the lane of the timeline.',
  'Hors de la fenêtre 2015–2025 : avant (context) ou après (epilogue) ; rien pour un fait de ces années.':
    'Outside the window 2015–2025: before (context) or after (epilogue); nothing for a fact of these years.',
  'Le statut du fait : établi (established), rapporté (reported), affirmé (asserted) ou contesté (disputed).':
    'The status of the fact: established, reported, asserted or disputed.',
  'Qui l’affirme ou le rapporte ; obligatoire sauf pour un fait établi.':
    'Who asserts or reports it; required unless the fact is established.',
  'Pourquoi ce statut, en une ligne.': 'Why this status, in one line.',
  'Les pièces sur lesquelles le fait repose.': 'The exhibits on which the fact rests.',
  'Les personnes et institutions que le fait nomme.':
    'The people and institutions that the fact names.',
  'Les faits auxquels il répond ou fait suite, seulement là où une pièce le dit.':
    'The facts that it answers or follows, only where an exhibit says so.',
  'Un fait auquel il répond ou fait suite, et la pièce qui le dit.':
    'A fact that it answers or follows, and the exhibit that says so.',
  'Le fait d’avant.': 'The earlier fact.',
  'Le lien, en douze mots au plus, au présent, aussi ferme que la pièce ; il se lit des deux côtés.':
    'The link, in twelve words at most, as firm as the exhibit; it reads from either side.',
  'Les pièces qui disent le lien.': 'The exhibits that state the link.',
  'Les dossiers auxquels le fait appartient.': 'The explainers to which the fact belongs.',
  'Le jour de la dernière vérification.': 'The day of the last check.',
  'Le jour avant lequel il faut vérifier de nouveau.': 'The day before which to check again.',

  'Une source citable.': 'A source that can be cited.',
  'Le numéro de la pièce, unique et définitif.': 'The number of the exhibit, unique and final.',
  'La nature du document.': 'The kind of document.',
  'Le titre du document, dans sa langue.': 'The title of the document, in its own language.',
  'L’auteur, s’il diffère de l’éditeur.': 'The author, if other than the publisher.',
  'Vrai si le titre est une description écrite par nous, et non celui du document.':
    'True if the title is a description of ours, and not that of the document.',
  'Les auteurs un à un, dans l’ordre et avec les mots du champ author.':
    'The authors one by one, in the order and with the words of the field author.',
  'Un auteur : une personne, ou une institution.': 'An author: a person, or an institution.',
  'Le prénom d’une personne, ou son initiale.': 'The given name of a person, or its initial.',
  'La particule d’une personne, que l’ordre alphabétique laisse.':
    'The particle of a person’s name, which alphabetical order leaves out.',
  'Le nom de famille d’une personne.': 'The family name of a person.',
  'Le nom d’une institution ou d’un groupe ; à la place des trois autres champs.':
    'The name of an institution or a group; in place of the three other fields.',
  'Qui le publie.': 'Who publishes it.',
  'La date du document (EDTF), avec sa précision.':
    'The date of the document (EDTF), with its precision.',
  'L’adresse où il a été lu, ou de la page qui le présente.':
    'The address where it was read, or of the page that presents it.',
  'Pourquoi il n’y a pas d’adresse ; obligatoire sans url.':
    'Why there is no address; required without a url.',
  'La langue du document.': 'The language of the document.',
  'Les droits de réutilisation.': 'The rights of reuse.',
  'Ce que nous avons lu : l’original, une copie, la seule page où son éditeur le présente, ou seulement ce que d’autres en disent.':
    'What we read: the original, a copy, only the page on which its publisher presents it, or only what others say of it.',
  'Vrai si nous n’avons lu que le début du document, ou d’une copie : l’archive consultée s’arrête avant la fin.':
    'True where we read only the opening of the document, or of a copy: the archive consulted stops before the end.',
  'Le site qui reproduit le document ; obligatoire pour une copie.':
    'The site that reproduces the document; required for a copy.',
  'Les pièces par lesquelles un document « secondary » est connu.':
    'The exhibits through which a “secondary” document is known.',
  'L’origine de l’information : deux articles tirés d’une même dépêche ont la même.':
    'The origin of the information: two articles drawn from one agency dispatch have the same.',
  'Les mots exacts que le site cite de ce document, dans sa langue.':
    'The exact words that the site quotes from this document, in its language.',
  'Des mots cités.': 'Words quoted.',
  'Les mots exacts, sans guillemets ; […] marque une coupe.':
    'The exact words, without quotation marks; […] marks a cut.',
  'La page, pour un PDF.': 'The page, for a PDF.',
  'seen : une forme plus courte d’autres mots de la liste, relue à côté d’eux.':
    'seen: a shorter form of other words of the list, read again beside them.',
  'Ce que la pièce apporte au site, en une ligne.':
    'What the exhibit brings to the site, in one line.',
  'Quand elle a été lue (EDTF).': 'When it was read (EDTF).',

  'Une personne ou une institution.': 'A person or an institution.',
  'Sa nature.': 'What kind of actor it is.',
  'Son nom.': 'Its name.',
  'Le nom court : nom de famille ou sigle, écrit dans la frise et cherché dans les textes.':
    'The short name: surname or acronym, written in the timeline and looked for in the texts.',
  'Son nom comme on le cite, avec son article ; obligatoire pour une institution qui affirme ou rapporte un fait.':
    'Its name as it is quoted, with its article; required for an institution that asserts or reports a fact.',
  'Sa fonction dans ces trois sujets, en une phrase.':
    'Its role in these three subjects, in one sentence.',
  'Une précision à lire avec son nom.': 'A remark to read with its name.',
  'La date de sa mort (EDTF), pour une personne.': 'The date of death (EDTF), for a person.',
  'Ce que la personne ou l’institution a dit elle-même, pour être montré partout où elle est nommée.':
    'What the person or institution has said itself, to be shown wherever it is named.',
  'Une prise de position.': 'A position taken.',
  'Ce que l’acteur a dit, en une à trois phrases attribuées.':
    'What the person or body said, in one to three attributed sentences.',
  'Les pièces qui le rapportent.': 'The exhibits that report it.',
  'Le jour où l’on a cherché une prise de position sans en trouver.':
    'The day on which a position was looked for and none found.',
  'Ce sur quoi on l’a cherchée ; obligatoire avec ce jour.':
    'What it was looked for on; required with that day.',
  'Ses mandats dessinés dans la frise.': 'Its terms of office drawn in the timeline.',
  'Un mandat.': 'A term of office.',
  'La fonction.': 'The office.',
  'Le premier jour (EDTF).': 'The first day (EDTF).',
  'Le jour de la fin, non compris ; absent si le mandat dure (EDTF).':
    'The day of the end, not included; absent if the term goes on (EDTF).',
  'Vrai si le mandat est exercé par intérim.': 'True if the office is held ad interim.',
  'Les pièces qui donnent ces dates.': 'The exhibits that give these dates.',
  'Les pièces qui fondent cette notice.': 'The exhibits on which this entry rests.',

  'Un compte, par périodes inégales.': 'A count over unequal periods.',
  'Ce qui est compté, au pluriel, après le total.': 'What is counted, in the plural.',
  'Qui en déclare combien, et pour quelles années.': 'Who declares how many, and for which years.',
  'Une part du total.': 'A part of the total.',
  'De qui.': 'Whose.',
  'Combien.': 'How many.',
  'Pour quelle période.': 'For which period.',
  'Ce que ce compte ne permet pas de dire.': 'What this count does not allow one to say.',
  'Le statut de ces nombres.': 'The standing of these figures.',
  'Un lieu nommé dans un article.': 'A place named in an article.',
  'Le nom du lieu, le même dans les deux langues.':
    'The name of the place, the same in both languages.',
  'La latitude, au centième de degré.': 'The latitude, to a hundredth of a degree.',
  'La longitude, au centième de degré ; négative à l’ouest.':
    'The longitude, to a hundredth of a degree; negative to the west.',
  'La phrase vérifiée qui en parle : son statut et ses pièces sont ceux du lieu.':
    'The claim that speaks of it: its standing and its exhibits are those of the place.',
  'Ce qui s’y passe, en quelques mots.': 'What happened there, in a few words.',
  'Un terme du glossaire.': 'A term of the glossary.',
  'Le nom court dans l’édition anglaise, s’il s’y traduit.':
    'The short name in the English edition, where it is translated.',
  'Le terme ; en anglais, la traduction ou l’explication courte du terme français.':
    'The term; in English, the translation or short explanation of the French term.',
  'La définition, en une à trois phrases simples.':
    'The definition, in one to three plain sentences.',
  'La famille du terme.': 'The family of the term.',
  'D’autres termes à lire.': 'Other terms to read.',
  'Les textes qui définissent le terme.': 'The texts that define the term.',

  'Une phrase vérifiée.': 'A claim.',
  'La phrase, telle que l’article la cite ; absente d’une ligne de tableau, qui a ses cases. [mot](terme:id) renvoie au glossaire.':
    'The sentence as the article quotes it; absent from a row of a table, which has its cells. [word](terme:id) points to the glossary.',
  'Les cases, pour une ligne de tableau, à la place de text.':
    'The cells, for a row of a table, in place of text.',
  'Une case.': 'A cell.',
  'Le statut : établi (established), rapporté (reported), affirmé (asserted), contesté (disputed) ; ou notre lecture des textes (reading), qui n’est pas un statut de preuve.':
    'The status: established, reported, asserted, disputed; or our reading of texts (reading), which is no status of evidence.',
  'Qui l’affirme ou le rapporte ; obligatoire sauf si c’est établi ou notre lecture.':
    'Who asserts or reports it; required unless it is established or our reading.',
  'Les pièces sur lesquelles elle repose.': 'The exhibits on which it rests.',
  'Les personnes et institutions qu’elle nomme.': 'The people and institutions that it names.',

  'Un ministre jugé.': 'A minister tried.',
  'Le procès : le même mot pour les ministres jugés ensemble.':
    'The trial: the same word for ministers tried together.',
  'La personne jugée.': 'The person tried.',
  'La date de l’arrêt (EDTF).': 'The date of the judgment (EDTF).',
  'L’infraction jugée.': 'The offence tried.',
  'La voie par laquelle l’affaire est entrée : plainte, saisine d’office, les deux (both), ou aucune source lue ne le dit (unknown).':
    'The route by which the case came in: a complaint (plainte), the prosecutor general’s own initiative (saisine-d-office), both, or no source read says it (unknown).',
  'Ce que le ministère public a requis, si une source le dit.':
    'What the prosecution asked for, if a source says it.',
  'L’issue : relaxe (acquitted), coupable sans peine (guilty-no-penalty), coupable avec sursis (guilty-suspended) ou sans jugement sur la culpabilité (lapsed).':
    'The outcome: acquitted, guilty without penalty (guilty-no-penalty), guilty with a suspended sentence (guilty-suspended), or no judgment on guilt (lapsed).',
  'La décision, en une ligne.': 'The decision, in one line.',
  'La suite, si elle est connue.': 'What followed, if it is known.',
  'Le statut de la ligne : établi (established), rapporté (reported), affirmé (asserted) ou contesté (disputed).':
    'The status of the row: established, reported, asserted or disputed.',
  'Qui l’affirme ou le rapporte ; obligatoire sauf si c’est établi.':
    'Who asserts or reports it; required unless it is established.',
  'Les pièces sur lesquelles la ligne repose.': 'The exhibits on which the row rests.',

  'Les comptes d’un utilisateur de l’expérimentation.': 'The counts of one user of the pilot.',
  'L’acteur, ou « total » pour les totaux imprimés par la source.':
    'The actor, or “total” for the totals that the source prints.',
  'Tests avant les Jeux.': 'Tests before the Games.',
  'Lieux avant les Jeux.': 'Places before the Games.',
  'Lieux pendant les Jeux olympiques.': 'Places during the Olympic Games.',
  'Lieux pendant les Jeux paralympiques.': 'Places during the Paralympic Games.',
  'Tests après les Jeux, jusqu’au 31 décembre 2024.':
    'Tests after the Games, until 31 December 2024.',
  'Événements, du 19 avril à la fin de décembre 2024.':
    'Events, from 19 April to the end of December 2024.',
  'Le statut de ces nombres : établi (established), rapporté (reported), affirmé (asserted) ou contesté (disputed).':
    'The status of these numbers: established, reported, asserted or disputed.',
  'Les pièces qui donnent ces nombres.': 'The exhibits that give these numbers.',

  'Une occasion d’employer l’outil.': 'An occasion on which the tool was used.',
  'Qui l’emploie : un acteur qui a ses comptes (uses) ; absent si les pièces lues ne le nomment pas.':
    'Who used it: an actor that has its counts (uses); absent if the exhibits that were read do not name it.',
  'Quand (EDTF).': 'When (EDTF).',
  'Un essai, un emploi, ou une annonce.': 'A test, a use or an announcement.',
  'À quelle occasion et où, en une phrase.': 'On which occasion and where, in one sentence.',
  'Le nombre de lieux, si une source le donne.': 'The number of places, if a source gives it.',
  'Le nombre de caméras, si une source le donne.': 'The number of cameras, if a source gives it.',

  'Une ligne des trois régimes.': 'A row of the three rules.',
  'L’expérimentation de l’article 10.': 'The article 10 pilot.',
  'L’analyse en différé, en enquête judiciaire.': 'Deferred analysis, in a criminal investigation.',
  'La reconnaissance faciale.': 'Facial recognition.',
  'Une version de la case.': 'A version of the cell.',
  'Les jours où elle vaut (EDTF) : un intervalle de jours, ouvert si elle vaut encore.':
    'The days on which it holds (EDTF): an interval of days, open if it still holds.',
  'Ce que dit la règle, ou où en sont les choses.': 'What the rule says, or where things stand.',
  'À la place de text : le jour où l’on a cherché sans trouver.':
    'In place of text: the day on which it was looked for and not found.',
  'Le texte et l’article.': 'The law and the article.',
  'La force de la règle, sur la ligne etat et elle seule : aucune règle (none), loi publiée et décret attendu (awaiting), en vigueur (in-force), des exceptions sans loi propre (exceptions), fin (ended), suite non vérifiée (unverified), règle rapportée dont le texte n’a pas été lu (reported).':
    'The force of the rule, on the row etat alone: no rule (none), law published and decree awaited (awaiting), in force (in-force), exceptions without a law of its own (exceptions), ended, what followed unchecked (unverified), rule reported, its text not read (reported).',
  'Vrai quand c’est notre lecture des textes ; la case le dit alors.':
    'True where this is our reading of texts; the cell then says so.',

  'La réponse d’une voix à une question.': 'The answer of a voice to a question.',
  'Ce qu’elle a dit.': 'What it said.',
  'Une réponse.': 'An answer.',
  'Quand elle est donnée (EDTF) ; absente pour une compétence.':
    'When it was given (EDTF); absent for what a voice may say.',
  'Qui parle, si la colonne réunit plusieurs voix.':
    'Who speaks, if the column brings several voices together.',
  'Les mots exacts, sans guillemets ; en anglais, leur traduction.':
    'The exact words, without quotation marks; in English, their translation.',
  'Ce dont parle la citation, en une phrase.': 'What the quotation is about, in one sentence.',
  'À la place de quotation : ce qui est dit, attribué.':
    'In place of quotation: what is said, attributed.',
  'Le texte et l’article, pour une compétence.':
    'The law and the article, for what a voice may say.',
  'Les pièces.': 'The exhibits.',
  'Elle ne s’est pas prononcée, et une pièce le montre.':
    'It did not rule, and an exhibit shows it.',
  'Comment on le sait, en une phrase.': 'How this is known, in one sentence.',
  'Les pièces qui le montrent.': 'The exhibits that show it.',
  'Le jour où l’on a cherché sans rien trouver.':
    'The day on which it was looked for and nothing found.',

  'Une étape de la procédure.': 'A step of the procedure.',
  'Sa place dans la lecture.': 'Its place in the reading order.',
  'La phase.': 'The phase.',
  'La nature de l’étape.': 'The kind of step.',
  'Les mots de la case.': 'The words in the box.',
  'Qui décide.': 'Who decides.',
  'Ce qui se passe.': 'What happens.',
  'Les articles qui la prévoient.': 'The articles that provide for it.',
  'lo:20.2 se lit « loi organique n° 93-1252, article 20, alinéa 2 » ; const est la Constitution, ap un arrêt de l’assemblée plénière de la Cour de cassation, par sa date.':
    'lo:20.2 reads “loi organique no. 93-1252, article 20, paragraph 2”; const is the Constitution, ap a ruling of the assemblée plénière of the Cour de cassation, by its date.',
  'Les pièces, à défaut ou en plus d’un texte.': 'The exhibits, in place of a law or besides it.',
  'Le recours ouvert.': 'The appeal that is open.',
  'Pourquoi c’est notre lecture des textes, et non ce qu’ils disent.':
    'Why this is our reading of texts, and not what they say.',
  'Ce que cela ne veut pas dire ; obligatoire là où un chemin s’arrête.':
    'What this does not mean; required where a path stops.',
  'Les passages qui en partent ; aucun là où un chemin s’arrête.':
    'The links that leave it; none where a path stops.',
  'Un passage vers une autre étape.': 'A link to another step.',
  'L’étape où il mène.': 'The step to which it leads.',
  'Les mots sur le trait.': 'The words on the line.',
  'La condition, telle qu’elle commence une phrase.': 'The condition, as it begins a sentence.',
  'Les articles qui le prévoient.': 'The articles that provide for the link.',
  'Le recours, s’il diffère de celui de l’étape.': 'The appeal, if other than that of the step.',
  'Un exemple vécu.': 'A real example.',
  'Ses pièces.': 'Its exhibits.',

  'Un parcours dans la procédure.': 'A real case, followed through the procedure.',
  'Sa place dans la liste.': 'Its place in the list.',
  'Le titre.': 'The title.',
  'Le parcours en une phrase ou deux.': 'The case in a sentence or two.',
  'Les étapes, dans l’ordre : chacune suit un passage qui existe.':
    'The steps, in order: each follows a link that exists.',
  'Une étape du parcours.': 'A step of the case.',
  'L’étape.': 'The step.',
  'Sa date, ou l’intervalle qui la contient (EDTF).':
    'Its date, or the interval that contains it (EDTF).',
  'Ce qui s’y passe.': 'What happens there.',
  'Le statut de l’étape du parcours : établi (established), rapporté (reported), affirmé (asserted) ou contesté (disputed).':
    'The status of the step of the case: established, reported, asserted or disputed.',
  'Les personnes qu’elle nomme.': 'The people that it names.',
  'Où le parcours en est.': 'Where the case stands.',
  'Les mots du drapeau planté là dans le dessin, avant la date.':
    'The words of the flag planted there in the drawing, before the date.',
  'En une phrase.': 'In one sentence.',
  'Les voies encore ouvertes en droit.': 'The ways still open in law.',
  'Une voie qui reste ouverte en droit.': 'A way that stays open in law.',
  'L’étape où elle commence.': 'The step at which it begins.',
  'Ce qu’elle permet.': 'What it allows.',
};
