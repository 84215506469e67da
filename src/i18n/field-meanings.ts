/**
 * Knows what each field of an entry means, in English. The French sentence is in schemas/, where an
 * author reads it; whoever changes it there says it again here, or the build stops.
 */
import type { Bilingual } from './locale.ts';
import { typeset } from './typography.ts';

const ENGLISH: Readonly<Record<string, string>> = {
  'L’identifiant : unique, et stable d’une version à l’autre.':
    'The id: unique, and stable from one version to the next.',
  'En français.': 'In French.',
  'En anglais.': 'In English.',
  'Un identifiant.': 'An id.',
  'Un mot de la liste.': 'A word of the list.',

  'Un fait daté.': 'A dated fact.',
  'Le fait, en une phrase courte, sans point final.':
    'The fact, in one short sentence without a full stop.',
  'Le nom court, écrit dans le dessin de la frise.':
    'The short name, written in the drawing of the timeline.',
  'Ce qui s’est passé, en une à trois phrases attribuées.':
    'What happened, in one to three attributed sentences.',
  'Quand le fait s’est produit (EDTF).': 'When the fact happened (EDTF).',
  'Quand le public a pu le savoir (EDTF) ; la même date s’il était public aussitôt.':
    'When the public could know (EDTF); the same date if it was public at once.',
  'La pièce qui l’a rendu public ; obligatoire si les deux dates diffèrent.':
    'The exhibit that made it public; required if the two dates differ.',
  'Le rang du rédacteur : 1 se lit à toutes les échelles, 5 est un détail.':
    'The editor’s rank: 1 is read at every scale, 5 is a detail.',
  'Le sujet, qui décide du couloir de la frise.':
    'The topic, which decides the lane of the timeline.',
  'Hors de la fenêtre 2015–2025 : avant (context) ou après (epilogue).':
    'Outside the window 2015–2025: before (context) or after (epilogue).',
  'Le statut du fait : établi (established), rapporté (reported), affirmé (asserted) ou contesté (disputed).':
    'The standing of the fact: established, reported, asserted or disputed.',
  'Qui l’affirme ou le rapporte ; obligatoire sauf pour un fait établi.':
    'Who asserts or reports it; required unless the fact is established.',
  'Pourquoi ce statut, en une ligne.': 'Why this standing, in one line.',
  'Les pièces sur lesquelles le fait repose.': 'The exhibits on which the fact rests.',
  'Les personnes et institutions que le fait nomme.':
    'The people and institutions that the fact names.',
  'Les dossiers auxquels le fait appartient.': 'The folders to which the fact belongs.',
  'Le jour de la dernière vérification.': 'The day of the last check.',
  'Le jour avant lequel il faut vérifier de nouveau.': 'The day before which to check again.',

  'Une source citable.': 'A source that can be cited.',
  'Le numéro de la pièce, unique et définitif.': 'The number of the exhibit, unique and final.',
  'La nature du document.': 'The kind of document.',
  'Le titre du document, dans sa langue.': 'The title of the document, in its own language.',
  'L’auteur, s’il diffère de l’éditeur.': 'The author, if other than the publisher.',
  'Qui le publie.': 'Who publishes it.',
  'La date du document (EDTF), avec sa précision.':
    'The date of the document (EDTF), with its precision.',
  'L’adresse où il a été lu, ou de la page qui le présente.':
    'The address where it was read, or of the page that presents it.',
  'Pourquoi il n’y a pas d’adresse ; obligatoire sans url.':
    'Why there is no address; required without a url.',
  'La langue du document.': 'The language of the document.',
  'Les droits de réutilisation.': 'The rights of reuse.',
  'Ce que nous avons lu : l’original, une copie, la seule page où son éditeur le présente, ou seulement ce que d’autres en disent.':
    'What we read: the original, a copy, only the page on which its publisher presents it, or only what others say of it.',
  'Le site qui reproduit le document ; obligatoire pour une copie.':
    'The site that reproduces the document; required for a copy.',
  'Les pièces par lesquelles un document « secondary » est connu.':
    'The exhibits through which a “secondary” document is known.',
  'L’origine de l’information : deux articles tirés d’une même dépêche ont la même.':
    'The origin of the information: two articles drawn from one agency dispatch have the same.',
  'Les mots exacts que le dossier cite de ce document, dans sa langue.':
    'The exact words that the case file quotes from this document, in its language.',
  'Des mots cités.': 'Words quoted.',
  'Les mots exacts, sans guillemets ; […] marque une coupe.':
    'The exact words, without quotation marks; […] marks a cut.',
  'La page, pour un PDF.': 'The page, for a PDF.',
  'Ce que la pièce apporte au dossier, en une ligne.':
    'What the exhibit brings to the case file, in one line.',
  'Quand elle a été lue (EDTF).': 'When it was read (EDTF).',

  'Une personne ou une institution.': 'A person or an institution.',
  'Sa nature.': 'What kind of actor it is.',
  'Son nom.': 'Its name.',
  'Le nom court : nom de famille ou sigle, écrit dans la frise et cherché dans les textes.':
    'The short name: surname or acronym, written in the timeline and looked for in the texts.',
  'Son nom comme on le cite, avec son article ; obligatoire pour une institution qui affirme ou rapporte un fait.':
    'Its name as it is quoted, with its article; required for an institution that asserts or reports a fact.',
  'Sa fonction dans ce dossier, en une phrase.': 'Its role in this case file, in one sentence.',
  'Une précision à lire avec son nom.': 'A remark to read with its name.',
  'La date de sa mort (EDTF), pour une personne.': 'The date of death (EDTF), for a person.',
  'Ce que la personne ou l’institution a dit elle-même, pour être montré partout où elle est nommée.':
    'What the person or institution has said itself, to be shown wherever it is named.',
  'Une prise de position.': 'A position taken.',
  'Ce qu’elle a dit, en une ou deux phrases attribuées.':
    'What it said, in one or two attributed sentences.',
  'Les pièces qui le rapportent.': 'The exhibits that report it.',
  'Le jour où l’on a cherché une prise de position sans en trouver ; à la place de positions.':
    'The day on which a position was looked for and none found; in place of positions.',
  'Ses mandats dessinés dans la frise.': 'Its terms of office drawn in the timeline.',
  'Un mandat.': 'A term of office.',
  'La fonction.': 'The office.',
  'Le premier jour (EDTF).': 'The first day (EDTF).',
  'Le jour de la fin, non compris ; absent si le mandat dure (EDTF).':
    'The day of the end, not included; absent if the term goes on (EDTF).',
  'Vrai si le mandat est exercé par intérim.': 'True if the office is held ad interim.',
  'Les pièces qui donnent ces dates.': 'The exhibits that give these dates.',
  'Les pièces qui fondent cette notice.': 'The exhibits on which this entry rests.',

  'Un terme du glossaire.': 'A term of the glossary.',
  'Le terme ; en anglais, la traduction ou l’explication courte du terme français.':
    'The term; in English, the translation or short explanation of the French term.',
  'La définition, en une ou deux phrases simples.':
    'The definition, in one or two plain sentences.',
  'La famille du terme.': 'The family of the term.',
  'D’autres termes à lire.': 'Other terms to read.',
  'Les textes qui définissent le terme.': 'The texts that define the term.',
};

/**
 * What a field means, in both languages.
 *
 * @param french  the sentence of its schema
 * @throws when the sentence has no English here
 */
export function meaningOf(french: string): Bilingual {
  const en = ENGLISH[french];
  if (en === undefined)
    throw new Error(
      `src/i18n/field-meanings.ts : « ${french} » n’a pas de traduction. Attendu : la même phrase en anglais. Exemple : 'La fonction.': 'The office.'`,
    );
  return { fr: typeset(french, 'fr'), en };
}

/** French sentences that have an English one. */
export const MEANINGS = Object.keys(ENGLISH);

/** A text in both languages in one string, for formats that have no room for two. */
export function inBothLanguages({ fr, en }: Bilingual): string {
  return `${fr} / ${en}`;
}
