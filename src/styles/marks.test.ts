import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { standingForm } from '../timeline/layout/standing-shape.ts';
import { MARKS } from '../timeline/model/vocabulary.ts';

const sheet = readFileSync(new URL('marks.css', import.meta.url), 'utf8');
const rows = [
  ...sheet.matchAll(
    /^\[data-standing='(\w+)'\] \{\n {2}--mark-corner: (.+);\n {2}--mark-turn: (.+);\n {2}--mark-open: (.+);\n\}$/gm,
  ),
];
const CORNERS = {
  disc: ['50%', '0deg'],
  diamond: ['0%', '45deg'],
  square: ['0%', '0deg'],
} as const;

describe('marks.css', () => {
  test('has one row for each mark', () => expect(rows.map(([, mark]) => mark)).toEqual([...MARKS]));

  test.each(MARKS)('draws %s as standingForm() does', (mark) => {
    const { outline, filled } = standingForm(mark);
    const [corner, turn] = CORNERS[outline];
    const row = rows.find(([, name]) => name === mark)?.slice(2);
    expect(row).toEqual([corner, turn, `${(1 - filled) * 100}%`]);
  });

  test('has no other rule by standing', () =>
    expect(sheet.match(/\[data-standing=/g)).toHaveLength(MARKS.length));
});
