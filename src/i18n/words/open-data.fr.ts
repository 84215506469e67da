/** Interface words of the open data, in French: the reference. */
export const fr = {
  dataPage: {
    title: 'Les données, à emporter',
    description:
      'Faits, phrases vérifiables, pièces, acteurs et glossaire en tableaux CSV, tout le dossier en JSON, les pièces en BibTeX.',
    lead: 'Tout le site en fichiers, tirés des mêmes fiches que les pages. Ils s’ouvrent sans compte, sans clé et sans réseau.',
    files: 'Les fichiers',
    columns: { file: 'Fichier', contents: 'Contenu', count: 'Entrées' },
    contents: {
      events: 'Les faits de la frise : une ligne par fait, avec ses deux dates.',
      pieces: 'Les pièces : une ligne par source, avec son auteur, sa date et son adresse.',
      claims:
        'Les phrases vérifiables des articles, avec leur statut, leur raison et leurs pièces.',
      actors: 'Les personnes et les institutions que le site nomme.',
      glossary: 'Les termes du glossaire et leur définition.',
      dossier:
        'Tout le dossier : les mêmes fiches avec tous leurs champs, les règles, les réponses, la procédure.',
      schema: 'Le schéma (JSON Schema 2020-12) de ce fichier, qui dit le sens de chaque champ.',
      bibtex: 'Les pièces en BibTeX (dialecte BibLaTeX), pour LaTeX et JabRef.',
    },
    reading: 'Les lire',
    cells:
      'Un texte a deux colonnes, une par langue. Une date garde sa forme écrite (EDTF, norme ISO 8601-2) ; viennent ensuite le premier jour et le dernier jour qu’elle couvre, et sa précision. Une liste tient dans une cellule, ses éléments séparés par une barre verticale. Une cellule vide veut dire que la fiche ne le dit pas.',
    spreadsheet:
      'Excel ouvre un CSV par Données, « À partir d’un fichier texte/CSV », origine « 65001 : Unicode (UTF-8) ». Une apostrophe précède un texte qu’un tableur prendrait pour une formule.',
    noFeeds: 'Cette copie n’a pas d’adresse publique : elle n’a donc pas de flux Atom.',
    feedTitle: 'Pièce par pièce, à suivre, et les faits vérifiés en dernier',
    followTitle: 'Suivre ces points',
    follow: 'S’abonner au flux Atom : ces points, et les faits vérifiés en dernier',
    licences: [
      'Dates et sources : CC0 ; tout usage est libre, sans condition.',
      'Mots (titres, résumés, définitions, phrases vérifiables) : CC BY-SA 4.0, avec la mention « Pièce par pièce » et la même licence.',
    ],
    quotations: 'Les citations et les titres des pièces appartiennent à leurs auteurs.',
    edition: (version: string, date: string) =>
      `Version ${version}, dernière vérification le ${date}.`,
    packageTitle: 'Pièce par pièce : Briefcam, la loi JO 2023, la Cour de justice de la République',
    packageDescription:
      'Faits datés, phrases vérifiables, pièces, acteurs, règles, réponses, procédure et termes d’un site sur Briefcam, la loi JO 2023 et la Cour de justice de la République. Chaque fait a deux dates : celle où il s’est produit et celle où le public a pu le savoir. Dates et sources sous CC0, mots sous CC BY-SA 4.0.',
    keywords:
      'Briefcam, vidéoprotection, loi JO 2023, Cour de justice de la République, chronologie',
    dated: (date: string) => `date : ${date}`,
  },
};
