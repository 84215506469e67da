import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { claimParagraphs } from './claim-paragraphs.ts';

const compile = (source: string) => {
  const { code } = mdxToJs(source, { mdastPlugins: [claimParagraphs] });
  return code
    .slice(code.indexOf('return '), code.indexOf('function MDXContent'))
    .replace(/\s+/g, ' ')
    .replace(/_jsxs?\(/g, '(');
};

test('claims on neighbouring lines are one paragraph, a blank line begins another', () => {
  expect(
    compile(
      '<Claim id="a">Un.\nDeux.</Claim>\n<Claim id="b">Trois.</Claim>\n<Cite id="c" pieces="x" />\n\n<Claim id="d">Quatre.</Claim>',
    ),
  ).toMatchInlineSnapshot(
    `"return (_Fragment, { children: [ (_components.p, { children: [ (Claim, { id: "a", children: "Un.\\nDeux." }), " ", (Claim, { id: "b", children: "Trois." }), " ", (Cite, { id: "c", pieces: "x" }) ] }), "\\n", (_components.p, { children: (Claim, { id: "d", children: "Quatre." }) }) ] }); } "`,
  );
});

test('claims inside a sentence or a list stay where they are', () => {
  expect(compile('Texte <Claim id="a" />\n\n- <Claim id="b" />')).toMatchInlineSnapshot(
    `"return (_Fragment, { children: [ (_components.p, { children: ["Texte ", (Claim, { id: "a" })] }), "\\n", (_components.ul, { children: [ "\\n", (_components.li, { children: [ "\\n", (Claim, { id: "b" }), "\\n" ] }), "\\n" ] }) ] }); } "`,
  );
});

test('other blocks stay blocks', () => {
  expect(compile('<Contents />\n\n<Claim id="a" />')).toMatchInlineSnapshot(
    `"return (_Fragment, { children: [ (Contents, {}), "\\n", (_components.p, { children: (Claim, { id: "a" }) }) ] }); } "`,
  );
});

test('claims in a section, and in what it folds, are paragraphs too', () => {
  expect(
    compile('<Part>\n\n<Claim id="a" />\n\n<More>\n\n<Claim id="b" />\n\n</More>\n\n</Part>'),
  ).toMatchInlineSnapshot(
    `"return (Part, { children: [(_components.p, { children: (Claim, { id: "a" }) }), (More, { children: (_components.p, { children: (Claim, { id: "b" }) }) })] }); } "`,
  );
});
