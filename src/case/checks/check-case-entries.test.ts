/** Checks the rules between entries and those of the editorial charter, each with and without a fault. */
import { describe, expect, test } from 'vitest';
import {
  aCaseFile,
  aCorrection,
  anActor,
  anArticle,
  anEvent,
  anIndexWord,
  aPage,
  aPerson,
  aPiece,
  aReply,
  aTerm,
  type Written,
} from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { checkCaseEntries } from './check-case-entries.ts';
import { toldOf } from '../../../tests/messages-of.ts';

/** Every problem as « file field ». */
function faults(entries: Partial<CaseEntries>): string[] {
  return checkCaseEntries(aCaseFile(entries)).map(
    ({ file, field }) => `${file.replace('content/', '')} ${field}`,
  );
}

/** Every message as « champ : message », one per line. */
function messages(entries: Partial<CaseEntries>): string {
  return toldOf(checkCaseEntries(aCaseFile(entries)));
}

/** A press article that was read, with an `origin` of its own. */
const anArticleOf = (origin: string, changes: Written = {}) =>
  aPiece({ id: origin, number: origin.length + 1, kind: 'press', origin, ...changes });

const NEXT = anArticleOf('next');
const DISCLOSE = anArticleOf('disclose');
const THE_MEDIA = anActor({
  id: 'media',
  kind: 'press',
  voice: { fr: 'le média', en: 'the outlet' },
});
const THE_CNIL = anActor({ id: 'cnil', voice: { fr: 'la CNIL', en: 'the CNIL' } });

const disputed = (pieces: string[], assertedBy: string[]) => ({
  pieces: [aPiece(), NEXT, DISCLOSE],
  actors: [THE_MEDIA, THE_CNIL],
  events: [anEvent({ standing: 'disputed', pieces, assertedBy })],
});

const naming = (field: string, locale: 'fr' | 'en') => ({
  actors: [aPerson()],
  events: [
    anEvent({
      [field]: { fr: 'Un fait', en: 'A fact', [locale]: 'M. Darmanin parle' },
    }),
  ],
});

const living = (changes: Written, person: Written = {}) => ({
  pieces: [aPiece({ number: 99 }), NEXT, DISCLOSE],
  actors: [aPerson(person), THE_MEDIA],
  events: [anEvent({ actors: ['a-person'], pieces: ['next', 'disclose'], ...changes })],
});

describe('checkCaseEntries', () => {
  test('finds nothing in a valid case file', () =>
    expect(
      faults({
        events: [anEvent({ actors: ['an-actor'] })],
        actors: [anActor()],
        terms: [aTerm({ pieces: ['a-piece'] })],
        articles: [
          anArticle(
            '<Cite id="fait" pieces="a-piece" />\n\n<Explanation>\n\nUn <Term id="a-term">mot</Term>.\n\n</Explanation>',
          ),
        ],
        corrections: [aCorrection()],
        indexWords: [anIndexWord()],
        replies: [aReply()],
      }),
    ).toEqual([]));

  test('finds nothing in an empty one', () => expect(faults({ pieces: [] })).toEqual([]));

  test('reports every problem at once', () =>
    expect(
      faults({
        events: [anEvent({ pieces: ['lost'] })],
        terms: [aTerm({ see: ['lost'] })],
      }),
    ).toEqual(['facts/events/an-event.yaml pieces', 'facts/glossary/a-term.yaml see']));
});

