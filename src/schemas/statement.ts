/** Fields of a statement that must be proved: how firmly it holds, why, and until when that is verified. */
import { STANDINGS } from '../timeline/model/vocabulary.ts';
import { bilingualLine, choice, ids, isoDay } from './field.ts';

/** @param what  what has the standing, with its article: « du fait » */
export const standing = (what: string) =>
  choice(STANDINGS).describe(
    `Le statut ${what} : établi (established), rapporté (reported), affirmé (asserted) ou contesté (disputed).`,
  );

/** @param unless  where it may be absent: « sauf pour un fait établi » */
export const assertedBy = (example: string, unless: string) =>
  ids(example).describe(`Qui l’affirme ou le rapporte ; obligatoire ${unless}.`).default([]);

/** Why it has that standing. */
export const reason = (example: string) =>
  bilingualLine(200, example).describe('Pourquoi ce statut, en une ligne.');

/** The day on which an entry was last verified. */
export const verified = isoDay('Le jour de la dernière vérification.');

/** The day before which it must be verified again. */
export const reviewBy = isoDay('Le jour avant lequel il faut vérifier de nouveau.');
