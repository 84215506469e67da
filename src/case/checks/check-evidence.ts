/**
 * Checks checked sentences against their evidence: neither may exist without the other, and no words of an article stand outside a checked sentence unless they explain or say what is not known. Pure.
 */
import type { MarkupNode } from '../../schemas/read-mdx.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { claimedSentencesOf, claimTable, isClaim, type ClaimTable } from '../claimed-sentence.ts';
import type { ClaimingText, EvidenceSheet } from '../claims-of.ts';
import { attributeOf, childrenOf, isElement, lineOf, nodesIn, wordsIn } from '../text-tree.ts';

/** Every problem between the articles and their sheets of evidence. */
export function checkClaimed(
  articles: readonly ClaimingText[],
  sheets: readonly EvidenceSheet[],
): Problem[] {
  return [
    ...articles.flatMap((article) => [
      ...checkEvidence(article, sheets),
      ...checkForm(article),
      ...checkBare(article),
    ]),
    ...sheets.flatMap((sheet) => checkUse(sheet, articles)),
  ];
}

/** Every claim needs evidence. */
function checkEvidence(
  { name, file, tree }: ClaimingText,
  sheets: readonly EvidenceSheet[],
): Problem[] {
  const known = new Set(
    sheets
      .filter((sheet) => sheet.name === name)
      .flatMap(({ claims }) => claims.map(({ sentence }) => sentence)),
  );
  return claimedSentencesOf(tree)
    .filter(({ id }) => !known.has(id))
    .map(({ id, line }) => ({
      file,
      field: `ligne ${line}, <Claim id>`,
      message: id
        ? `« ${id} » n’a pas de preuve. Attendu : un bloc de ce nom dans content/articles/${name}/claims.yaml. Exemple : ${id}: { standing: reported, reason: …, pieces: […] }`
        : `Champ absent. Attendu : le nom de la phrase. Exemple : <Claim id="premier-test">`,
    }));
}

/** All evidence needs a sentence. */
function checkUse(sheet: EvidenceSheet, articles: readonly ClaimingText[]): Problem[] {
  const { name, file } = sheet;
  const used = new Set(
    articles
      .filter((article) => article.name === name)
      .flatMap(({ tree }) => claimedSentencesOf(tree).map(({ id }) => id)),
  );
  return sheet.claims
    .filter(({ sentence }) => !used.has(sentence))
    .map(({ sentence }) => ({
      file,
      field: `ligne ${sheet.lineOf(sentence)}, ${sentence}`,
      message: `Aucune phrase de content/articles/${name}/fr.mdx ne porte ce nom. Attendu : la phrase entre ses balises, ou retirer ce bloc. Exemple : <Claim id="${sentence}">La phrase.</Claim>`,
    }));
}

/** Blocks of an article that may contain words outside a checked sentence. */
const FREE: ReadonlySet<string | null> = new Set(['Heading', 'Explanation', 'Unknowns', 'Method']);

/** Words that are neither in a checked sentence nor in a block that may do without. */
function checkBare({ file, tree }: ClaimingText): Problem[] {
  const isProved = (node: MarkupNode) =>
    (isElement(node) && FREE.has(node.name)) || isClaim(node) || claimTable(node) !== undefined;
  const visit = (node: MarkupNode): Problem[] => {
    // Our blocks contain blocks; so do a list and its items.
    const isHolder = ['root', 'list', 'listItem', 'mdxJsxFlowElement'].includes(node.type);
    if (isProved(node)) return [];
    if (isHolder) return childrenOf(node).flatMap(visit);
    const bare = wordsIn(node, isProved);
    if (!/[\p{L}\p{N}]/u.test(bare)) return [];
    return [
      {
        file,
        field: `ligne ${lineOf(node)}`,
        message: `« ${bare} » n’est pas une phrase vérifiée. Attendu : les mots dans <Claim id>, ou le paragraphe dans <Explanation> s’il n’affirme rien. Exemple : <Claim id="premier-test">L’histoire commence en 2015.</Claim>`,
      },
    ];
  };
  return visit(tree);
}

/** Nodes that a sentence may contain, besides a term. */
const WORDS: ReadonlySet<MarkupNode['type']> = new Set<MarkupNode['type']>(['text', 'emphasis']);
const isWords = (node: MarkupNode) =>
  WORDS.has(node.type) || (isElement(node) && node.name === 'Term');

/** A sentence is between its tags; a row begins with its `<Claim>`, and so do the other rows of its table. */
function checkForm({ file, tree }: ClaimingText): Problem[] {
  const visit = (node: MarkupNode): Problem[] => {
    const table = claimTable(node);
    if (table) return checkRows(file, table);
    if (!isClaim(node)) return childrenOf(node).flatMap(visit);
    const [other] = childrenOf(node)
      .flatMap(nodesIn)
      .filter((part) => !isWords(part));
    const isEmpty = childrenOf(node).length === 0;
    if (!isEmpty && !other) return [];
    const fault = isEmpty
      ? 'Aucun mot n’est écrit, et la marque seule est pour les tableaux'
      : other && isElement(other)
        ? `« <${other.name ?? ''}> » n’a pas sa place dans une phrase`
        : `« ${other ? wordsIn(other) : ''} » est mis en forme`;
    const tag = `<Claim id="${attributeOf(node, 'id')}">`;
    return [
      {
        file,
        field: `ligne ${lineOf(other ?? node)}, ${tag}`,
        message: `${fault}. Attendu : des mots, <Term id> et *insistance* seulement. Exemple : ${tag}La CNIL met le ministère en demeure.</Claim>`,
      },
    ];
  };
  return visit(tree);
}

function checkRows(file: string, { columns, rows }: ClaimTable): Problem[] {
  return rows.flatMap(({ mark, line, cells }) => {
    const fault = !mark
      ? 'Cette ligne n’a pas de marque, et d’autres du tableau en ont'
      : childrenOf(mark).length > 0
        ? 'Des mots sont écrits entre <Claim> et </Claim>'
        : cells.length !== columns.length &&
          `Cette ligne a ${cells.length} cases, et son tableau ${columns.length} colonnes`;
    if (!fault) return [];
    return {
      file,
      field: `ligne ${line}, tableau`,
      message: `${fault}. Attendu : une marque sans mots au début de chaque ligne, et une case par colonne. Exemple : | <Claim id="caen" /> 22 novembre 2023 | Tribunal de Caen |`,
    };
  });
}