describe('a reference to a missing entry is refused', () => {
  test.each<[string, Partial<CaseEntries>]>([
    ['facts/events/an-event.yaml pieces', { events: [anEvent({ pieces: ['a-piece', 'lost'] })] }],
    [
      'facts/events/an-event.yaml disclosedIn',
      { events: [anEvent({ disclosed: '2024-10-28', disclosedIn: 'lost' })] },
    ],
    ['facts/events/an-event.yaml actors', { events: [anEvent({ actors: ['lost'] })] }],
    [
      'facts/events/an-event.yaml assertedBy',
      { events: [anEvent({ standing: 'reported', assertedBy: ['lost'] })] },
    ],
    ['facts/actors/an-actor.yaml pieces', { actors: [anActor({ pieces: ['lost'] })] }],
    [
      'facts/actors/a-person.yaml terms.0.pieces',
      {
        actors: [
          aPerson({ terms: [{ office: 'ministre-interieur', from: '2020', pieces: ['lost'] }] }),
        ],
      },
    ],
    ['facts/glossary/a-term.yaml pieces', { terms: [aTerm({ pieces: ['lost'] })] }],
    ['facts/glossary/a-term.yaml see', { terms: [aTerm({ see: ['lost'] })] }],
    [
      'facts/pieces/a-piece.yaml seenThrough',
      { pieces: [aPiece({ seen: 'secondary', seenThrough: ['lost'] })] },
    ],
    [
      'record/corrections.yaml, entrée a-correction pieces',
      { corrections: [aCorrection({ pieces: ['lost'] })] },
    ],
    [
      'instruments/index-words.yaml, entrée a-word see.0.id',
      { indexWords: [anIndexWord({ see: [{ kind: 'term', id: 'lost' }] })] },
    ],
    ['record/replies/a-reply.yaml from', { actors: [], replies: [aReply({ from: 'lost' })] }],
  ])('%s', (fault, entries) => expect(faults(entries)).toEqual([fault]));
});

test('a document cannot be read before its date', () => {
  expect(messages({ pieces: [aPiece({ date: '2026-11-20', consulted: '2026-11' })] })).toBe('');
  expect(
    messages({ pieces: [aPiece({ date: '2026-12', consulted: '2026-11' })] }),
  ).toMatchInlineSnapshot(
    `"content/facts/pieces/a-piece.yaml consulted : « 2026-11 » n’est pas accepté. Attendu : une date qui ne précède pas celle du document (2026-12). Exemple : consulted: 2026-11"`,
  );
});

describe('the number of a pièce', () => {
  test('may leave gaps', () =>
    expect(faults({ pieces: [aPiece(), aPiece({ id: 'another', number: 9 })] })).toEqual([]));
});

describe('the title of a pièce', () => {
  const title = 'Article sur le vote de la loi';

  test('must be marked as ours if it describes the document', () => {
    expect(messages({ pieces: [aPiece({ title, described: true })] })).toBe('');
    expect(messages({ pieces: [aPiece({ title })] })).toMatchInlineSnapshot(
      `"content/facts/pieces/a-piece.yaml described : Champ absent. Attendu : true, puisque « Article sur le vote de la loi » décrit le document sans être son titre. Exemple : described: true"`,
    );
  });

  test('may begin with the word for an article of law', () =>
    expect(messages({ pieces: [aPiece({ title: 'Article 10 de la loi' })] })).toBe(''));
});

describe('the rights of a pièce', () => {
  const withRights = (kind: string, rights: string) =>
    messages({ pieces: [aPiece({ kind, rights })] });

  test.each([
    ['press', 'all-rights-reserved'],
    ['association', 'free-licence'],
    ['decision', 'public-document'],
  ])('for %s may be %s', (kind, rights) => expect(withRights(kind, rights)).toBe(''));

  test.each(['press', 'association', 'site'])('cannot be public for %s', (kind) =>
    expect(withRights(kind, 'public-document')).toContain('rights : « public-document »'),
  );

  test('are refused with a message that offers a way out', () =>
    expect(withRights('press', 'public-document')).toMatchInlineSnapshot(
      `"content/facts/pieces/a-piece.yaml rights : « public-document » n’est pas accepté. Attendu : all-rights-reserved ou free-licence pour kind: press. Exemple : all-rights-reserved ; ou changer kind si le document est officiel"`,
    ));
});

