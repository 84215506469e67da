/** Interface words of the sessions, the sheets and the questions, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  lessons: {
    question: {
      how: {
        single: t('Une seule réponse.'),
        multiple: t('Plusieurs réponses.'),
        order: t('À numéroter du premier au dernier : 1, 2, 3…'),
        match: t('À chaque mot sa définition.'),
        short: t('En quelques mots.'),
        number: t('Un nombre.'),
      },
      /** Used when the places of an order are numbers to choose, and nothing else shows which end comes first. */
      places: t('1 est le premier.'),
      write: 'Votre réponse',
      check: 'Vérifier',
      answer: 'La réponse',
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
        'Les mêmes questions pour une plateforme. En GIFT et en XML, une remise en ordre devient un appariement : les faits y sont à relier à leur place.',
      ),
      filesHow: t(
        'Dans un cours Moodle : « Plus », « Banque de questions », puis « Importer ». Choisir le format du fichier (GIFT ou XML Moodle), cocher « Obtenir la catégorie à partir du fichier », déposer le fichier. Les noms de ces menus changent un peu d’une version à l’autre.',
      ),
      formats: {
        gift: t('Moodle, format GIFT (texte)'),
        moodle: t('Moodle, XML'),
      },
    },
    session: {
      minutes: (n: number) => t(`${n} min`),
      whole: (n: number) => t(`Séance de ${n} minutes`),
      programme: 'Dans les programmes',
      /** Used when no words of the syllabus are quoted. */
      unread: t('À vérifier par l’enseignant : nous n’avons pas lu le programme.'),
      read: (day: string) => t(`Adresse relevée le ${day}.`),
      aims: 'Ce que l’élève sait à la fin',
      before: 'Avant la séance',
      material: 'Ce qu’il faut préparer',
      steps: 'Minute par minute',
      teacher: 'Le professeur',
      pupils: 'Les élèves',
      sides: (n: number) => t(`Ce que chacun dit : ${n} positions`),
      sidesLead: t('Quelques mots pour chacun, de longueur proche. La séance n’en préfère aucune.'),
      support: t('Aider, aller plus loin'),
      grid: t('La grille d’évaluation'),
      levels: ['Pas encore', 'Presque', 'Atteint'],
      criterion: 'Critère',
      rehearsed: t('Durée estimée'),
      rehearsedFor: (n: number) => t(`${n} minutes, non testée en classe.`),
      sheets: t('Les deux fiches'),
      pupilSheet: 'Fiche élève',
      teacherSheet: 'Fiche enseignant',
      pdf: 'PDF',
      bundle: t('Toute la séance dans un fichier zip'),
      bundleHow: t(
        'Le dossier zip : à décompresser, puis ouvrir index.html. Tout marche sans réseau.',
      ),
      plan: 'Le déroulé',
      description: (title: string) => t(`Séance de 55 minutes : ${title}`),
    },
    sheet: {
      name: 'Nom, prénom, classe',
      lead: t(
        'Lire les documents, puis répondre. Entre crochets, le numéro des sources ; leur liste est à la fin.',
      ),
      words: t('Avant de lire'),
      documents: 'Les documents',
      document: (n: number) => t(`Document ${n}`),
      marks: t('Les cinq mots'),
      questions: 'Les questions',
      onScreen: t(
        'Sur un écran : cocher ici, écrire sur une feuille. Recharger ou fermer la page efface les réponses.',
      ),
      session: t('La séance'),
      open: t('À rédiger'),
      answers: t('Réponses attendues'),
      good: t('Une bonne réponse contient'),
      spoken: t('Réponses attendues à l’oral'),
      marking: t(
        'Barème indicatif : deux éléments et un document, la moitié ; trois éléments et deux documents, le tout.',
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
