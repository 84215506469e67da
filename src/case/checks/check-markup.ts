/**
 * Checks what a text of content/ consists of: words, the blocks of components/mdx/, and words of the other language.
 * Refuses anything that MDX would run, load from elsewhere or pass on to a browser unchanged. Pure.
 */
import { isLinked, ROUTE_NAMES } from '../../i18n/routes.ts';
import type { Problem } from '../../schemas/author-message.ts';
import type { TextNode, TextTree } from '../../schemas/read-mdx.ts';
import { UNFINISHED } from '../../schemas/field.ts';
import { isElement, lineOf, nodesIn, wordsIn, type TextElement } from '../text-tree.ts';
import { refuse, refuseIf } from './check-reference.ts';

/** Blocks that a text may use anywhere (src/components/mdx); tests/content.test.ts keeps the list complete. */
export const TEXT_TAGS: readonly string[] = [
  'SiteFile',
  ...['ArticleTimeline', 'Aside', 'CensusTable', 'Cite', 'Claim', 'ClaimTable', 'Contact'],
  ...['Contents', 'Context', 'CorrectionsLog', 'Detections', 'Document', 'Doors', 'Exhibit'],
  ...[
    'Explanation',
    'FactsFeed',
    'Coming',
    'Heading',
    'KeyFigure',
    'Lead',
    'Letter',
    'MarkLegend',
    'Method',
    'More',
  ],
  ...['Opening', 'Part', 'PlacesMap', 'ProcedureStrip'],
  ...['PageLink', 'ProcedureInstrument', 'Publisher', 'Reading', 'RepliesLog', 'RuleLines'],
  ...[
    'Sessions',
    'SourceLink',
    'StateLine',
    'Steps',
    'Synopsis',
    'Takeaways',
    'Term',
    'ThreeRules',
    'TrialCounts',
  ],
  ...['Trials', 'Waits', 'Unknowns', 'UseCalendar', 'Uses', 'VideoSynopsis', 'WayIn', 'Ways'],
];

/** The only HTML tag: words of the other language. */
const FOREIGN = '<i lang="fr">signalement</i>';

/** Number of pages listed in a message; there are many more. */
const PAGES_SHOWN = 8;
/** Attributes that a tag may have. */
const TEXT_ATTRIBUTES: readonly string[] = [
  ...['at', 'claim', 'day', 'id', 'lang', 'name', 'of', 'pieces', 'slot', 'to', 'walk'],
];

const VALUE = {
  accepted: 'une valeur entre guillemets droits, sans accolades',
  example: '<Heading id="usages">',
};
const CODE = {
  accepted: 'des mots et des balises ; ni import, ni export, ni accolades',
  example: 'Le ministère répond le 5 décembre 2024.',
};

/**
 * A problem for every node that is neither words nor a block of components/mdx/.
 *
 * @param showsCode  whether the text may show lines to type, as a page about hosting does
 */
export function checkMarkup(file: string, tree: TextTree, showsCode = false): Problem[] {
  return nodesIn(tree).flatMap((node) => {
    if (isElement(node)) return checkElement(file, node);
    const isShown = showsCode && (node.type === 'code' || node.type === 'inlineCode');
    return isShown ? [] : checkNode(file, node);
  });
}

function checkElement(file: string, element: TextElement): Problem[] {
  const { name, attributes } = element;
  const tag = `<${name ?? ''}>`;
  const field = `ligne ${lineOf(element)}`;
  const isKnown = name === 'i' ? isForeign(element) : TEXT_TAGS.includes(name ?? '');
  if (!isKnown) return [refuseTag(file, field, tag)];
  return attributes.flatMap((attribute) => {
    const { value } = attribute;
    if (typeof value === 'object' && value)
      return refuse(file, `${field}, ${tag}`, `{${value.value}}`, VALUE);
    if (attribute.type !== 'mdxJsxAttribute')
      return refuse(file, `${field}, ${tag}`, `{${value ?? ''}}`, VALUE);
    if (!TEXT_ATTRIBUTES.includes(attribute.name))
      return refuse(file, `${field}, ${tag}`, attribute.name, {
        accepted: `une précision parmi ${TEXT_ATTRIBUTES.join(', ')}`,
        example: VALUE.example,
      });
    if (name === 'PageLink' && attribute.name === 'to' && !isLinked(value ?? ''))
      return refuse(file, `${field}, <PageLink to>`, value, {
        accepted: `une page du site (src/i18n/routes.ts) : ${ROUTE_NAMES.slice(0, PAGES_SHOWN).join(', ')}…`,
        example: '<PageLink to="methode">la méthode</PageLink>',
      });
    return [];
  });
}

const isForeign = ({ attributes: [lang, ...rest] }: TextElement) =>
  rest.length === 0 &&
  lang?.type === 'mdxJsxAttribute' &&
  lang.name === 'lang' &&
  ['fr', 'en'].includes(String(lang.value));

const refuseTag = (file: string, field: string, tag: string) =>
  refuse(file, field, tag, {
    accepted: `une balise parmi ${TEXT_TAGS.join(', ')} ; ou ${FOREIGN} pour des mots de l’autre langue`,
    example: '<Claim id="premier-test">L’histoire commence en 2015.</Claim>',
  });

/** Sites of the standards by which the site measures itself: they are not pièces of the case. */
const STANDARDS = ['https://accessibilite.numerique.gouv.fr/', 'https://github.com/cnumr/'];

const isStandard = (node: TextNode) =>
  node.type === 'link' && STANDARDS.some((start) => node.url.startsWith(start));

/** A comment alone between braces is not code. */
const NOTE = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

/** A Markdown image or link leads to something that is not a pièce. */
function checkNode(file: string, node: TextNode): Problem | Problem[] {
  const field = `ligne ${lineOf(node)}`;
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return refuseIf(!NOTE.test(node.value), file, field, node.value, CODE);
    case 'heading':
      return refuse(file, field, `${'#'.repeat(node.depth)} ${wordsIn(node)}`, {
        accepted: 'un titre entre ses balises, avec son adresse ; celui de la page est title',
        example: '<Heading id="usages">Qui l’a utilisé ?</Heading>',
      });
    case 'code':
    case 'inlineCode':
      return refuse(file, field, node.value, {
        accepted: 'des mots ; seule une page du groupe reuse montre des lignes à taper',
        example: 'Le ministère répond le 5 décembre 2024.',
      });
    case 'footnoteReference':
    case 'footnoteDefinition':
      return refuse(file, field, `[^${node.identifier}]`, {
        accepted: 'pas de note de bas de page : un renvoi à une pièce, ou une phrase',
        example: '<Cite id="reponse" pieces="cnil-2024-12-05" />',
      });
    case 'text': {
      const [unfinished] = UNFINISHED.pattern.exec(node.value) ?? [];
      if (unfinished === undefined) return [];
      const example = 'retirer ce passage, ou le finir';
      return refuse(file, field, unfinished, { accepted: UNFINISHED.accepted, example });
    }
    case 'html':
      return refuseTag(file, field, node.value);
    case 'image':
    case 'imageReference':
      return refuse(file, field, '![…](…)', {
        accepted: 'pas d’image dans un texte',
        example: '<KeyFigure name="utilisations" />',
      });
    case 'link':
    case 'linkReference':
    case 'definition':
      if (isStandard(node)) return [];
      return refuse(file, field, 'url' in node ? node.url : node.type, {
        accepted: 'un renvoi à une pièce, à un terme ou à une page du site',
        example: '<Cite id="reponse" pieces="cnil-2024-12-05" />',
      });
    default:
      return [];
  }
}
