import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  FRAME_MAX_PX,
  FRAME_MIN_PX,
  frameHeight,
  heightMessages,
  linkMessage,
  parseFrameNames,
  readySecret,
} from './frame-message.ts';

describe('parseFrameNames', () => {
  test('reads the secret that WordPress puts in the hash', () =>
    expect(parseFrameNames({ search: '', hash: '#?secret=Ab12Cd34' })).toEqual({
      secret: 'Ab12Cd34',
      pymId: undefined,
    }));

  test('reads the name that pym puts in the query', () =>
    expect(parseFrameNames({ search: '?childId=frise-1&x=2', hash: '' }).pymId).toBe('frise-1'));

  test.each(['#?secret=<b>', '#?secret=a b', `#?secret=${'a'.repeat(65)}`, '#?secret=%E0%A4', '#'])(
    'reads no name from %s',
    (hash) => expect(parseFrameNames({ search: '', hash }).secret).toBeUndefined(),
  );

  test('reads nothing but a valid name from any input', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (search, hash) => {
        for (const name of Object.values(parseFrameNames({ search, hash })))
          if (name !== undefined) expect(name).toMatch(/^[\w-]{1,64}$/);
      }),
      { numRuns: 5000 },
    ));
});

describe('heightMessages', () => {
  test('supports the four protocols', () =>
    expect(heightMessages(640, { secret: 's', pymId: 'p' })).toEqual([
      { message: 'height', value: 640, secret: 's' },
      'pymxPYMxpxPYMxheightxPYMx640',
      { sentinel: 'amp', type: 'embed-size', height: 640 },
      { subject: 'lti.frameResize', height: 640 },
    ]));

  test('leaves out the protocols that need a name if the frame has none', () =>
    expect(heightMessages(640, { secret: undefined, pymId: undefined })).toHaveLength(2));
});

test('a height is a whole number of px between the bounds', () =>
  fc.assert(
    fc.property(fc.double(), (px) => {
      const height = frameHeight(px);
      expect(Number.isInteger(height)).toBe(true);
      expect(height).toBeGreaterThanOrEqual(FRAME_MIN_PX);
      expect(height).toBeLessThanOrEqual(FRAME_MAX_PX);
    }),
  ));

test('the optional script of a host accepts the heights that a frame requests', () =>
  expect(readFileSync('public/embed/hauteur.js', 'utf8')).toContain(
    `height >= ${FRAME_MIN_PX} && height <= ${FRAME_MAX_PX}`,
  ));

describe('readySecret', () => {
  test('reads the secret of a host that says it is ready', () =>
    expect(readySecret({ message: 'ready', secret: 'abc' })).toBe('abc'));

  test.each([
    null,
    'ready',
    { message: 'link', secret: 'abc' },
    { message: 'ready' },
    { message: 'ready', secret: ['abc'] },
    { message: 'ready', secret: '<script>' },
  ])('reads no secret from %j', (data) => expect(readySecret(data)).toBeUndefined());
});

test('a link to the host of the frame is posted with the secret, and no other', () => {
  const [here, names] = [{ host: 'exemple.fr' }, { secret: 'abc', pymId: undefined }];
  expect(linkMessage('https://exemple.fr/frise.html#a', here, names)).toEqual({
    message: 'link',
    value: 'https://exemple.fr/frise.html#a',
    secret: 'abc',
  });
  for (const href of ['https://ailleurs.fr/', 'javascript:alert(1)', 'mailto:a@exemple.fr', ''])
    expect(linkMessage(href, here, names)).toBeUndefined();
  const unnamed = { secret: undefined, pymId: undefined };
  expect(linkMessage('https://exemple.fr/', here, unnamed)).toBeUndefined();
});