describe('what is established', () => {
  const established = (pieces: CaseEntries['pieces']) =>
    faults({
      pieces: [aPiece({ number: 99 }), ...pieces],
      events: [anEvent({ pieces: pieces.map(({ id }) => id) })],
    });
  const refused = ['facts/events/an-event.yaml standing'];

  test.each(['text', 'decision', 'report', 'official'])('rests on a %s that was read', (kind) =>
    expect(established([aPiece({ id: 'primary', kind })])).toEqual([]),
  );

  test.each(['party', 'association', 'press', 'academic', 'vendor', 'site'])(
    'does not rest on a %s alone',
    (kind) => expect(established([aPiece({ id: 'one', kind })])).toEqual(refused),
  );

  test('rests on two pièces of two origins', () =>
    expect(established([NEXT, DISCLOSE])).toEqual([]));

  test('does not rest on a newspaper and a private site', () =>
    expect(
      established([NEXT, aPiece({ id: 'site', number: 98, kind: 'site', origin: 'site' })]),
    ).toEqual(refused));

  test('does not rest on two pièces of one origin', () =>
    expect(established([NEXT, anArticleOf('another', { origin: 'next' })])).toEqual(refused));

  test('rests on a primary pièce that was read in a copy', () =>
    expect(established([aPiece({ id: 'copy', seen: 'copy', copyHost: 'Juricaf' })])).toEqual([]));

  test('does not rest on a primary pièce that was not read', () =>
    expect(
      established([aPiece({ id: 'unread', seen: 'secondary', seenThrough: ['a-piece'] })]),
    ).toEqual(refused));

  test('does not count the origin of a pièce that was not read', () =>
    expect(
      established([NEXT, anArticleOf('disclose', { seen: 'secondary', seenThrough: ['next'] })]),
    ).toEqual(refused));
});

describe('what is reported or asserted', () => {
  const said = (standing: string, assertedBy: string[]) =>
    faults({
      pieces: [NEXT],
      actors: [
        anActor({ id: 'media', pieces: ['next'], voice: { fr: 'le média', en: 'the outlet' } }),
      ],
      events: [anEvent({ pieces: ['next'], standing, assertedBy })],
    });

  test.each(['reported', 'asserted'])('must say by whom: %s', (standing) => {
    expect(said(standing, [])).toEqual(['facts/events/an-event.yaml assertedBy']);
    expect(said(standing, ['media'])).toEqual([]);
  });

  test('lets a person be cited by name', () =>
    expect(
      faults({
        actors: [aPerson()],
        events: [anEvent({ standing: 'asserted', assertedBy: ['a-person'], actors: ['a-person'] })],
      }),
    ).toEqual([]));
});

describe('what is disputed', () => {
  test('rests on two pièces of two origins and on two voices', () =>
    expect(faults(disputed(['next', 'disclose'], ['media', 'cnil']))).toEqual([]));
});

describe('a fact that is written twice', () => {
  test('is two facts if the days differ', () =>
    expect(
      messages({
        events: [
          anEvent({ id: 'a' }),
          anEvent({ id: 'b', happened: '2023-11-15', disclosed: '2023-11-15' }),
        ],
      }),
    ).toBe(''));
});

describe('the two dates', () => {
  const clocks = (happened: string, disclosed: string, disclosedIn?: string) =>
    faults({ events: [anEvent({ happened, disclosed, disclosedIn })] });

  test('may be the same day', () => expect(clocks('2023-11-14', '2023-11-14')).toEqual([]));

  test('may not put the disclosure before the fact', () =>
    expect(clocks('2023-11-14', '2023-11-13')).toEqual(['facts/events/an-event.yaml disclosed']));

  test('may put the disclosure in the year of the fact', () =>
    expect(clocks('2023-11-14', '2023')).toEqual([]));

  test('need the pièce that made the fact public, if they differ', () => {
    expect(clocks('2023-02', '2023-11-14')).toEqual(['facts/events/an-event.yaml disclosedIn']);
    expect(clocks('2023-02', '2023-11-14', 'a-piece')).toEqual([]);
  });

  test('need it even for a delay of one day', () =>
    expect(clocks('2023-11-14', '2023-11-15')).toEqual(['facts/events/an-event.yaml disclosedIn']));

  test('may not put the disclosure after the pièce that told the fact', () => {
    expect(clocks('2023-02', '2024-12-06', 'a-piece')).toEqual([
      'facts/events/an-event.yaml disclosed',
    ]);
    expect(clocks('2023-02', '2024-12~', 'a-piece')).toEqual([]);
  });

  test('may put it on the day on which an act, told by itself, was published', () => {
    const act = (happened: string, kind: string) =>
      faults({
        pieces: [aPiece({ kind, date: '2016-04-27' })],
        events: [anEvent({ happened, disclosed: '2016-05-04', disclosedIn: 'a-piece' })],
      });
    expect(act('2016-04-27', 'text')).toEqual([]);
    expect(act('2016-04-26', 'text')).toEqual(['facts/events/an-event.yaml disclosed']);
    expect(act('2016-04-27', 'report')).toEqual(['facts/events/an-event.yaml disclosed']);
  });

  test('need none if they may be the same', () =>
    expect(clocks('2023-11-14', '2023-11-14', 'a-piece')).toEqual([
      'facts/events/an-event.yaml disclosedIn',
    ]));
});

