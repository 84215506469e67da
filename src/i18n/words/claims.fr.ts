/** Interface words of the audit of claims, the census and the record of changes, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  claims: {
    lead: (n: number, article: string) =>
      t(
        `${n} phrases vérifiables de l’article « ${article} ». Chacune a son statut, ses pièces (des sources numérotées) et la façon de la citer.`,
      ),
    description: (article: string) =>
      t(
        `Chaque phrase vérifiable de l’article « ${article} », son statut, ses pièces et comment la citer.`,
      ),
    inArticle: 'Lire dans l’article',
    here: 'Cette phrase en français',
    read: {
      original: 'Une pièce au moins lue à l’original.',
      copy: t('Pièces lues en copie seulement.'),
      presentation: t('Aucune pièce n’a été lue directement ; une page de présentation l’a été.'),
      secondary: t('Pièces non lues, connues par d’autres seulement.'),
    },
    dates: (verified: string, review: string) =>
      t(`Vérifiée le ${verified}, à revoir avant le ${review}.`),
    quoted: 'Mots cités',
    between: t(' ; '),
    page: (n: number) => t(`p. ${n}`),
    corrected: (date: string, times: number) =>
      t(times > 1 ? `dernière correction le ${date}` : `corrigé le ${date}`),
    answered: (who: string) => t(`réponse : ${who}`),
    pieces: 'Pièces',
  },
  fragility: {
    title: 'Si une source tombait',
    description: t(
      'Pour chaque pièce, les phrases vérifiables qui tombent si elle tombe ; d’abord celles qui n’ont qu’une source.',
    ),
    lead: t(
      'Si une source était fausse, que resterait-il ? Une pièce est une source, numérotée. La règle :',
    ),
    rules: [
      t(
        'Avec une pièce tombent toutes celles de même origine, comme deux articles tirés d’une même dépêche.',
      ),
      t(
        'Une pièce restante compte si elle a été lue, ou si la page où son éditeur la présente l’a été. Connue par d’autres seulement, elle ne compte pas.',
      ),
      t(
        'Une phrase établie tient s’il lui reste un document primaire (loi, décision, rapport, page officielle), ou deux origines différentes.',
      ),
      t(
        'Toute autre phrase tient s’il lui reste une pièce : rapportée, affirmée, contestée ou de notre lecture.',
      ),
      t('Sinon, elle tombe. Elle n’est comptée que sous les pièces qu’elle cite.'),
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
    byPiece: 'Pièce par pièce',
    byPieceLead: (n: number) =>
      t(`${n} pièces portent au moins une phrase vérifiable qui tomberait avec elles.`),
    falls: (n: number) =>
      t(n < 2 ? `${n} phrase tombe avec elle` : `${n} phrases tombent avec elle`),
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
    pieces: 'Pièces',
    seen: (word: string) => t(`Pièces : ${word}`),
    actors: 'Personnes et institutions',
    terms: 'Termes du glossaire',
  },
  corrections: {
    none: (published: string) => t(`Aucune correction depuis la mise en ligne, le ${published}.`),
    notOnline: t('Aucune correction signalée : le site n’a pas encore été mis en ligne.'),
    before: (n: number) =>
      t(`Avant la mise en ligne : ${n} ${n === 1 ? 'correction' : 'corrections'}`),
    beforeLead: t(
      'Aucun lecteur n’a vu ces anciennes rédactions. Elles restent ici, et ne sont signalées sur aucune page.',
    ),
    only: { fr: 'Édition française seule', en: 'Édition anglaise seule' },
    was: t('On lisait :'),
    now: t('On lit :'),
    why: t('Pourquoi :'),
    feed: 'Suivre les corrections et les réponses (flux Atom)',
    feedTitle: 'Pièce par pièce, les corrections et les réponses',
    noFeed: t('Cette copie n’a pas d’adresse publique : elle n’a donc pas de flux Atom.'),
  },
  report: {
    label: 'Signaler une erreur',
    subject: (id: string, version: string) => `Erreur dans ${id}, version ${version}`,
    body: (page: string, id: string, version: string) => `${page}\n${id}, version ${version}\n\n`,
  },
  replies: { none: t('Aucune réponse reçue à ce jour.'), from: t('Réponse de') },
  versions: {
    title: 'Les versions du site',
    description: t('Les versions du site, leur date, et ce que chacune a changé.'),
    lead: t(
      'Chaque copie porte sa version et sa date limite d’usage ; les questions pour Moodle ne les affichent pas. Ici, ce que chaque version a changé.',
    ),
    until: (date: string) =>
      t(
        `Chaque fait a une date avant laquelle il doit être vérifié de nouveau. Une copie vaut jusqu’à la première de ces dates : aujourd’hui, le ${date}. Passé ce jour, une page le dit elle-même.`,
      ),
    corrections: t('Les corrections de faits ont leur propre liste.'),
    version: (number: string) => `Version ${number}`,
  },
};
