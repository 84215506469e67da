/** Interface words of the open data, in French: the reference. */
import type { Precision } from '../../calendar/when.ts';
import { typeset } from '../typography.ts';

/** Standings that can be computed: COMPUTED_STANDINGS of case/computed-standing.ts. */
type ComputedMark = 'established' | 'reported' | 'reading';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  dataPage: {
    title: t('Les données, à emporter'),
    description: t(
      'Faits, phrases vérifiables, pièces, acteurs, règles, réponses, procédure et glossaire en fichiers : CSV, JSON, BibTeX, avec le sens de chaque colonne.',
    ),
    lead: t(
      'Tout le site en fichiers, tirés des mêmes fiches que les pages. Ils s’ouvrent sans compte, sans clé et sans réseau.',
    ),
    jump: 'Rubriques des données',
    files: 'Les fichiers',
    columns: { file: 'Fichier', contents: 'Contenu', count: 'Entrées' },
    groups: {
      tables: 'Tableaux (CSV)',
      json: 'Fiches entières (JSON)',
      bibliography: 'Bibliographie',
      description: 'Description pour les machines',
      licence: 'Licence',
    },
    contents: {
      events: t('Les faits de la frise : une ligne par fait, avec ses deux dates.'),
      pieces: t('Les pièces : une ligne par source, avec son auteur, sa date et son adresse.'),
      'events-pieces': t('Quelle pièce fonde ou révèle quel fait.'),
      'events-actors': t('Quel acteur est nommé par quel fait, ou l’affirme.'),
      'events-follows': t(
        'Quel fait répond ou fait suite à quel autre, là où une pièce le dit : le lien et ses pièces.',
      ),
      authors: t(
        'Les auteurs des pièces, un par ligne : les personnes par leur nom et leur prénom.',
      ),
      quotes: t('Les mots exacts que le site cite de chaque pièce.'),
      actors: t('Les personnes et les institutions que le site nomme.'),
      positions: t('Ce que chaque acteur a dit lui-même, avec ses pièces.'),
      'terms-of-office': t('Les mandats que la frise dessine, avec leurs dates.'),
      counts: t(
        'Les nombres dessinés dans un article, par période, quand les périodes sont inégales.',
      ),
      places: t('Les lieux de la carte de l’article sur Briefcam, avec la phrase qui en parle.'),
      glossary: t('Les termes du glossaire et leur définition.'),
      claims: t(
        'Les phrases vérifiables des articles, avec leur statut, leur raison et leurs pièces.',
      ),
      'claim-cells': t('Les cases des phrases vérifiables qui sont une ligne de tableau.'),
      trials: t('Les ministres jugés par la Cour de justice de la République : une ligne chacun.'),
      uses: t('Les comptes officiels de l’expérimentation de l’article 10, par utilisateur.'),
      occasions: t(
        'Les utilisations et les essais du calendrier de l’article 10, une ligne chacun.',
      ),
      rules: t(
        'Les trois règles côte à côte : une ligne par version, avec les jours où elle vaut.',
      ),
      answers: t(
        'Ce que chaque voix répond à chaque question : réponses, silences, recherches sans résultat.',
      ),
      steps: t('Les étapes de la procédure devant la Cour, avec leurs articles de loi.'),
      passages: t('Les passages d’une étape à l’autre, avec leur condition.'),
      walks: t('Les parcours réels dans la procédure : une ligne par affaire.'),
      'walk-steps': t('Les étapes de chaque parcours réel, avec leur date et leur statut.'),
      'walk-openings': t(
        'Les voies qu’un parcours laisse ouvertes en droit ; leurs textes et leur statut sont ceux de l’étape où elles mènent.',
      ),
      'events-json': t('Les faits, avec tous leurs champs.'),
      'pieces-json': t('Les pièces, avec tous leurs champs et leurs citations.'),
      'actors-json': t('Les acteurs, avec leurs mandats et leurs prises de position.'),
      'glossary-json': t('Le glossaire, avec ses renvois.'),
      'claims-json': t('Les phrases vérifiables, avec leurs cases.'),
      'trials-json': t('Les ministres jugés, avec tous les champs.'),
      'uses-json': t('Les comptes de l’expérimentation, avec tous les champs.'),
      'occasions-json': t('Le calendrier de l’expérimentation, avec tous les champs.'),
      'regimes-json': t('Les trois règles, ligne par ligne, avec leurs versions.'),
      'voices-json': t('Les réponses des voix, case par case.'),
      'procedure-json': t('Les étapes de la procédure, avec les passages qui en partent.'),
      'counts-json': t('Les mêmes nombres, avec leur statut et leurs pièces.'),
      'places-json': t('Les lieux de la carte, avec tous les champs.'),
      'walks-json': t('Les parcours réels, avec leurs étapes et les voies encore ouvertes.'),
      bibtex: t('Les pièces en BibTeX (dialecte BibLaTeX), pour LaTeX et JabRef.'),
      schema: t('Le schéma (JSON Schema 2020-12) du fichier JSON de même nom.'),
      datapackage: t(
        'La description de tous les fichiers et de toutes les colonnes (Data Package 2.0).',
      ),
      licence: t('La licence de tous ces fichiers, à garder à côté d’eux.'),
    },
    feeds: 'Suivre les changements',
    feedsLead: t('Un flux Atom, à lire dans un agrégateur :'),
    noFeeds: t('Cette copie n’a pas d’adresse publique : elle n’a donc pas de flux Atom.'),
    feedTitle: 'Pièce par pièce, à suivre, et les faits vérifiés en dernier',
    followTitle: 'Suivre ces points',
    follow: t('S’abonner au flux Atom : ces points, et les faits vérifiés en dernier'),
    licence: 'La licence',
    licences: {
      'CC0-1.0': t('Dates et sources : CC0 ; tout usage est libre, sans condition.'),
      'CC-BY-SA-4.0': t(
        'Mots (titres, résumés, définitions, phrases vérifiables) : CC BY-SA 4.0, avec la mention « Pièce par pièce » et la même licence.',
      ),
    },
    licenceFile: {
      title: t('Pièce par pièce : la licence des données'),
      edition: (version: string, date: string) =>
        t(`Version ${version}, dernière vérification le ${date}.`),
      scope: t('Ce texte vaut pour tous les fichiers de ce répertoire et du répertoire schema.'),
      sources: t(
        'Avec les dates et les sources vont leur précision, les sujets, les statuts, les liens entre les fiches et la notice de chaque pièce.',
      ),
    },
    licenceLimits: t(
      'CC0 ne lève ni la protection des données, ni la présomption d’innocence, ni l’obligation de mise à jour.',
    ),
    quotations: t('Les citations et les titres des pièces appartiennent à leurs auteurs.'),
    ofQuotes: t('Le fichier quotes.csv n’est donc sous aucune licence de notre part.'),
    quotationsAlone: t(
      'Pas de licence de notre part : ces mots appartiennent à leurs auteurs, et nous les citons.',
    ),
    licenceColumns: t(
      'Dans les tableaux, une colonne nommée fr ou en, ou dont le nom finit par _fr ou _en, tient des mots : CC BY-SA 4.0. Toute autre colonne est sous CC0. Trois exceptions appartiennent à leurs auteurs : les mots cités de chaque pièce, les titres des pièces, les citations des réponses.',
    ),
    cite: t('Comment citer'),
    citeText: (version: string, date: string) =>
      t(
        `Nommer « Pièce par pièce », la version ${version} et le jour de la dernière vérification, le ${date}. « Citer cette page » donne les formes toutes prêtes.`,
      ),
    meaning: t('Ce que veulent dire les colonnes'),
    byFile: 'Colonnes, fichier par fichier',
    meaningLead: t(
      'Un texte a deux colonnes, une par langue. Une date garde sa forme écrite (EDTF, norme ISO 8601-2) : le tableau « Les formes des dates » les énumère. Une liste tient dans une cellule, ses éléments séparés par une barre verticale. Une cellule vide veut dire que la fiche ne le dit pas, ou ce que sa colonne en dit. Quelques colonnes n’ont encore aucune valeur.',
    ),
    meaningFlags: (yes: string, no: string) =>
      t(`Une colonne « oui ou non » n’est jamais vide : « ${yes} » est oui, « ${no} » est non.`),
    dateForms: {
      caption: t('Les formes des dates'),
      columns: { form: t('Forme'), meaning: t('Sens') },
      rows: [
        ['2015', t('Une année.')],
        ['2023-11', t('Un mois.')],
        ['2023-11-14', t('Un jour.')],
        [
          '2023-22',
          t(
            'Une saison, de trois mois entiers : 21 commence en mars, 22 en juin, 23 en septembre, 24 en décembre.',
          ),
        ],
        ['201X', t('Une décennie, de 2010 à 2019.')],
        [
          '2025-02~',
          t('À peu près ce mois. La forme sans « ~ » a les mêmes jours et la même précision.'),
        ],
        ['2024-07-26/2024-08-11', t('Du premier au dernier jour, compris.')],
        ['2024-11-08/..', t('Depuis ce jour, sans fin connue.')],
      ],
    },
    meaningDates: t(
      'Après une date viennent le premier jour et le dernier jour qu’elle couvre, et sa précision. D’une date seule, ces jours disent le doute ; d’un intervalle, la durée, et sa précision est celle de son début.',
    ),
    meaningLater: t(
      'Le site dit qu’un fait n’a été connu que plus tard quand plus de trois jours séparent son début et le jour où le public a pu le savoir. Ce doit être vrai de tous les jours que les deux dates permettent.',
    ),
    meaningMarks: (scheme: string) =>
      t(
        `Dans les phrases vérifiables et leurs cases, [mot](${scheme}:id) renvoie au glossaire, et *mot* est en italique. Les textes ont des espaces insécables (U+00A0, U+202F) et l’apostrophe courbe (U+2019) ; quotes.csv a l’apostrophe droite (U+0027). Avant de chercher des mots, remplacer les unes et l’autre par l’espace et l’apostrophe du clavier.`,
      ),
    meaningStanding: t(
      'Le statut d’un fait, d’une phrase vérifiable, d’un procès, d’un compte ou d’une étape de parcours est écrit dans sa fiche. Celui d’une règle, d’une réponse, d’une étape ou d’un passage est calculé, et sa colonne dit comment. Une pièce y compte comme lue si l’original, une copie ou la page officielle de présentation l’a été. Les fichiers JSON ont les fiches telles quelles : un statut calculé n’y est pas.',
    ),
    meaningFormat: t(
      'CSV selon la RFC 4180 : virgules, UTF-8, fins de ligne CRLF. Excel l’ouvre par Données, « À partir d’un fichier texte/CSV », origine « 65001 : Unicode (UTF-8) ». Une apostrophe précède un texte qu’un tableur prendrait pour une formule.',
    ),
    meaningMissing: (word: string, python: string, r: string) =>
      t(
        `Un mot anglais comme « ${word} » est ici un mot, et non une valeur absente : lire avec ${python} dans pandas, avec ${r} dans R.`,
      ),
    fieldColumns: { name: 'Colonne', type: 'Type', description: 'Sens' },
    types: {
      string: 'texte',
      integer: 'entier',
      number: 'nombre',
      date: 'jour',
      boolean: t('oui ou non'),
      uri: 'adresse',
    },
    fields: {
      list: t('Liste d’identifiants ou de mots, séparés par « | ».'),
      start: (name: string) => t(`Premier jour que couvre ${name}.`),
      end: (name: string) => t(`Dernier jour que couvre ${name}, compris.`),
      endIfAny: (name: string) =>
        t(`Dernier jour que couvre ${name}, compris ; vide si cela dure.`),
      precision: (name: string, code: Record<Precision, string>) =>
        t(
          `Précision de ${name} : ${code.day} (jour), ${code.month} (mois), ${code.season} (saison), ${code.year} (année) ou ${code.decade} (décennie).`,
        ),
      event: t('Identifiant du fait.'),
      piece: t('Identifiant de la pièce.'),
      actor: t('Identifiant de l’acteur.'),
      claim: t('Identifiant de la phrase vérifiable : son article, puis son nom.'),
      walk: t('Identifiant du parcours.'),
      from: t('Identifiant de l’étape d’où part le passage.'),
      head: t('L’en-tête de la colonne où la case se trouve.'),
      article: t('L’article qui porte la phrase.'),
      rank: t('Rang dans la fiche, à partir de 1.'),
      aspect: t('Ce qui est comparé : la ligne de la page des trois règles.'),
      regime: t('La règle : l’expérimentation de l’article 10, l’analyse en différé ou le visage.'),
      question: (competence: string) =>
        t(`La question posée ; « ${competence} » est ce que la voix peut dire.`),
      voice: t('La voix qui répond.'),
      answerKind: (code: { said: string; silent: string; absent: string }) =>
        t(
          `${code.said} : une réponse ; ${code.silent} : une pièce montre que la voix ne s’est pas prononcée ; ${code.absent} : cherché sans rien trouver.`,
        ),
      lawPieces: t('Les pièces qui contiennent les articles cités.'),
      ruleStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Statut calculé, la fiche n’en porte pas. ${code.reading} : c’est notre lecture des textes. Sinon ${code.established} : une pièce primaire (texte, décision, rapport, page officielle) a été lue ; ${code.reported} : aucune. Vide là où rien n’a été trouvé.`,
        ),
      answerStanding: (code: Record<ComputedMark, string>, competence: string) =>
        t(
          `Statut calculé, la fiche n’en porte pas. Il dit si la voix a bien donné cette réponse, ou s’est bien tue, et non si elle a raison. Pour « ${competence} », il dit si ce rôle est le sien. ${code.established} : une pièce primaire (texte, décision, rapport, page officielle) a été lue ; ${code.reported} : aucune. Vide là où rien n’a été trouvé, ou sans pièce.`,
        ),
      stepStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Statut calculé, la fiche n’en porte pas. ${code.reading} : c’est notre lecture des textes. Sinon ${code.established} : les articles cités ou une pièce primaire (texte, décision, rapport, page officielle) ont été lus ; ${code.reported} : ni les uns ni l’autre.`,
        ),
      exampleStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Statut calculé de l’exemple. ${code.established} : une pièce primaire a été lue ; ${code.reported} : aucune.`,
        ),
      endStanding: (code: Record<ComputedMark, string>) =>
        t(
          `Statut calculé de la fin du parcours. ${code.reading} : c’est notre lecture. Sinon ${code.established} : une pièce primaire a été lue ; ${code.reported} : aucune.`,
        ),
      pieceRole: (code: { supports: string; discloses: string }) =>
        t(
          `${code.supports} : le fait repose sur la pièce ; ${code.discloses} : elle l’a rendu public.`,
        ),
      actorRole: (code: { named: string; asserts: string }) =>
        t(`${code.named} : le fait le nomme ; ${code.asserts} : il l’affirme ou le rapporte.`),
    },
    packageTitle: t(
      'Pièce par pièce : Briefcam, la loi JO 2023, la Cour de justice de la République',
    ),
    packageDescription: t(
      'Faits datés, phrases vérifiables, pièces, acteurs, règles, réponses, procédure et termes d’un site sur Briefcam, la loi JO 2023 et la Cour de justice de la République. Chaque fait a deux dates : celle où il s’est produit et celle où le public a pu le savoir. Dates et sources sous CC0, mots sous CC BY-SA 4.0.',
    ),
    keywords: t(
      'Briefcam, vidéoprotection, loi JO 2023, Cour de justice de la République, chronologie',
    ),
    dated: (date: string) => t(`date : ${date}`),
  },
};
