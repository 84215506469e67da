/** Protects: a picture has its colours in every reader of SVG. */
import { expect, test } from 'vitest';
import { plainColour } from './plain-colour.ts';

test.each([
  ['rgb(163, 22, 47)', '#a3162f', 1],
  ['rgba(163, 22, 47, 0.25)', '#a3162f', 0.25],
  ['color(srgb 0.639 0.0863 0.184)', '#a3162f', 1],
  ['color(srgb 1 0 0 / 0.5)', '#ff0000', 0.5],
  ['color(srgb 1e-7 0 0)', '#000000', 1],
])('%s is %s', (text, hex, opacity) => expect(plainColour(text)).toEqual({ hex, opacity }));

test.each(['none', '', 'url(#a)'])('« %s » is no colour', (text) =>
  expect(plainColour(text)).toBeUndefined(),
);
