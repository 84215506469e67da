/** Interface words of the sessions, the sheets and the questions, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  lessons: {
    question: {
      how: {
        single: t('Une seule réponse.'),
        multiple: t('Plusieurs réponses.'),
        match: t('Une définition par mot.'),
      },
      /** The reading level that answers the question. */
      level: (name: string) => t(`Niveau ${name}`),
      check: 'Vérifier',
      answer: 'La réponse',
      /** Before the numbers of what a sheet gives to read. */
      where: t('Voir'),
      sources: t('D’après :'),
      right: t('C’est juste.'),
      wrong: t('Ce n’est pas cela. La réponse est en dessous.'),
      blank: t('Répondez d’abord.'),
      count: t('Juste : {right} sur {n}. Rien n’est enregistré.'),
    },
    questions: {
      description: (n: number) =>
        t(
          `${n} questions sur Briefcam, la loi de 2023 et la Cour de justice de la République. Chaque réponse cite ses phrases et ses sources.`,
        ),
      lead: (n: number) =>
        t(
          `${n} questions à poser quand on a lu. Chaque réponse dit pourquoi, et nomme la phrase vérifiable ou le fait d’où elle vient.`,
        ),
      kept: t('Aucune réponse n’est enregistrée ni envoyée. Fermer la page efface tout.'),
      sources: t('Comment on le sait'),
      files: 'Reprendre ces questions',
      filesLead: t(
        'Les mêmes questions pour une plateforme, avec ce qui est dit de chaque réponse fausse.',
      ),
      filesHow: t(
        'Dans un cours Moodle : « Plus », « Banque de questions », puis « Importer ». Choisir le format « XML Moodle », cocher « Obtenir la catégorie à partir du fichier », déposer le fichier. Les noms de ces menus changent un peu d’une version à l’autre.',
      ),
      moodle: t('Moodle, XML'),
      /** The reading levels that answer questions. */
      levels: { essentiel: 'essentiel', standard: 'standard', approfondi: 'approfondi' },
      session: t('Séance'),
      level: 'Niveau',
      all: 'Toutes',
      /** The folder of a platform that holds the questions of sessions. */
      sets: 'Séances',
      bySession: t('Par séance'),
      counted: (name: string, n: number) => t(`${name} (${n} questions)`),
      short: 'Questions',
    },
    session: {
      whole: (n: number) => t(`Séance de ${n} minutes`),
      everyLength: t('Séance de 40, 55 ou 2 × 55 minutes'),
      programme: 'Dans les programmes',
      aims: 'Ce que l’élève sait à la fin',
      before: 'Avant la séance',
      material: 'Ce qu’il faut préparer',
      brief: t('L’affaire, à dire en commençant'),
      trace: t('La trace écrite'),
      chooseLength: t('La durée'),
      allLengths: t('Les trois durées'),
      expected: t('Attendu :'),
      steps: 'Minute par minute',
      step: 'Étape',
      lengths: { core: t('40 min'), full: t('55 min'), double: t('2 × 55 min') },
      /** In the place of a step that a length leaves out. */
      left: '–',
      pace: (aloud: number, silent: number, written: number) =>
        t(
          `Durées comptées pour 30 élèves : par minute, ${aloud} mots lus à voix haute, ${silent} en silence, ${written} trouvés et écrits, et le temps de s’installer. Sans imprévu, elles font`,
        ),
      reckoned: (whole: number, minutes: number) => t(`${minutes} minutes sur ${whole}`),
      untried: t(
        'Le reste, déjà réparti dans les étapes, est une réserve. La séance n’a pas été essayée en classe.',
      ),
      groups: t('Ce que lit chaque groupe :'),
      overflow: t('Ce qui peut déborder'),
      teacher: 'Le professeur',
      pupils: 'Les élèves',
      sides: (n: number) => t(`Ce que chacun dit : ${n} positions`),
      sidesLead: t('Quelques mots pour chacun, de longueur proche. La séance n’en préfère aucune.'),
      support: t('Aider, aller plus loin'),
      grid: t('La grille d’évaluation'),
      levels: ['Pas encore', 'Presque', 'Atteint'],
      criterion: 'Critère',
      points: 'Points',
      sheets: 'Les fichiers',
      pupilSheet: 'Fiche élève',
      teacherSheet: 'Fiche enseignant',
      notForPupils: t('ne pas distribuer'),
      editable: t('à modifier (DOCX)'),
      toPrint: t('à lire, à imprimer'),
      printed: (n: number) => t(`${n} pages A4`),
      everything: t('Tout ensemble'),
      bundle: t('Un fichier zip'),
      bundleHow: t('À décompresser, puis ouvrir index.html. Tout marche sans réseau.'),
      plan: 'Le déroulé',
      toPaper: t(
        'Imprimées, une fiche a trois ou quatre pages, un déroulé aussi, un aide-mémoire une seule : le bouton est sur chaque page.',
      ),
      /** Said on every session page and on « Enseigner »: the one sentence on neutrality. */
      neutrality: t(
        'Toute l’année, un agent public est tenu à la neutralité dans ses fonctions (code général de la fonction publique, article L. 121-2, lu dans une copie). À l’approche d’un scrutin, prévenir la direction avant d’ouvrir une page qui nomme un parti ou un ministre.',
      ),
      crib: t('Aide-mémoire d’une page'),
      project: 'Projeter',
      projectHow: t(
        'Une étape par écran : flèches du clavier ou télécommande ; Échap pour sortir. Ouvrir la page avant la classe.',
      ),
      slide: t('Écran {at} sur {of}'),
      back: t('Écran précédent'),
      next: t('Écran suivant'),
      leave: t('Quitter'),
      description: (title: string) =>
        t(`Séance de 55 minutes, à raccourcir ou à étendre : ${title}`),
    },
    sheet: {
      name: 'Nom, prénom, classe',
      lead: (hasList: boolean) =>
        t(
          `Lire les documents et les repères, puis répondre.${hasList ? ' Entre crochets, le numéro des sources, dont la liste est à la fin.' : ''}`,
        ),
      words: t('Avant de lire'),
      documents: 'Les documents',
      document: (n: number) => t(`Document ${n}`),
      landmarks: t('Les repères'),
      landmarksLead: t('Des phrases de ce site, chacune avec ses sources.'),
      landmark: (n: number) => t(`Repère ${n}`),
      /** Before the numbers of what a group reads, or of what answers a question. */
      numbered: {
        document: { one: 'document', many: 'documents' },
        landmark: { one: 'repère', many: 'repères' },
      },
      mark: (n: number) => t(`Mot ${n}`),
      toQuestions: t('Les questions'),
      yourGroup: t('Votre groupe'),
      wholeClass: t('Tous'),
      address: t('Cette fiche et ses documents à l’écran :'),
      cards: t('À découper'),
      questionMarks: (n: number) =>
        t(`Les ${n} questions à cocher ou à compléter : un point chacune`),
      marks: t('Les cinq mots'),
      questions: 'Les questions',
      onScreen: t(
        'Sur un écran : cocher ici, écrire sur une feuille. Recharger ou fermer la page efface les réponses.',
      ),
      session: t('La séance'),
      open: t('À rédiger'),
      answers: t('Réponses attendues'),
      good: t('Une bonne réponse contient'),
      marking: t(
        'Barème des questions à rédiger : presque, la moitié des points ; atteint, le tout. La grille est avec le déroulé.',
      ),
      /** For one pièce: « presse, lu en copie, même origine que la pièce 20 ». */
      kinds: {
        text: 'texte de droit',
        decision: t('décision'),
        report: 'rapport',
        official: 'page officielle',
        party: t('parole d’élu'),
        association: 'association',
        press: 'presse',
        academic: 'travail universitaire',
        vendor: t('éditeur du logiciel'),
        site: t('site privé ou dépôt public'),
      },
      sameOrigin: (n: number) => t(`même origine que la source ${n}`),
      forTeachers: t(
        'Pour l’enseignant : ne pas distribuer. La fiche des élèves ne contient aucune réponse.',
      ),
      pupilDescription: (title: string) => t(`Fiche élève, sans réponses : ${title}`),
      teacherDescription: (title: string) => t(`Fiche enseignant, avec les réponses : ${title}`),
    },
  },
};
