/** Interface words of the sessions, the sheets and the questions, in French: the reference. */
export const fr = {
  lessons: {
    question: {
      how: {
        single: 'Une seule réponse.',
        multiple: 'Plusieurs réponses.',
        match: 'Une définition par mot.',
      },
      /** The reading level that answers the question. */
      level: (name: string) => `Niveau ${name}`,
      check: 'Vérifier',
      answer: 'La réponse',
      /** Before the numbers of what a sheet gives to read. */
      where: 'Voir',
      sources: 'D’après :',
      right: 'C’est juste.',
      wrong: 'Ce n’est pas cela. La réponse est en dessous.',
      blank: 'Répondez d’abord.',
      count: 'Juste : {right} sur {n}. Rien n’est enregistré.',
    },
    questions: {
      description: (n: number) =>
        `${n} questions sur Briefcam, la loi de 2023 et la Cour de justice de la République. Chaque réponse cite ses phrases et ses sources.`,
      lead: (n: number) =>
        `${n} questions à poser quand on a lu. Chaque réponse dit pourquoi, et nomme la phrase vérifiable ou le fait d’où elle vient.`,
      kept: 'Aucune réponse n’est enregistrée ni envoyée. Fermer la page efface tout.',
      sources: 'Comment on le sait',
      files: 'Reprendre ces questions',
      filesLead:
        'Les mêmes questions pour une plateforme, avec ce qui est dit de chaque réponse fausse.',
      filesHow:
        'Dans un cours Moodle : « Plus », « Banque de questions », puis « Importer ». Choisir le format « XML Moodle », cocher « Obtenir la catégorie à partir du fichier », déposer le fichier. Les noms de ces menus changent un peu d’une version à l’autre.',
      moodle: 'Moodle, XML',
      /** The reading levels that answer questions. */
      levels: { essentiel: 'essentiel', standard: 'standard', approfondi: 'approfondi' },
      session: 'Séance',
      level: 'Niveau',
      all: 'Toutes',
      /** The folder of a platform that holds the questions of sessions. */
      sets: 'Séances',
      bySession: 'Par séance',
      counted: (name: string, n: number) => `${name} (${n} questions)`,
      short: 'Questions',
    },
    session: {
      whole: (n: number) => `Séance de ${n} minutes`,
      everyLength: 'Séance de 40, 55 ou 2 × 55 minutes',
      programme: 'Dans les programmes',
      aims: 'Ce que l’élève sait à la fin',
      before: 'Avant la séance',
      material: 'Ce qu’il faut préparer',
      brief: 'L’affaire, à dire en commençant',
      trace: 'La trace écrite',
      chooseLength: 'La durée',
      allLengths: 'Les trois durées',
      expected: 'Attendu :',
      steps: 'Minute par minute',
      step: 'Étape',
      lengths: { core: '40 min', full: '55 min', double: '2 × 55 min' },
      /** In the place of a step that a length leaves out. */
      left: '–',
      untried: 'La séance n’a pas été essayée en classe.',
      groups: 'Ce que lit chaque groupe :',
      overflow: 'Ce qui peut déborder',
      teacher: 'Le professeur',
      pupils: 'Les élèves',
      sides: (n: number) => `Ce que chacun dit : ${n} positions`,
      sidesLead: 'Quelques mots pour chacun, de longueur proche. La séance n’en préfère aucune.',
      support: 'Aider, aller plus loin',
      grid: 'La grille d’évaluation',
      levels: ['Pas encore', 'Presque', 'Atteint'],
      criterion: 'Critère',
      points: 'Points',
      sheets: 'Les fichiers',
      pupilSheet: 'Fiche élève',
      teacherSheet: 'Fiche enseignant',
      notForPupils: 'ne pas distribuer',
      editable: 'à modifier (DOCX)',
      toPrint: 'à lire, à imprimer',
      printed: (n: number) => `${n} pages A4`,
      moodleHow:
        'Dans un cours où l’on est enseignant, l’importer dans la banque de questions, puis créer un « Test » et y ajouter les questions.',
      everything: 'Tout ensemble',
      bundle: 'Un fichier zip',
      bundleHow:
        'Pour l’enseignant : il contient les réponses. À décompresser, puis ouvrir index.html. Aux élèves, donner la fiche élève.',
      plan: 'Le déroulé',
      toPaper:
        'Imprimée, une fiche a trois pages ; un déroulé, trois ou quatre ; un aide-mémoire, une seule : le bouton est sur chaque page.',
      /** Said on every session page and on « Enseigner »: the one sentence on neutrality. */
      neutrality:
        'Toute l’année, un agent public est tenu à la neutralité dans ses fonctions (code général de la fonction publique, article L. 121-2, lu dans une copie). À l’approche d’un scrutin, prévenir la direction avant d’ouvrir une page qui nomme un parti ou un ministre.',
      crib: 'Aide-mémoire d’une page',
      project: 'Projeter',
      projectHow:
        'Une étape par écran : flèches du clavier ou télécommande ; « Quitter » pour sortir. Ouvrir la page avant la classe.',
      slide: 'Écran {at} sur {of}',
      back: 'Écran précédent',
      next: 'Écran suivant',
      leave: 'Quitter',
      description: (title: string) => `Séance de 55 minutes, à raccourcir ou à étendre : ${title}`,
    },
    sheet: {
      name: 'Nom, prénom, classe',
      lead: (hasList: boolean) =>
        `Lire les documents et les repères, puis répondre.${hasList ? ' Entre crochets, le numéro des sources, dont la liste est à la fin.' : ''}`,
      words: 'Avant de lire',
      documents: 'Les documents',
      document: (n: number) => `Document ${n}`,
      landmarks: 'Les repères',
      landmarksLead: 'Des phrases de ce site, chacune avec ses sources.',
      landmark: (n: number) => `Repère ${n}`,
      /** Before the numbers of what a group reads, or of what answers a question. */
      numbered: {
        document: { one: 'document', many: 'documents' },
        landmark: { one: 'repère', many: 'repères' },
      },
      mark: (n: number) => `Mot ${n}`,
      yourGroup: 'Votre groupe',
      wholeClass: 'Tous',
      address: 'Cette fiche et ses documents à l’écran :',
      cards: 'À découper',
      questionMarks: (n: number) => `Les ${n} questions à cocher ou à compléter : un point chacune`,
      marks: 'Les cinq mots',
      questions: 'Les questions',
      onScreen:
        'Sur un écran : cocher ici, écrire sur une feuille. Recharger ou fermer la page efface les réponses.',
      session: 'La séance',
      open: 'À rédiger',
      answers: 'Réponses attendues',
      good: 'Une bonne réponse contient',
      marking:
        'Barème des questions à rédiger : presque, la moitié des points ; atteint, le tout. La grille est avec le déroulé.',
      /** For one pièce: « presse, lu en copie, même origine que la pièce 20 ». */
      kinds: {
        text: 'texte de droit',
        decision: 'décision',
        report: 'rapport',
        official: 'page officielle',
        party: 'parole d’élu',
        association: 'association',
        press: 'presse',
        academic: 'travail universitaire',
        vendor: 'éditeur du logiciel',
        site: 'site privé ou dépôt public',
      },
      sameOrigin: (n: number) => `même origine que la source ${n}`,
      forTeachers:
        'Pour l’enseignant : ne pas distribuer. La fiche des élèves ne contient aucune réponse.',
      pupilDescription: (title: string) => `Fiche élève, sans réponses : ${title}`,
      teacherDescription: (title: string) => `Fiche enseignant, avec les réponses : ${title}`,
    },
  },
};
