/** Interface words of a class timeline, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  /** The form in which a teacher makes one. */
  ownTimeline: {
    title: t('Ma frise, pour une classe'),
    facts: 'Les faits',
    search: 'Chercher un fait',
    chosen: {
      none: t('Aucun fait choisi : ce sera toute la frise.'),
      one: '1 fait choisi.',
      many: '{n} faits choisis.',
    },
    name: 'Titre',
    instruction: 'Consigne',
    view: t('Ce que voient les élèves'),
    views: {
      tout: 'Tout',
      dates: 'Sans les dates',
      titres: 'Sans les titres',
      ordre: t('À remettre dans l’ordre'),
    },
    own: {
      title: 'Ajouter un fait à vous',
      name: 'Le fait',
      date: 'Sa date',
      text: t('Un texte, si besoin'),
      fault: t('Écrire un fait et une date : 2023, 11/2023 ou 14/11/2023.'),
      add: 'Ajouter',
      remove: 'Retirer',
    },
    link: t('Le lien pour les élèves'),
    code: t('Le code du cadre, pour Moodle ou un blog'),
    copyLink: 'Copier le lien',
    copyCode: 'Copier le code',
    see: 'Voir comme un élève',
    strips: t('Bandes à découper, et leur corrigé'),
    save: t('Un fichier pour une clé USB'),
    safe: t(
      'Un élève curieux peut voir les dates, dans le code de la page ou sans script. Les bandes sur papier ne les donnent pas.',
    ),
  },
  /** What a class sees. */
  classView: {
    title: 'Une frise',
    refused: t('Cette adresse n’est pas complète : rien n’est montré. Demander le lien à nouveau.'),
    date: t('Date de « {title} »'),
    dateHere: t('Date :'),
    fact: t('Fait du {date}'),
    factHere: t('Fait :'),
    known: 'public {date}',
    up: t('Monter « {title} »'),
    down: t('Descendre « {title} »'),
    moved: t('Place {n} sur {total} : {title}'),
    verify: 'Vérifier',
    placed: {
      none: t('0 sur {total} à sa place.'),
      one: t('1 sur {total} à sa place.'),
      many: t('{n} sur {total} à leur place.'),
    },
    teacher: t('Pour l’enseignant'),
    reveal: t('Montrer les réponses'),
    edit: 'Modifier cette frise',
    save: 'Enregistrer ce fichier',
    file: 'frise-de-classe.html',
    strips: t('Découper les bandes, les mélanger, les remettre dans l’ordre.'),
    key: t('Le corrigé, à garder'),
    print: 'Imprimer',
  },
};
