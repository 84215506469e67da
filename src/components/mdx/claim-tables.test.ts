import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { claimTables } from './claim-tables.ts';

const compile = (source: string) => {
  const { code } = mdxToJs(source, { mdastPlugins: [claimTables] });
  return code
    .slice(code.indexOf('return '), code.indexOf('function MDXContent'))
    .replace(/\s+/g, ' ')
    .replace(/_jsxs?\(/g, '(');
};

test('a table whose rows are marked becomes a ClaimTable with its column headers', () =>
  expect(
    compile(
      '| Date | Juge |\n| --- | --- |\n| <Claim id="caen" /> 22 | Caen |\n| <Claim id="nice" /> 23 | Nice |',
    ),
  ).toMatchInlineSnapshot(
    `"return (ClaimTable, { head: "Date | Juge", first: "caen", children: [(ClaimRow, { id: "caen", children: [(ClaimCell, { children: "22" }), (ClaimCell, { column: "Juge", children: "Caen" })] }), (ClaimRow, { id: "nice", children: [(ClaimCell, { children: "23" }), (ClaimCell, { column: "Juge", children: "Nice" })] })] }); } "`,
  ));

test('a table without marks stays a table', () =>
  expect(compile('| Date | Juge |\n| --- | --- |\n| 22 | Caen |')).toContain('_components.table'));
