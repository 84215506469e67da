/** Checks the editorial rules that no schema can express, on the raw text of content/. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { getCaseFile } from '../src/case/case-file.ts';
import { isPrimary } from '../src/case/computed-standing.ts';
import { TEXT_TAGS } from '../src/case/checks/check-markup.ts';
import { elementsIn, lineOf, nodesIn, wordsIn } from '../src/case/text-tree.ts';
import { readMdx, type MarkupNode } from '../src/schemas/read-mdx.ts';
import { fault, filesOf, paragraphsOf, read, sheetsOf, textsIn } from './written-texts.ts';

const events = sheetsOf('facts/events');
const actors = sheetsOf('facts/actors');
const articles = filesOf('articles', '.mdx');
const proseFiles = [...articles, ...filesOf('pages', '.mdx')];
const texts = [...sheetsOf('').flatMap(textsIn), ...proseFiles.flatMap(paragraphsOf)];

/** Names under which a module imports Astro components. */
function importedComponents(module: string): string[] {
  const { statements } = ts.createSourceFile(module, read(module), ts.ScriptTarget.Latest);
  return statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const isComponent =
      ts.isStringLiteral(moduleSpecifier) && moduleSpecifier.text.endsWith('.astro');
    return isComponent ? (importClause?.name?.text ?? []) : [];
  });
}

/** Faults of the French texts that match a pattern. */
function found(pattern: RegExp, advice: string): string[] {
  return texts
    .filter(({ locale }) => locale === 'fr')
    .flatMap((text) => {
      const match = pattern.exec(text.text);
      return match ? [fault(text, match[0], advice)] : [];
    });
}

describe('quotations', () => {
  test('are closed', () => {
    const open = texts
      .filter(({ text }) =>
        ['«»', '“”'].some(
          ([left = '', right = '']) => text.split(left).length !== text.split(right).length,
        ),
      )
      .map((text) => fault(text, text.text.slice(0, 40), 'Fermer chaque guillemet ouvert.'));
    expect(open).toEqual([]);
  });
});

