/** Values that a hostile or hasty author could write in a field, whatever the field. */

/** A way to break a value; returns undefined if it does not apply to that value. */
export type Mutation = (value: unknown) => unknown;

/** Above the maximum length of a text field, in characters, and of a list. */
const LONG = 13_000;
const MANY = 100;

const text = (change: (value: string) => unknown) => (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? change(String(value)) : undefined;
const number = (change: number) => (value: unknown) =>
  typeof value === 'number' ? change : undefined;
const list = (change: (value: readonly unknown[]) => unknown) => (value: unknown) =>
  Array.isArray(value) ? change(value) : undefined;
const block = (change: (value: object) => unknown) => (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? change(value) : undefined;

/** Inserts a character in the middle of the text, where it is easy to overlook. */
const within = (character: string) =>
  text((value) => {
    const middle = Math.ceil(value.length / 2);
    return `${value.slice(0, middle)}${character}${value.slice(middle)}`;
  });

/** Cyrillic and Greek letters that look like Latin ones. */
const LOOKS: Readonly<Record<string, string>> = { a: 'а', c: 'с', e: 'е', i: 'і', o: 'ο', p: 'р' };

/** By name of the fault. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'no value': () => null,
  'a truth': (value) => (typeof value === 'boolean' ? 'oui' : true),
  'a number': (value) => (typeof value === 'number' ? `${value} fois` : 42.5),
  'a number without end': number(Number.POSITIVE_INFINITY),
  'no number': number(Number.NaN),
  'a negative number': number(-1),
  'a word': (value) => (typeof value === 'string' ? undefined : 'un mot'),
  'a list': (value) => (Array.isArray(value) ? value[0] : [value]),
  'a block': (value) => ({ fr: value }),

  'no character': text(() => ''),
  'spaces alone': text(() => ' \u00a0\u202f '),
  'a sign alone': text(() => '…'),
  'text without end': text((value) => `${value} `.repeat(LONG / (value.length + 1))),
  'a word without end': text(() => 'a'.repeat(LONG)),
  'two lines': text((value) => `${value}\n\n${value}`),

  'a script': text((value) => `${value}<script>window.hit=1</script>`),
  'a picture that fails': text(() => '"><img src=x onerror=window.hit=1>'),
  'a drawing that runs': text((value) => `<svg/onload=window.hit=1>${value}`),
  'a closing tag': text((value) => `${value}</textarea>`),
  'a comment': text((value) => `<!--${value}`),
  'an address that runs': text(() => 'javascript:window.hit=1'),
  'a link that runs': text((value) => `[${value}](javascript:window.hit=1)`),
  'a reference to markup': text((value) => `&lt;script&gt;${value}&#60;/script&#62;`),
  'a template': text((value) => `${value}{{constructor}}\${window.hit=1}{window.hit=1}`),
  'a quotation that closes an attribute': text((value) => `${value}" onclick="window.hit=1`),

  'a null': within('\u0000'),
  'a bell': within('\u0007'),
  'an escape of terminals': within('\u001b[2J'),
  'a line of Unicode': within('\u2028'),
  'text turned round': text((value) => `\u202e${value}`),
  'an isolate': text((value) => `\u2067${value}`),
  'letters read from the right': text((value) => `${value} \u05e9\u05dc\u05d5\u05dd`),
  'a space without width': within('\u200b'),
  'no width at all': text(() => '\u200b\u2060\u00ad'),
  'a lost letter': within('\ufffd'),
  'letters that pass for others': text((value) =>
    /[aceiop]/.test(value) ? value.replace(/[aceiop]/g, (letter) => LOOKS[letter] ?? letter) : 'а',
  ),

  'a day that no month has': text(() => '2023-02-30'),
  'a thirteenth month': text(() => '2023-13'),
  'a year to come': text(() => '2999-01-01'),
  'a date in words': text(() => 'le 30 février'),
  'an address at home': text(() => 'http://127.0.0.1/'),
  'an address with a password': text(() => 'https://user:pass@exemple.fr/'),
  'a path that climbs': text(() => '../../etc/passwd'),
  'a name of every object': text(() => 'constructor'),

  'an empty list': list(() => []),
  'the same twice': list((value) => [...value, ...value]),
  'a list without end': list((value) => Array.from({ length: MANY }, () => value[0])),
  'a hole in the list': list((value) => [...value, null]),

  'an empty block': block(() => ({})),
  'a field of no schema': block((value) => ({ ...value, inconnu: 'x' })),
  'a field that is a prototype': block((value) => ({ ...value, ['__proto__']: { hit: 1 } })),
};
