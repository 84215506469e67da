/**
 * Checks that nothing is pointed at by its place or its shape alone: each sentence with such a word was read, and the
 * words that say the same without it are on the page. A new sentence fails until it is read.
 */
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import type { Locale } from '../../src/i18n/locale.ts';
import { sentencesIn } from '../sentences.ts';
import { builtPages, elementsIn, faultsIn, isTravelling, textOf, type BuiltPage } from './dist.ts';

/** Words of place, then words of shape and size, on the page. */
const POINTING: Readonly<Record<Locale, RegExp>> = {
  fr: /(?<![\p{L}’])(?:plus (?:haut|bas)(?! juge)|ci-(?:dessus|dessous|contre)|au-dessous|en (?:haut|bas)|(?:à|vers la) (?:gauche|droite)|carrés?|triangles?|losanges?|cercles?|hachurée?s?|tiretée?s?|pointillés?|contour|trait (?:penché|en travers)|(?:la|une|chaque) barre|plein :|creux :)(?![\p{L}])/iu,
  en: /(?<![\p{L}’])(?:above|below|at the (?:top|bottom)|(?:on|to) the (?:left|right)|from left|squares?|triangles?|diamonds?|hatched|dashed|dotted|thick outline|slanted line|(?:the|a|each) bar|filled:|hollow:)(?![\p{L}])/iu,
};

/** Sentences that were read: how each begins, and what says the same on its page without a place or a shape. */
const READ: Readonly<Record<Locale, readonly (readonly [begins: string, also: string])[]>> = {
  fr: [
    // The lines of the list say both days and the wait in words.
    ['Chaque barre va du jour d’un fait', 'plus tard'],
    ['La barre de la première date', 'Disclose révèle l’usage de Briefcam'],
    ['Une barre est une attente', 'elle va du jour du fait au jour où il devient public'],
    ['Sa partie pleine est', 'l’attente la plus courte que permettent les deux dates'],
    ['La frise est redessinée', 'chaque attente est une barre aussi longue que le délai'],
    // The sheet numbers its documents; the two findings follow in order.
    ['Les deux premiers sont ci-dessous', 'Dans ces services, elle fait trois constats'],
    // A table gives the direction, the size, the stop and the result of each passage in words.
    ['La rue dessinée', 'Les 40 passages en tableau'],
    ['L’heure, de gauche à droite', 'Les 40 passages en tableau'],
    ['La minute du résumé, de gauche à droite', 'Les 40 passages en tableau'],
    ['Une ligne par voie', 'Les 40 passages en tableau'],
    ['Trait en travers', 'passages gardés'],
    ['Direction', 'passages gardés'],
    ['vers la ', 'Les 40 passages en tableau'],
    ['Ouvre le tableau des passages', 'tableau des passages'],
    // The parts are counted in figures, beside their names.
    ['Un carré pour chacun', 'Préfecture de police de Paris'],
    ['Un carré pour chacun ; le tableau', 'Les ministres renvoyés devant la Cour'],
    // The table of the places has the standing in words.
    ['Plein : établi', 'Les mêmes lieux en tableau'],
    ['Creux : rapporté', 'Les mêmes lieux en tableau'],
    // The same procedure in sentences, with what is still open.
    ['Il se lit de haut en bas', 'lire la procédure en phrases'],
    ['À la fin d’une affaire', 'lire la procédure en phrases'],
    ['Le lien vers l’autre langue, en haut', 'English'],
    // No place on the page, or a button with a name.
    ['Tout ce qui se fait en glissant', 'aller à gauche ou à droite'],
    ['Aucun texte ne se lit de droite à gauche', 'Sens de lecture'],
    ['Une liste tient dans une cellule', 'séparés par une barre verticale'],
  ],
  en: [
    ['Each bar runs from the day of an event', 'later'],
    ['The bar of the first date', 'Disclose revealed police and gendarmerie use of Briefcam'],
    ['A bar is a wait', 'it runs from the day of the event to the day it became public'],
    ['Its solid part is', 'the shortest wait that both dates allow'],
    ['The timeline is drawn anew', 'each wait is a bar as long as it lasted'],
    ['The first two are below', 'In these services it made three findings'],
    // The date comes next in the text.
    ['The rule said, until the date written below', 'The rule said, until the date written below'],
    ['The drawn street', 'The 40 passages as a table'],
    ['The hour, from left to right', 'The 40 passages as a table'],
    ['The minute of the summary, from left', 'The 40 passages as a table'],
    ['One row per lane', 'The 40 passages as a table'],
    ['to the ', 'The 40 passages as a table'],
    ['Direction', 'The 40 passages as a table'],
    ['One square for each.', 'RATP'],
    ['One square for each; the table', 'the table gives their names'],
    ['Filled: established', 'The same places in a table'],
    ['Hollow: reported', 'The same places in a table'],
    ['It reads from top to bottom', 'read the procedure in sentences'],
    ['At the end of a case', 'read the procedure in sentences'],
    ['The link to the other language, at the top', 'Français'],
    ['The address and the height say below their field', 'what they take'],
    [
      '“it recommends in particular that the exceptions to the right',
      'to the right to be informed',
    ],
    ['If the site is in a folder', 'above that folder'],
  ],
};

const BLOCK =
  /^(?:p|li|dt|dd|td|th|h[1-6]|summary|caption|figcaption|legend|label|button|option|a|text|title|desc)$/;

/** Texts of a page, each from an element that holds no other block. */
const textsOf = ({ elements }: BuiltPage): string[] =>
  elements
    .filter(({ tagName }) => BLOCK.test(tagName))
    .filter(
      (element) =>
        !elementsIn(element).some(
          (one) => one !== element && BLOCK.test(one.tagName) && one.tagName !== 'a',
        ),
    )
    .map((element: Tree.Node) => textOf(element));

test('a place or a shape is never all that points at something (RGAA 10.9, 10.10)', () => {
  const pages = builtPages().filter((page) => !isTravelling(page));
  const faults = faultsIn(pages, (page) => {
    const words = textOf(page.elements[0] as Tree.Node)
      .replaceAll('\u202f', ' ')
      .replaceAll('\u00a0', ' ');
    const found = new Set(
      textsOf(page)
        .flatMap((text) => sentencesIn(text, page.locale))
        .map((sentence) => sentence.replace(/[\u00a0\u202f]/g, ' '))
        .filter((sentence) => POINTING[page.locale].test(sentence)),
    );
    return [...found].filter(
      (sentence) =>
        !READ[page.locale].some(
          ([begins, also]) => sentence.startsWith(begins) && words.includes(also),
        ),
    );
  });
  expect(faults).toEqual([]);
});
