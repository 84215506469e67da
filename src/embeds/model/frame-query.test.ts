import { expect, test } from 'vitest';
import { parseTheme } from './frame-query.ts';

test.each(['?theme=clair', '?theme=sombre&x=1'])('%s names a theme', (search) =>
  expect(parseTheme(search)).toMatch(/^(?:clair|sombre)$/),
);

test.each([
  '',
  '?theme=',
  '?theme=__proto__',
  '?theme=constructor',
  '?theme=%E0%A4%A',
  '?theme=Clair',
])('%s names no theme', (search) => expect(parseTheme(search)).toBeUndefined());