describe('words', () => {
  test('never present a closed case as proof of innocence', () =>
    expect(
      found(
        /class(?:é|ement)[\s\S]{0,150}(?:innocenté|blanchi|acquitté)|(?:innocenté|blanchi|acquitté)[\s\S]{0,150}class(?:é|ement)/i,
        'Un classement ne juge rien : écrire « classé sans suite » et rien de plus.',
      ),
    ).toEqual([]));

  test('never say « valide » of the Conseil d’État, which ruled on urgency', () =>
    expect(
      found(
        /Conseil d['’]État[^.;]*(?<!\p{L})valid(?:e|é|ée|és|ées|ent|er|ait|ant)(?!\p{L})/iu,
        'Dire ce que le Conseil d’État a décidé : il annule, rejette, ou rend un avis.',
      ),
    ).toEqual([]));

  test.each(['fr', 'en'] as const)('use VSA only in quotations, in %s', (locale) => {
    const own = texts
      .filter((text) => text.locale === locale)
      .map((text) => ({ ...text, text: text.text.replace(/«[^«»]*»|“[^“”]*”/g, '') }))
      .filter(({ text }) => /\bVSA\b/.test(text))
      .map((text) =>
        fault(
          text,
          'VSA',
          'Écrire « analyse automatisée d’images », ou mettre le mot entre guillemets avec son auteur.',
        ),
      );
    expect(own).toEqual([]);
  });
});

describe('people', () => {
  const persons = actors.filter(({ data }) => data['kind'] === 'person');
  /** Ministers of the Interior, without those who stood in for a few days. */
  const ministers = persons
    .filter(({ data }) =>
      ((data['terms'] ?? []) as { office: string; interim?: boolean }[]).some(
        ({ office, interim }) => office === 'ministre-interieur' && !interim,
      ),
    )
    .map(({ data }) => String(data['shortName']));

  test('interior ministers are never listed together, except one who hands over to another', () => {
    const listed = events.flatMap(({ file, data }) =>
      textsIn({ file, data })
        .map((text) => ({ text, named: ministers.filter((name) => text.text.includes(name)) }))
        .filter(({ text, named }) => {
          const handOver = data['topic'] === 'politique' && /^(?:title|summary)\./.test(text.field);
          return named.length > (handOver ? 2 : 1);
        })
        .map(({ text, named }) =>
          fault(
            text,
            named.join(', '),
            'Ne pas énumérer les ministres : dire « cinq anciens ministres ».',
          ),
        ),
    );
    expect(listed).toEqual([]);
  });
});

describe('texts', () => {
  const trees = proseFiles.map((file) => ({ file, tree: readMdx(read(file)) }));
  const articleTrees = trees.filter(({ file }) => articles.includes(file));
  const blocksNamed = (tree: MarkupNode, name: string) =>
    elementsIn(tree).filter((element) => element.name === name);
  const at = (file: string, node: MarkupNode) => ({ file, field: `ligne ${lineOf(node)}` });

  /** Components that a plugin writes for a table of claims; authors never type them. */
  const written = ['ClaimCell', 'ClaimRow'];
  /** Passed to its text by a page, with the day that it shows. */
  const given = ['ThreeRules'];

  test('may use exactly the components of the map', () => {
    const mapped = importedComponents('src/components/mdx/mdx-components.ts');
    const typed = mapped.filter((name) => !written.includes(name));
    expect([...typed, ...given].sort()).toEqual([...TEXT_TAGS].sort());
  });

  test('explain France to foreign readers in English only, and through the glossary', () => {
    const faults = trees.flatMap(({ file, tree }) =>
      blocksNamed(tree, 'Context').flatMap((block) => [
        ...(file.endsWith('/en.mdx')
          ? []
          : [fault(at(file, block), '<Context>', 'Réserver ce bloc à en.mdx.')]),
        ...blocksNamed(block, 'Cite').map((cite) =>
          fault(at(file, cite), '<Cite>', 'Renvoyer au glossaire par <Term>.'),
        ),
        ...nodesIn(block)
          .filter(({ type }) => type === 'paragraph')
          .filter((paragraph) => blocksNamed(paragraph, 'Term').length === 0)
          .map((paragraph) =>
            fault(at(file, paragraph), wordsIn(paragraph).slice(0, 40), 'Citer un terme : <Term>.'),
          ),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test.each(articleTrees)('$file has its four blocks', ({ file, tree }) => {
    const missing = ['Takeaways', 'Contents', 'Unknowns', 'Method']
      .filter((block) => blocksNamed(tree, block).length !== 1)
      .map((block) => fault({ file, field: 'texte' }, `<${block}>`, 'Écrire ce bloc, une fois.'));
    expect(missing).toEqual([]);
  });

  test.each(articleTrees)('$file has at most five takeaways', ({ file, tree }) => {
    const faults = blocksNamed(tree, 'Takeaways').flatMap((block) => {
      const items = nodesIn(block).filter(({ type }) => type === 'listItem').length;
      return items >= 1 && items <= 5
        ? []
        : [fault(at(file, block), `${items} lignes`, 'Écrire une à cinq lignes.')];
    });
    expect(faults).toEqual([]);
  });
});

test('the case has the entries that it promises, and a primary pièce for at least 65 % of the events', async () => {
  const { events, pieces, actors, terms, get } = await getCaseFile();
  expect(events.length).toBeGreaterThanOrEqual(75);
  expect(pieces.length).toBeGreaterThanOrEqual(100);
  expect(actors.length).toBeGreaterThanOrEqual(25);
  expect(terms.length).toBeGreaterThanOrEqual(45);
  const firm = events.filter((event) => event.pieces.map(get.piece).some(isPrimary));
  expect(firm.length / events.length).toBeGreaterThanOrEqual(0.65);
});
