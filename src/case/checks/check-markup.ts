/**
 * Checks what a text of content/ consists of: words, the blocks of components/mdx/, and words of the other language.
 * Refuses anything that MDX would run, load from elsewhere or pass on to a browser unchanged. Pure.
 */
import { isLinked, ROUTE_NAMES } from '../../i18n/routes.ts';
import type { Advice, Problem } from '../../schemas/author-message.ts';
import type { MarkupNode, TextTree } from '../../schemas/read-mdx.ts';
import { UNFINISHED } from '../../schemas/field.ts';
import { isElement, lineOf, nodesIn, wordsIn, type TextElement } from '../text-tree.ts';
import { refuse, refuseIf } from './check-reference.ts';

/** Blocks that a text may use anywhere (src/components/mdx); tests/content.test.ts keeps the list complete. */
export const TEXT_TAGS: readonly string[] = `
  ArticleTimeline Aside Beside ButtonRow Cite Claim ClaimTable Coming Contact Contents Context CorrectionsLog
  Detections Document Entrances Exhibit Explanation FactsFeed Heading KeyFigure Lead Letter Licences MarkLegend Method
  More Opening PageButton PageLink Part PlacesMap ProcedureInstrument ProcedureStrip Publisher Reading RepliesLog
  RuleLines Sessions SourceLink StateLine Steps Synopsis Takeaways Term ThreeRules TrialCounts Trials Unknowns
  UseCalendar Uses VideoSynopsis Waits
`
  .trim()
  .split(/\s+/);

/** The only HTML tag: words of the other language. */
const FOREIGN = '<i lang="fr">signalement</i>';

/** Number of pages listed in a message; there are many more. */
const PAGES_SHOWN = 8;
/** Attributes that a tag may have. */
const TEXT_ATTRIBUTES = ['at', 'day', 'id', 'lang', 'name', 'of', 'pieces', 'slot', 'to'];

const CODE = {
  accepted: 'des mots et des balises ; ni import, ni export, ni accolades',
  example: 'Le ministère répond le 5 décembre 2024.',
};
const TAG = {
  accepted: `une balise parmi ${TEXT_TAGS.join(', ')} ; ou ${FOREIGN} pour des mots de l’autre langue`,
  example: '<Claim id="premier-test">L’histoire commence en 2015.</Claim>',
};
const TYPED = {
  ...CODE,
  accepted: 'des mots ; seule la page « heberger » montre des lignes à taper',
};
const NOTE = {
  accepted: 'pas de note de bas de page : un renvoi à une pièce, ou une phrase',
  example: '<Cite id="reponse" pieces="cnil-2024-12-05" />',
};
const PICTURE = {
  accepted: 'pas d’image dans un texte',
  example: '<KeyFigure name="utilisations" />',
};
const LINK = { ...NOTE, accepted: 'un renvoi à une pièce, à un terme ou à une page du site' };

/** Nodes that are neither words nor blocks, and what to write instead: MDX would run them, or they lead elsewhere. */
const REFUSED: Readonly<Partial<Record<MarkupNode['type'], Advice>>> = {
  ...{ mdxjsEsm: CODE, mdxFlowExpression: CODE, mdxTextExpression: CODE, html: TAG },
  ...{ code: TYPED, inlineCode: TYPED, footnoteReference: NOTE, footnoteDefinition: NOTE },
  ...{ image: PICTURE, imageReference: PICTURE, link: LINK, linkReference: LINK, definition: LINK },
  heading: {
    accepted: 'un titre entre ses balises, avec son adresse ; celui de la page est title',
    example: '<Heading id="usages">Qui l’a utilisé ?</Heading>',
  },
};

/** Sites of the standards by which the site measures itself: they are not pièces of the case. */
const STANDARDS = ['https://accessibilite.numerique.gouv.fr/', 'https://github.com/cnumr/'];

/** A comment alone between braces is not code. */
const COMMENT = /^\s*\/\*(?:(?!\*\/)[\s\S])*\*\/\s*$/;

/**
 * A problem for every node that is neither words nor a block of components/mdx/.
 *
 * @param showsCode  whether the text may show lines to type, as a page about hosting does
 */
export function checkMarkup(file: string, tree: TextTree, showsCode = false): Problem[] {
  return nodesIn(tree).flatMap((node) => {
    if (isElement(node)) return checkElement(file, node);
    const field = `ligne ${lineOf(node)}`;
    if (node.type === 'text') {
      const [unfinished] = UNFINISHED.pattern.exec(node.value) ?? [];
      return refuseIf(unfinished, file, field, unfinished, {
        accepted: UNFINISHED.accepted,
        example: 'retirer ce passage, ou le finir',
      });
    }
    const advice = REFUSED[node.type];
    const url = 'url' in node ? node.url : '';
    const value = 'value' in node ? node.value : '';
    const mark = node.type.startsWith('footnote') ? '^' : '';
    const name = 'identifier' in node ? `[${mark}${node.identifier}]` : wordsIn(node);
    const isAllowed =
      (advice === CODE && COMMENT.test(value)) ||
      (advice === TYPED && showsCode) ||
      (advice === LINK && STANDARDS.some((start) => url.startsWith(start)));
    return advice && !isAllowed ? refuse(file, field, url || value || name, advice) : [];
  });
}

function checkElement(file: string, element: TextElement): Problem[] {
  const { name, attributes } = element;
  const tag = `<${name ?? ''}>`;
  const field = `ligne ${lineOf(element)}`;
  const isKnown = name === 'i' ? isForeign(element) : TEXT_TAGS.includes(name ?? '');
  if (!isKnown) return [refuse(file, field, tag, TAG)];
  return attributes.flatMap((attribute) => {
    const { value } = attribute;
    const isCode = attribute.type !== 'mdxJsxAttribute' || (typeof value === 'object' && value);
    if (isCode)
      return refuse(
        file,
        `${field}, ${tag}`,
        `{${typeof value === 'string' ? value : value?.value}}`,
        {
          accepted: 'une valeur entre guillemets droits, sans accolades',
          example: '<Heading id="usages">',
        },
      );
    if (!TEXT_ATTRIBUTES.includes(attribute.name))
      return refuse(file, `${field}, ${tag}`, attribute.name, {
        accepted: `une précision parmi ${TEXT_ATTRIBUTES.join(', ')}`,
        example: '<Heading id="usages">',
      });
    const isLost = name === 'PageLink' && attribute.name === 'to' && !isLinked(String(value));
    return refuseIf(isLost, file, `${field}, <PageLink to>`, value, {
      accepted: `une page du site (src/i18n/routes.ts) : ${ROUTE_NAMES.slice(0, PAGES_SHOWN).join(', ')}…`,
      example: '<PageLink to="methode">la méthode</PageLink>',
    });
  });
}

const isForeign = ({ attributes: [lang, ...rest] }: TextElement) =>
  rest.length === 0 &&
  lang?.type === 'mdxJsxAttribute' &&
  lang.name === 'lang' &&
  ['fr', 'en'].includes(String(lang.value));
