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
  fragility: {
    title: 'Si une source était fausse',
    description: t(
      'Si une source se révélait fausse, quelles phrases vérifiables ne tiendraient plus ? Un exemple, puis la liste, source par source.',
    ),
    lead: t('Quelles phrases de ce site ne tiendraient plus ?'),
    example: (number: number) => t(`Un exemple. Sans la source ${number},`),
    exampleFalls: (falls: number) =>
      t(`, ${falls} phrases vérifiables ne tiendraient plus. La première est celle-ci :`),
    rule: t('La règle, en cinq points'),
    rules: [
      t(
        'Une source fausse entraîne toutes celles de même origine, comme deux articles tirés d’une même dépêche.',
      ),
      t(
        'Une source restante compte si elle a été lue, ou si la page où son éditeur la présente l’a été. Connue par d’autres seulement, elle ne compte pas.',
      ),
      t(
        'Une phrase établie tient s’il lui reste un document primaire (loi, décision, rapport, page officielle), ou deux origines différentes.',
      ),
      t(
        'Toute autre phrase tient s’il lui reste une source : rapportée, affirmée, contestée ou de notre lecture.',
      ),
      t('Sinon, elle ne tient plus. Elle n’est comptée que sous les sources qu’elle cite.'),
    ],
    single: 'Une seule source',
    singleLead: (n: number, total: number) =>
      t(`${n} phrases vérifiables sur ${total} reposent sur une seule origine.`),
    singleKinds: {
      weak: (n: number) =>
        t(`${n} où ni un document officiel, ni sa page officielle de présentation, n’ont été lus`),
      primary: (n: number) =>
        t(`${n} où un document officiel, ou sa page officielle de présentation, a été lu`),
    },
    byPiece: 'La liste, source par source',
    byPieceLead: (n: number) =>
      t(`Pour ${n} sources, au moins une phrase vérifiable ne tiendrait plus.`),
    falls: (n: number) =>
      t(n < 2 ? `${n} phrase ne tiendrait plus` : `${n} phrases ne tiendraient plus`),
  },
  census: {
    caption: t('Recensement du site, calculé à sa construction.'),
    what: 'Ce qui est compté',
    count: 'Nombre',
    events: 'Faits datés',
    primary: t(
      'Part des faits appuyés par un document primaire lu, ou dont la page officielle de présentation a été lue',
    ),
    primaryCount: t(
      'Faits appuyés par un document primaire lu, ou dont la page officielle de présentation a été lue.',
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
