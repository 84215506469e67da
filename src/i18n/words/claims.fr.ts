/** Interface words of the audit of claims and the record of changes, in French: the reference. */
export const fr = {
  claims: {
    lead: (n: number, article: string) =>
      `${n} phrases vérifiables de l’article « ${article} ». Chacune a son statut, ses sources et la façon de la citer.`,
    description: (article: string) =>
      `Chaque phrase vérifiable de l’article « ${article} », son statut, ses sources et comment la citer.`,
    inArticle: 'Lire dans l’article',
    here: 'Cette phrase en français',
    read: {
      original: 'Une source au moins dont l’original a été lu.',
      copy: 'Sources lues en copie seulement.',
      presentation: 'Aucune source n’a été lue directement ; une page de présentation l’a été.',
      secondary: 'Sources non lues, connues par d’autres seulement.',
    },
    dates: (verified: string, review: string) =>
      `Vérifiée le ${verified}, à revoir avant le ${review}.`,
    quoted: 'Mots cités',
    between: ' ; ',
    page: (n: number) => `p. ${n}`,
    corrected: (date: string, times: number) =>
      times > 1 ? `dernière correction le ${date}` : `corrigé le ${date}`,
    answered: (who: string) => `réponse : ${who}`,
    pieces: 'Sources',
  },
  corrections: {
    none: (published: string) => `Aucune correction depuis la mise en ligne, le ${published}.`,
    notOnline: 'Cette liste commence le jour de la mise en ligne du site.',
    was: 'On lisait :',
    now: 'On lit :',
    why: 'Pourquoi :',
  },
  report: {
    label: 'Signaler une erreur',
    subject: (id: string, version: string) => `Erreur dans ${id}, version ${version}`,
    body: (page: string, id: string, version: string) => `${page}\n${id}, version ${version}\n\n`,
  },
  replies: { none: 'Aucune réponse reçue à ce jour.', from: 'Réponse de' },
};
