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

/** Sentences that were read, by their beginning, under the words of their page that say the same without a place or a shape. */
const READ: Readonly<Record<Locale, Readonly<Record<string, readonly string[]>>>> = {
  fr: {
    // The lines of the list say both days and the wait in words; a table gives each passage in words.
    'plus tard': ['Chaque barre va du jour d’un fait'],
    'Disclose révèle l’usage de Briefcam': ['La barre de la première date'],
    'elle va du jour du fait au jour où il devient public': ['Une barre est une attente'],
    'l’attente la plus courte que permettent les deux dates': ['Sa partie pleine est'],
    'chaque attente est une barre aussi longue que le délai': ['La frise est redessinée'],
    'Dans ces services, elle fait trois constats': ['Les deux premiers sont ci-dessous'],
    'Les 40 passages en tableau': [
      ...[
        'La rue dessinée',
        'L’heure, de gauche à droite',
        'La minute du résumé, de gauche à droite',
      ],
      ...['Une ligne par voie', 'vers la '],
    ],
    'passages gardés': ['Trait en travers', 'Direction'],
    'tableau des passages': ['Ouvre le tableau des passages'],
    'Préfecture de police de Paris': ['Un carré pour chacun'],
    'Les ministres renvoyés devant la Cour': ['Un carré pour chacun ; le tableau'],
    'Les mêmes lieux en tableau': ['Plein : établi', 'Creux : rapporté'],
    'lire la procédure en phrases': ['Il se lit de haut en bas', 'À la fin d’une affaire'],
    English: ['Le lien vers l’autre langue, en haut'],
    // No place on the page, or a button with a name.
    'aller à gauche ou à droite': ['Tout ce qui se fait en glissant'],
    'Sens de lecture': ['Aucun texte ne se lit de droite à gauche'],
    'séparés par une barre verticale': ['Une liste tient dans une cellule'],
  },
  en: {
    later: ['Each bar runs from the day of an event'],
    'Disclose revealed police and gendarmerie use of Briefcam': ['The bar of the first date'],
    'it runs from the day of the event to the day it became public': ['A bar is a wait'],
    'the shortest wait that both dates allow': ['Its solid part is'],
    'each wait is a bar as long as it lasted': ['The timeline is drawn anew'],
    'In these services it made three findings': ['The first two are below'],
    'the date written below': ['The rule said, until the date written below'],
    'The 40 passages as a table': [...['The drawn street', 'to the ', 'Direction']],
    RATP: ['One square for each.'],
    'the table gives their names': ['One square for each; the table'],
    'The same places in a table': ['Filled: established', 'Hollow: reported'],
    'read the procedure in sentences': ['It reads from top to bottom', 'At the end of a case'],
    Français: ['The link to the other language, at the top'],
    'what they take': ['The address and the height say below their field'],
    'to the right to be informed': [
      '“it recommends in particular that the exceptions to the right',
    ],
    'above that folder': ['If the site is in a folder'],
  },
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
        !Object.entries(READ[page.locale]).some(
          ([also, begins]) =>
            words.includes(also) && begins.some((start) => sentence.startsWith(start)),
        ),
    );
  });
  expect(faults).toEqual([]);
});
