import { describe, expect, test } from 'vitest';
import { purgeFor } from './purge-rules.ts';

const purged = (css: string, body: string, code = '', added: string[] = []) =>
  purgeFor([`<style>${css}</style>${body}`], { added, codeOf: () => code })(css);

describe('rules of a page', () => {
  test.each([
    ['of a class on no element go', '.a{color:red}.b{color:red}', '.b{color:red}'],
    ['of elements stay', 'table{color:red}.a{color:red}', 'table{color:red}'],
    ['of attributes stay', '[data-x]{color:red}.a{color:red}', '[data-x]{color:red}'],
    ['of several selectors keep those that have a use', '.a,.b{color:red}', '.b{color:red}'],
    [
      'of one of several classes name those that have a use',
      ':is(.a,.b) i,:is(.a,.e) i,p:is(.a,.b,.e){color:red}',
      '.b i,p.b{color:red}',
    ],
    [
      'of one of several, or of none, stay',
      '.b:not(.a),.b:is(.a,:hover:not(.c .d)){color:red}.e{color:red}',
      '.b:not(.a),.b:is(.a,:hover:not(.c .d)){color:red}',
    ],
    ['within a rule keep those that have a use', '.b{& .a,& .b{top:0}}', '.b{& .b{top:0}}'],
    [
      'of utilities are told by their name unescaped',
      '.md\\:p-1\\.5{color:red}.a{color:red}',
      '.md\\:p-1\\.5{color:red}',
    ],
    ['within a condition go with it', '@media print{.a{color:red}}.b{color:red}', '.b{color:red}'],
    [
      'of a name that is an id too stay',
      '#c{color:red}.c .b{top:0}.a{color:red}',
      '#c{color:red}.c .b{top:0}',
    ],
  ])('%s', (_, css, expected) =>
    expect(purged(css, '<p class="b md:p-1.5" id="c">')).toBe(expected),
  );

  test('that a script may need stay if a script runs', () => {
    const css = '.past{top:0}.here{top:1px}.new{top:2px}';
    const code = "version.className = 'new'";
    const body = '<p class="here"><script src="x.js"></script>';
    expect(purged(css, body, code)).toBe('.here{top:1px}.new{top:2px}');
    expect(purged(css, body.replace('src', 'type="application/json" src'), code)).toBe(
      '.here{top:1px}',
    );
  });

  test('of a class that a later step adds stay', () =>
    expect(purged('.whole{top:0}.gone{top:0}', '<p>', '', ['whole'])).toBe('.whole{top:0}'));

  test('of an animation named like a class stay', () =>
    expect(
      purged('@keyframes a{to{color:red}}.b{animation:1s a}.e{color:red}', '<p class="b">'),
    ).toBe('@keyframes a{to{color:red}}.b{animation:1s a}'));

  test('keep a property that is named like a class', () =>
    expect(purged('.zoom{top:0}.b{zoom:.5}.gone{top:0}', '<p class="b">')).toBe(
      '.zoom{top:0}.b{zoom:.5}',
    ));

  test('lose the properties that nothing reads, and those that only these read', () => {
    const css = ':root{--a:var(--b);--b:1px;--c:2px;--d:3px}p{top:var(--c)}';
    expect(purged(css, '<p>')).toBe(':root{--c:2px}p{top:var(--c)}');
    expect(purged(css, '<p style="--d:0">')).toBe(':root{--c:2px;--d:3px}p{top:var(--c)}');
    expect(purged(css, '<p><script src="x.js"></script>', "getPropertyValue('--b')")).toBe(
      ':root{--b:1px;--c:2px}p{top:var(--c)}',
    );
  });

  test('of a shared sheet stay if one of its pages uses them; those of another sheet go', () => {
    const [shared, own] = ['.a{top:0}.b{top:0}.c{top:0}', '.a{top:0}.b{top:1px}'];
    const pages = [
      `<style>${shared}</style><p class="a">`,
      `<style>${shared}</style><p class="b">`,
      `<style>${own}</style><p class="b">`,
    ];
    const rulesOf = purgeFor(pages, { added: [], codeOf: () => '' });
    expect(rulesOf(shared)).toBe('.a,.b{top:0}');
    expect(rulesOf(own)).toBe('.b{top:1px}');
  });

  test('that are all used keep every byte', () =>
    expect(purged('.b { color : red }', '<p class="b">')).toBe('.b { color : red }'));
});