describe('the day of review', () => {
  const review = (reviewBy: string) =>
    faults({ events: [anEvent({ verified: '2026-11-25', reviewBy })] });

  test('comes after the day of verification', () => expect(review('2026-11-26')).toEqual([]));

  test('may not be that day', () =>
    expect(review('2026-11-25')).toEqual(['facts/events/an-event.yaml reviewBy']));

  test('is checked in an article too', () =>
    expect(
      faults({
        articles: [anArticle('<Cite id="fait" pieces="a-piece" />', { reviewBy: '2026-11-25' })],
      }),
    ).toEqual(['articles/briefcam/fr.mdx reviewBy']));
});

describe('the window of the timeline', () => {
  const scoped = (happened: string, scope?: string) =>
    faults({ events: [anEvent({ happened, disclosed: happened.slice(0, 4), scope })] });

  test.each([
    ['2015-01-01', undefined],
    ['2025-12-31', undefined],
    ['2014-12-31', 'context'],
    ['2026-01-01', 'epilogue'],
    ['2011/2016', 'context'],
    ['2025/..', undefined],
  ])('accepts a fact of %s with the scope %s', (happened, scope) =>
    expect(scoped(happened, scope)).toEqual([]),
  );

  test.each([
    ['2014-12-31', undefined, 'happened'],
    ['2026-01-01', undefined, 'happened'],
    ['2014-12-31', 'epilogue', 'happened'],
    ['2026-01-01', 'context', 'happened'],
    ['2015-01-01', 'context', 'scope'],
    ['2025-12-31', 'epilogue', 'scope'],
  ])('refuses a fact of %s with the scope %s', (happened, scope, field) =>
    expect(scoped(happened, scope)).toEqual([`facts/events/an-event.yaml ${field}`]),
  );
});

describe('a named person', () => {
  test.each([
    ['title', 'fr'],
    ['title', 'en'],
    ['label', 'fr'],
    ['summary', 'en'],
  ] as const)('must be listed if the %s in %s names them', (field, locale) =>
    expect(faults(naming(field, locale))).toEqual(['facts/events/an-event.yaml actors']),
  );

  test('must be listed whatever the apostrophe in the name', () =>
    expect(
      faults({
        actors: [aPerson({ shortName: 'd’Estaing' })],
        events: [anEvent({ title: { fr: "Giscard d'Estaing parle", en: 'He speaks' } })],
      }),
    ).toEqual(['facts/events/an-event.yaml actors']));

  test.each([
    [
      'is not required if another word contains the name',
      faults({
        actors: [aPerson({ shortName: 'Royal' })],
        events: [anEvent({ title: { fr: 'Le Palais-Royal, la Royale', en: 'The Royals' } })],
      }),
    ],
    [
      'is accepted when listed',
      faults({
        actors: [aPerson()],
        events: [
          anEvent({
            title: { fr: 'M. Darmanin parle', en: 'Mr Darmanin speaks' },
            actors: ['a-person'],
          }),
        ],
      }),
    ],
    [
      'does not include an institution',
      faults({
        actors: [anActor({ shortName: 'CNIL' })],
        events: [anEvent({ title: { fr: 'La CNIL parle', en: 'The CNIL speaks' } })],
      }),
    ],
  ])('%s', (_, found) => expect(found).toEqual([]));

  test('must be listed if the reason names them', () =>
    expect(faults(naming('reason', 'fr'))).toEqual(['facts/events/an-event.yaml actors']));
});

