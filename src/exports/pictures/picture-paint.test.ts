import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TOPICS } from '../../timeline/model/vocabulary.ts';
import { HUES, PAINT, TOPIC_HUES } from './picture-paint.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
/** Light value of a token. */
const light = (name: string) => new RegExp(`--${name}: (#[0-9a-f]{6})`).exec(tokens)?.[1];

describe('the colours of a picture are the light ones of tokens.css', () => {
  test.each(Object.entries(PAINT))('%s', (name, value) => expect(light(name)).toBe(value));

  test.each(Object.entries(HUES))('%s', (name, { ink, tint }) => {
    expect(light(name)).toBe(ink);
    expect(light(`${name}-tint`)).toBe(tint);
  });

  test.each(TOPICS)('the hue of %s', (topic) => {
    const [, hue = ''] =
      new RegExp(`\\[data-topic='${topic}'\\][^{]*\\{\\s*--hue: var\\(--(\\w+)\\)`).exec(tokens) ??
      [];
    expect(TOPIC_HUES[topic]).toBe(HUES[hue as keyof typeof HUES]);
  });
});
