/** Interface words of the audit of claims, the census and the record of changes, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  claims: {
    lead: (n: number, article: string) =>
      t(
        `${n} phrases vérifiables de l’article « ${article} ». Chacune a son statut, ses sources et la façon de la citer.`,
      ),
    description: (article: string) =>
      t(
        `Chaque phrase vérifiable de l’article « ${article} », son statut, ses sources et comment la citer.`,
      ),
    inArticle: 'Lire dans l’article',
    here: 'Cette phrase en français',
    read: {
      original: 'Une source au moins dont l’original a été lu.',
      copy: t('Sources lues en copie seulement.'),
      presentation: t('Aucune source n’a été lue directement ; une page de présentation l’a été.'),
      secondary: t('Sources non lues, connues par d’autres seulement.'),
    },
    dates: (verified: string, review: string) =>
      t(`Vérifiée le ${verified}, à revoir avant le ${review}.`),
    quoted: 'Mots cités',
    between: t(' ; '),
    page: (n: number) => t(`p. ${n}`),
    corrected: (date: string, times: number) =>
      t(times > 1 ? `dernière correction le ${date}` : `corrigé le ${date}`),
    answered: (who: string) => t(`réponse : ${who}`),
    pieces: 'Sources',
  },
  census: {
    caption: t('Recensement du site, calculé à sa construction.'),
    what: 'Ce qui est compté',
    count: 'Nombre',
    events: 'Faits datés',
    primary: t(
      'Part des faits appuyés par un document primaire lu, ou dont la page officielle de présentation a été lue',
    ),
    later: t('Faits que le public n’a appris que plus tard'),
    standing: (word: string) => t(`Faits de statut « ${word} »`),
    claims: 'Phrases vérifiables des articles',
    pieces: 'Sources',
    seen: (word: string) => t(`Sources : ${word}`),
    actors: 'Personnes et institutions',
    terms: 'Termes du glossaire',
  },
  corrections: {
    none: (published: string) => t(`Aucune correction depuis la mise en ligne, le ${published}.`),
    notOnline: t('Cette liste commence le jour de la mise en ligne du site.'),
    was: t('On lisait :'),
    now: t('On lit :'),
    why: t('Pourquoi :'),
  },
  report: {
    label: 'Signaler une erreur',
    subject: (id: string, version: string) => `Erreur dans ${id}, version ${version}`,
    body: (page: string, id: string, version: string) => `${page}\n${id}, version ${version}\n\n`,
  },
  replies: { none: t('Aucune réponse reçue à ce jour.'), from: t('Réponse de') },
};