describe('a living person', () => {
  test.each([
    [
      'may be named with an attribution',
      faults(living({ standing: 'reported', assertedBy: ['media'] })),
    ],
    ['may be named with a primary pièce', faults(living({ pieces: ['a-piece'] }))],
    ['is treated differently from a dead one', faults(living({}, { died: '2023-11-25' }))],
  ])('%s', (_, found) => expect(found).toEqual([]));
});

describe('a living person', () => {
  const sought = (changes: Written) =>
    messages({ actors: [aPerson({ soughtOn: undefined, soughtAbout: undefined, ...changes })] });

  test('needs a position, or the day on which none was found', () =>
    expect(sought({})).toMatchInlineSnapshot(
      `"content/facts/actors/a-person.yaml positions : Champ absent. Attendu : ce que cette personne a dit, ou soughtOn (le jour de la recherche), puisqu’elle est vivante et nommée. Exemple : soughtOn: 2026-11-25"`,
    ));

  test.each([
    { soughtOn: '2026-11-25', soughtAbout: { fr: 'Briefcam', en: 'Briefcam' } },
    { died: '2023-11-25' },
    { positions: [{ text: { fr: 'Il nie.', en: 'He denies it.' }, pieces: ['a-piece'] }] },
  ])('needs nothing more with %o', (changes) => expect(sought(changes)).toBe(''));

  test('needs the subject of the search for a position', () =>
    expect(sought({ soughtOn: '2026-11-25' })).toMatchInlineSnapshot(
      `"content/facts/actors/a-person.yaml soughtAbout : Champ absent. Attendu : soughtOn et soughtAbout ensemble : le jour de la recherche, et son sujet. Exemple : soughtAbout: { fr: Briefcam, en: Briefcam }"`,
    ));
});

describe('a text', () => {
  const text = (body: string) => faults({ pages: [aPage(body)], terms: [aTerm()] });
  const file = 'pages/methode/fr.mdx';

  test('cites pièces that exist', () =>
    expect(text('<Cite id="a" pieces="a-piece lost" />')).toEqual([
      `${file} ligne 1, <Cite id="a">`,
    ]));

  test('cites at least one pièce', () =>
    expect(text('<Cite id="a" pieces="" />')).toEqual([`${file} ligne 1, <Cite id="a">`]));

  test('gives each sentence an id', () =>
    expect(text('<Cite pieces="a-piece" />')).toEqual([`${file} ligne 1, <Cite id>`]));

  test('gives it an id that a URL can contain', () =>
    expect(text('<Cite id="Premier Test" pieces="a-piece" />')).toEqual([
      `${file} ligne 1, <Cite id>`,
    ]));

  test('uses an id once', () =>
    expect(text('<Cite id="a" pieces="a-piece" /><Cite id="a" pieces="a-piece" />')).toEqual([
      `${file} ligne 1, <Cite id>`,
    ]));

  test('gives no sentence the id of a section', () =>
    expect(text('<Heading id="a">A</Heading><Cite id="a" pieces="a-piece" />')).toEqual([
      `${file} ligne 1, <Cite id>`,
    ]));

  test('gives no sentence the id of a block', () =>
    expect(text('<Cite id="a-retenir" pieces="a-piece" />')).toEqual([
      `${file} ligne 1, <Cite id>`,
    ]));

  test('uses terms that exist', () => {
    expect(text('<Term id="lost">mot</Term>')).toEqual([`${file} ligne 1, <Term id>`]);
    expect(text('<Term id="a-term">mot</Term>')).toEqual([]);
  });

  test('contains no code, but may contain a comment', () => {
    expect(text('Un {mot}.\n\n{1 + 1}\n\nimport a from "b"')).toEqual([
      `${file} ligne 1`,
      `${file} ligne 3`,
      `${file} ligne 5`,
    ]);
    expect(text('Un mot. {/* le compte de la CNIL */}')).toEqual([]);
  });

  test('may use an id that another text uses', () =>
    expect(
      faults({
        articles: [anArticle('<Cite id="a" pieces="a-piece" />')],
        pages: [aPage('<Cite id="a" pieces="a-piece" />')],
      }),
    ).toEqual([]));
});

describe('a correction', () => {
  const was = { fr: 'En 2016.', en: 'In 2016.' };
  const withNow = (now: Record<'fr' | 'en', string>) =>
    faults({ corrections: [aCorrection({ was, now })] });

  test('changes the words', () =>
    expect(withNow(was)).toEqual(['record/corrections.yaml, entrée a-correction now.fr']));

  test('may change one edition only, which leaves the other as it was', () =>
    expect(withNow({ fr: 'En 2016.', en: 'In 2015.' })).toEqual([]));
});

describe('the target of a correction', () => {
  const target = (kind: string, id: string) =>
    faults({
      events: [anEvent()],
      actors: [anActor()],
      terms: [aTerm()],
      articles: [anArticle('<Cite id="premier-test" pieces="a-piece" />')],
      corrections: [aCorrection({ target: { kind, id } })],
    });

  test.each([
    ['event', 'an-event'],
    ['piece', 'a-piece'],
    ['actor', 'an-actor'],
    ['term', 'a-term'],
    ['claim', 'briefcam/premier-test'],
    ['page', 'procedure'],
  ])('must be an entry of its kind: %s %s', (kind, id) => expect(target(kind, id)).toEqual([]));

  test.each([
    ['event', 'lost'],
    ['event', 'a-piece'],
    ['claim', 'briefcam/lost'],
    ['claim', 'premier-test'],
    ['claim', 'an-event'],
    ['walk', 'lost'],
    ['trial', 'an-event'],
    ['page', 'procedure-cjr'],
  ])('is refused if there is none: %s %s', (kind, id) =>
    expect(target(kind, id)).toEqual(['record/corrections.yaml, entrée a-correction target.id']),
  );

  test('is checked for a reply too', () =>
    expect(
      faults({
        actors: [anActor()],
        replies: [aReply({ target: { kind: 'event', id: 'lost' } })],
      }),
    ).toEqual(['record/replies/a-reply.yaml target.id']));
});

test('each fault has its own message', () =>
  expect({
    'a reference to a missing entry is refused with a message that names it': messages({
      events: [anEvent({ pieces: ['lost'], actors: ['nobody'] })],
      terms: [aTerm({ see: ['nothing'] })],
    }),
    'the number of a pièce is unique': messages({ pieces: [aPiece(), aPiece({ id: 'another' })] }),
    'what is established is refused with a message that offers a way out': messages({
      pieces: [NEXT],
      events: [anEvent({ pieces: ['next'] })],
    }),
    'what is reported or asserted is refused without a voice, with a message that says why':
      messages({ events: [anEvent({ standing: 'reported' })] }),
    'what is reported or asserted needs an institution to have a name with an article': messages({
      actors: [anActor({ id: 'media' })],
      events: [anEvent({ standing: 'reported', assertedBy: ['media'] })],
    }),
    'what is disputed is refused with one pièce': messages(disputed(['next'], ['media', 'cnil'])),
    'what is disputed is refused with one voice': messages(
      disputed(['next', 'disclose'], ['media']),
    ),
    'a fact that is written twice is refused, ignoring case': messages({
      events: [
        anEvent({ id: 'a' }),
        anEvent({
          id: 'b',
          title: { fr: 'LA CNIL met le ministère en demeure', en: 'Another title' },
        }),
      ],
    }),
    'the two dates are refused with a message that says why': messages({
      events: [
        anEvent({ happened: '2023-11-14', disclosed: '2015' }),
        anEvent({ happened: '2023-02', disclosed: '2023-11-14' }),
        anEvent({ disclosedIn: 'a-piece' }),
      ],
    }),
    'the day of review is refused with a message that proposes one': messages({
      events: [anEvent({ reviewBy: '2026-01-01' })],
    }),
    'the window of the timeline is explained in the messages': messages({
      events: [
        anEvent({ happened: '2014', disclosed: '2014' }),
        anEvent({ happened: '2026', disclosed: '2026' }),
        anEvent({ scope: 'context' }),
      ],
    }),
    'a named person is required with a message that says who': messages(naming('title', 'fr')),
    'a living person needs more than two press articles without attribution': messages(living({})),
    'an actor that died must be a person': messages({ actors: [anActor({ died: '2023' })] }),
    'a text uses the id of a claim once': messages({
      articles: [anArticle('<Claim id="a">Un fait.</Claim>\n\n<Claim id="a">Un autre.</Claim>')],
    }),
    'a text is refused with messages that show how to write it': messages({
      pages: [
        aPage(
          '<Cite id="a" pieces="lost" /><Cite id="a" pieces="" />\n<Cite pieces="a-piece" /><Term id="lost">mot</Term> {mot}',
        ),
      ],
    }),
    'the target of a correction is refused with a message that shows one': messages({
      corrections: [
        aCorrection({ target: { kind: 'claim', id: 'lost' } }),
        aCorrection({ target: { kind: 'actor', id: 'lost' } }),
      ],
    }),
  }).toMatchInlineSnapshot(`
    {
      "a fact that is written twice is refused, ignoring case": "content/facts/events/b.yaml title.fr : « LA CNIL met le ministère en demeure » n’est pas accepté. Attendu : un autre fait, ou un autre jour (content/facts/events/a.yaml a déjà ce titre au même jour). Exemple : retirer l’un des deux fichiers",
      "a living person needs more than two press articles without attribution": "content/facts/events/an-event.yaml assertedBy : Champ absent. Attendu : une pièce primaire ou une attribution, puisque le fait nomme une personne vivante (a-person). Exemple : assertedBy: [disclose]",
      "a named person is required with a message that says who": "content/facts/events/an-event.yaml actors : Le texte nomme Darmanin, qui n’est pas dans la liste. Attendu : chaque personne nommée. Exemple : actors: [a-person]",
      "a reference to a missing entry is refused with a message that names it": "content/facts/events/an-event.yaml pieces : « lost » n’est pas accepté. Attendu : une pièce (content/facts/pieces) qui existe. Exemple : cnil-2024-12-05
    content/facts/events/an-event.yaml actors : « nobody » n’est pas accepté. Attendu : un acteur (content/facts/actors) qui existe. Exemple : cnil
    content/facts/glossary/a-term.yaml see : « nothing » n’est pas accepté. Attendu : un terme du glossaire qui existe. Exemple : signalement",
      "a text is refused with messages that show how to write it": "content/pages/methode/fr.mdx ligne 1, <Cite id> : « a » n’est pas accepté. Attendu : un identifiant qui ne sert qu’une fois dans le texte, titres compris ; celui-ci est déjà pris, ligne 1. Exemple : <Cite id="a-2">
    content/pages/methode/fr.mdx ligne 2, <Cite id> : Champ absent. Attendu : un identifiant : minuscules, chiffres et tirets. Exemple : <Cite id="premier-test">
    content/pages/methode/fr.mdx ligne 1, <Cite id="a"> : « lost » n’est pas accepté. Attendu : une pièce (content/facts/pieces) qui existe. Exemple : cnil-2024-12-05
    content/pages/methode/fr.mdx ligne 1, <Cite id="a"> : Champ absent. Attendu : au moins une pièce. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />
    content/pages/methode/fr.mdx ligne 2, <Term id> : « lost » n’est pas accepté. Attendu : un terme du glossaire (content/facts/glossary) qui existe. Exemple : <Term id="signalement">signalement</Term>
    content/pages/methode/fr.mdx ligne 2 : « mot » n’est pas accepté. Attendu : des mots et des balises ; ni import, ni export, ni accolades. Exemple : Le ministère répond le 5 décembre 2024.",
      "a text uses the id of a claim once": "content/articles/briefcam/fr.mdx ligne 3, <Claim id> : « a » n’est pas accepté. Attendu : un identifiant qui ne sert qu’une fois dans le texte, titres compris ; celui-ci est déjà pris, ligne 1. Exemple : <Claim id="a-2">",
      "an actor that died must be a person": "content/facts/actors/an-actor.yaml died : « 2023 » n’est pas accepté. Attendu : pas de died, sauf pour une personne. Exemple : kind: person",
      "the day of review is refused with a message that proposes one": "content/facts/events/an-event.yaml reviewBy : « 2026-01-01 » n’est pas accepté. Attendu : un jour après la vérification (2026-11-25). Exemple : 2027-05-27",
      "the number of a pièce is unique": "content/facts/pieces/another.yaml number : « 1 » n’est pas accepté. Attendu : un numéro libre (1 est déjà celui de a-piece). Exemple : 2",
      "the target of a correction is refused with a message that shows one": "content/record/corrections.yaml, entrée a-correction target.id : « lost » n’est pas accepté. Attendu : l’identifiant d’une phrase citée (texte/phrase) qui existe. Exemple : briefcam/premier-test
    content/record/corrections.yaml, entrée a-correction target.id : « lost » n’est pas accepté. Attendu : l’identifiant d’un acteur qui existe. Exemple : briefcam/premier-test",
      "the two dates are refused with a message that says why": "content/facts/events/an-event.yaml disclosed : « 2015 » n’est pas accepté. Attendu : une date qui ne précède pas le fait (2023-11-14). Exemple : 2023-11-14
    content/facts/events/an-event.yaml disclosedIn : Champ absent. Attendu : la pièce qui a rendu le fait public, puisque les deux dates diffèrent. Exemple : disclose-2023-11-14
    content/facts/events/an-event.yaml disclosedIn : « a-piece » n’est pas accepté. Attendu : pas de disclosedIn quand les deux dates peuvent être le même jour. Exemple : retirer le champ
    content/facts/events/an-event.yaml title.fr : « La CNIL met le ministère en demeure » n’est pas accepté. Attendu : un autre fait, ou un autre jour (content/facts/events/an-event.yaml a déjà ce titre au même jour). Exemple : retirer l’un des deux fichiers
    content/facts/events/an-event.yaml title.en : « The CNIL gives formal notice » n’est pas accepté. Attendu : un autre fait, ou un autre jour (content/facts/events/an-event.yaml a déjà ce titre au même jour). Exemple : retirer l’un des deux fichiers",
      "the window of the timeline is explained in the messages": "content/facts/events/an-event.yaml happened : « 2014 » n’est pas accepté. Attendu : une date entre 2015 et 2025, ou le champ scope: context. Exemple : scope: context
    content/facts/events/an-event.yaml happened : « 2026 » n’est pas accepté. Attendu : une date entre 2015 et 2025, ou le champ scope: epilogue. Exemple : scope: epilogue
    content/facts/events/an-event.yaml scope : « context » n’est pas accepté. Attendu : pas de scope pour un fait de 2015 à 2025. Exemple : retirer le champ",
      "what is disputed is refused with one pièce": "content/facts/events/an-event.yaml pieces : « next » n’est pas accepté. Attendu : au moins deux pièces d’origines différentes qui se contredisent, puisque standing vaut « disputed ». Exemple : pieces: [next-2024-10-28, next-2024-12-05]",
      "what is disputed is refused with one voice": "content/facts/events/an-event.yaml assertedBy : « media » n’est pas accepté. Attendu : les deux voix qui se contredisent. Exemple : assertedBy: [iga, cnil]",
      "what is established is refused with a message that offers a way out": "content/facts/events/an-event.yaml standing : « established » n’est pas accepté. Attendu : une pièce primaire lue (text, decision, report, official), ou deux pièces lues d’origines différentes, hors site ; sinon « reported ». Exemple : standing: reported",
      "what is reported or asserted is refused without a voice, with a message that says why": "content/facts/events/an-event.yaml assertedBy : Champ absent. Attendu : qui l’affirme ou le rapporte, puisque standing vaut « reported ». Exemple : assertedBy: [disclose]",
      "what is reported or asserted needs an institution to have a name with an article": "content/facts/actors/media.yaml voice : Champ absent. Attendu : le nom avec son article, puisqu’un fait est affirmé ou rapporté par lui. Exemple : { fr: la CNIL, en: the CNIL }",
    }
  `));
