/** Checks references, standing, dates, people and sources, each with and without a fault. */
import { describe, expect, test } from 'vitest';
import { getRefusedHosts } from '../../schemas/editor-list.ts';
import {
  aCaseFile,
  aCorrection,
  anActor,
  anArticle,
  anEvent,
  anIndexWord,
  anOccasion,
  aPage,
  aPerson,
  aPiece,
  aReply,
  aTerm,
  aUse,
  type Written,
} from '../../../tests/case-entries.ts';
import type { CaseEntries } from '../case-entry.ts';
import { checkCaseEntries } from './check-case-entries.ts';
import { checkPresentActors } from './check-reference.ts';
import { toldOf } from '../../../tests/messages-of.ts';

/** Every problem as « file field ». */
function faults(entries: Partial<CaseEntries>): string[] {
  return checkCaseEntries(aCaseFile(entries)).map(
    ({ file, field }) => `${file.replace('content/', '')} ${field}`,
  );
}

/** Every message as « champ : message », one per line. */
function messages(entries: Partial<CaseEntries>): string {
  return toldOf(checkCaseEntries(aCaseFile(entries), ['copie.example']));
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

test('a whole case file has no fault, nor has an empty one', () => {
  expect(
    messages({
      events: [anEvent({ actors: ['an-actor'] })],
      actors: [anActor({ died: '2023' }), aPerson({ id: 'dead', died: '2023-11-25' })],
      uses: [aUse(), aUse({ id: 'total', user: 'total' })],
      occasions: [anOccasion()],
      terms: [aTerm({ pieces: ['a-piece'] })],
      articles: [
        anArticle(
          '<Cite id="fait" pieces="a-piece" />\n\n<Explanation>\n\nUn <Term id="a-term">mot</Term>.\n\n</Explanation>',
        ),
      ],
      pages: [aPage('<Cite id="fait" pieces="a-piece" /> Un mot. {/* le compte de la CNIL */}')],
      corrections: [aCorrection(), aCorrection({ now: { fr: 'En 2016.', en: 'In 2015.' } })],
      indexWords: [anIndexWord()],
      replies: [aReply()],
    }),
  ).toBe('');
  expect(messages({ pieces: [] })).toBe('');
});

describe('a reference to a missing entry is refused', () => {
  const lost = ['lost'];
  const target = { kind: 'event', id: 'a-piece' };
  test.each<[string, Partial<CaseEntries>]>([
    ['facts/events/an-event.yaml pieces', { events: [anEvent({ pieces: ['a-piece', 'lost'] })] }],
    [
      'facts/events/an-event.yaml disclosedIn',
      { events: [anEvent({ disclosed: '2024-10-28', disclosedIn: 'lost' })] },
    ],
    ['facts/events/an-event.yaml actors', { events: [anEvent({ actors: lost })] }],
    [
      'facts/actors/a-person.yaml terms.0.pieces',
      {
        actors: [
          aPerson({ terms: [{ office: 'ministre-interieur', from: '2020', pieces: lost }] }),
        ],
      },
    ],
    ['facts/glossary/a-term.yaml see', { terms: [aTerm({ see: lost })] }],
    [
      'instruments/index-words.yaml, entrée a-word see.0.id',
      { indexWords: [anIndexWord({ see: [{ kind: 'term', id: 'lost' }] })] },
    ],
    [
      'instruments/practice/occasions.yaml, entrée an-occasion user',
      { occasions: [anOccasion({ user: 'lost' })] },
    ],
    ['record/replies/a-reply.yaml from', { replies: [aReply({ from: 'lost' })] }],
    [
      'record/corrections.yaml, entrée a-correction target.id',
      { corrections: [aCorrection({ target })] },
    ],
    [
      'pages/methode/fr.mdx ligne 1, <Cite id="a">',
      { pages: [aPage('<Cite id="a" pieces="lost" />')] },
    ],
    ['pages/methode/fr.mdx ligne 1, <Term id>', { pages: [aPage('<Term id="lost">mot</Term>')] }],
  ])('%s', (fault, entries) => expect(faults(entries)).toEqual([fault]));

  test('with the id that begins most like it', () =>
    expect(
      messages({
        pieces: [aPiece(), aPiece({ id: 'cnil-2024-12-05', number: 2 })],
        events: [anEvent({ pieces: ['cnil-2024-12-5'] })],
      }),
    ).toMatchInlineSnapshot(
      `"content/facts/events/an-event.yaml pieces : « cnil-2024-12-5 » n’est pas accepté. Attendu : une pièce (content/facts/pieces) qui existe. Exemple : cnil-2024-12-05"`,
    ));
});

test('an actor is named by another entry, or speaks', () => {
  const told = (actor: Written, event: Written) =>
    toldOf(checkPresentActors(aCaseFile({ actors: [anActor(actor)], events: [anEvent(event)] })));
  expect(told({}, { actors: ['an-actor'] })).toBe('');
  const positions = [{ text: { fr: 'Il dit.', en: 'He says.' }, pieces: ['a-piece'] }];
  expect(told({ positions }, {})).toBe('');
  expect(told({}, {})).toMatchInlineSnapshot(
    `"content/facts/actors/an-actor.yaml identifiant : « an-actor » n’est pas accepté. Attendu : un acteur que nomme un fait, une phrase ou une réponse, ou dont on cite une position. Exemple : actors: [an-actor] dans un fait"`,
  );
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

test('a living person may be named with an attribution or a primary pièce, and a dead one without', () =>
  expect([
    messages(living({ standing: 'reported', assertedBy: ['media'] })),
    messages(living({ pieces: ['a-piece'] })),
    messages(living({}, { died: '2023-11-25' })),
  ]).toEqual(['', '', '']));

const sought = (changes: Written) =>
  messages({ actors: [aPerson({ soughtOn: undefined, soughtAbout: undefined, ...changes })] });

describe('a fact that follows another', () => {
  const why = { fr: 'Le contrôle suit l’article', en: 'The inspection followed the article' };
  const told = (before: Written, pieces = ['a-piece'], event = 'before') =>
    messages({
      pieces: [aPiece(), aPiece({ id: 'elsewhere', number: 2 })],
      events: [
        anEvent({ id: 'before', title: { fr: 'Avant', en: 'Before' }, ...before }),
        anEvent({ follows: [{ event, why, pieces }] }),
      ],
    });

  test('leads to one that may have come before, and rests on a pièce of either', () => {
    expect(told({ happened: '2023-11', disclosed: '2023-11' })).toBe('');
    expect(told({ pieces: ['elsewhere'] }, ['elsewhere'])).toBe('');
  });

  test('each fault has its own message', () =>
    expect({
      'not to a later one': told({ happened: '2023-12', disclosed: '2023-12' }),
      'not to itself': told({}, ['a-piece'], 'an-event'),
      'not on the pièce of another': told({}, ['elsewhere']),
    }).toMatchInlineSnapshot(`
      {
        "not on the pièce of another": "content/facts/events/an-event.yaml follows.0.pieces : « elsewhere » n’est pas accepté. Attendu : une pièce de ce fait ou du fait before. Exemple : ajouter la pièce aux pièces du fait",
        "not to a later one": "content/facts/events/an-event.yaml follows.0.event : « before » n’est pas accepté. Attendu : un autre fait, qui ne commence pas après celui-ci (2023-11-14). Exemple : écrire le lien dans l’autre fait",
        "not to itself": "content/facts/events/an-event.yaml follows.0.event : « an-event » n’est pas accepté. Attendu : un autre fait, qui ne commence pas après celui-ci (2023-11-14). Exemple : écrire le lien dans l’autre fait",
      }
    `));
});

describe('a text', () => {
  const text = (body: string) => faults({ pages: [aPage(body)], terms: [aTerm()] });
  const refused = ['pages/methode/fr.mdx ligne 1, <Cite id>'];

  test.each([
    '<Cite pieces="a-piece" />',
    '<Cite id="Premier Test" pieces="a-piece" />',
    '<Cite id="a" pieces="a-piece" /><Cite id="a" pieces="a-piece" />',
    '<Heading id="a">A</Heading><Cite id="a" pieces="a-piece" />',
    '<Cite id="a-retenir" pieces="a-piece" />',
  ])('gives each sentence an id of its own: %s', (body) => expect(text(body)).toEqual(refused));

  test('contains no code', () =>
    expect(text('Un {mot}.\n\n{1 + 1}\n\nimport a from "b"')).toHaveLength(3));
});

describe('the target of a correction', () => {
  const target = (kind: string, id: string) =>
    faults({
      events: [anEvent()],
      articles: [anArticle('<Cite id="premier-test" pieces="a-piece" />')],
      corrections: [aCorrection({ target: { kind, id } })],
    });

  test.each([
    ['event', 'an-event'],
    ['piece', 'a-piece'],
    ['claim', 'briefcam/premier-test'],
    ['page', 'procedure'],
  ])('may be %s %s', (kind, id) => expect(target(kind, id)).toEqual([]));

  test.each([
    ['event', 'a-piece'],
    ['claim', 'premier-test'],
    ['walk', 'lost'],
    ['page', 'procedure-cjr'],
  ])('is refused if there is none: %s %s', (kind, id) =>
    expect(target(kind, id)).toEqual(['record/corrections.yaml, entrée a-correction target.id']),
  );
});

describe('an address', () => {
  const url = 'https://exemple.fr/a';
  const two = (other: Written, first: Written = {}) =>
    faults({ pieces: [aPiece({ url, ...first }), aPiece({ id: 'b', number: 2, ...other })] });

  test.each(['https://exemple.fr/a/', 'http://www.exemple.fr/a', 'https://exemple.fr/a#page=3'])(
    '%s is the same',
    (same) => expect(two({ url: same })).toEqual(['facts/pieces/b.yaml url']),
  );

  test('with another query is another page, and articles of one code share theirs', () => {
    expect(two({ url: `${url}?id=2` })).toEqual([]);
    expect(two({ url, kind: 'text' }, { kind: 'text' })).toEqual([]);
  });

  test('may not be on a mirror', () => {
    expect(faults({ pieces: [aPiece({ url: 'https://notcopie.example/a' })] })).toEqual([]);
    expect(getRefusedHosts()).toContain('staging.libe.io');
  });
});

const ILLICIT = { text: 'ils ont en principe un usage illicite' };

test('a cut of recorded words is marked', () =>
  expect(
    messages({
      pieces: [aPiece({ quotes: [ILLICIT, { text: 'un usage illicite', cut: 'seen' }] })],
    }),
  ).toBe(''));

test.each([
  { soughtOn: '2026-11-25', soughtAbout: { fr: 'Briefcam', en: 'Briefcam' } },
  { died: '2023-11-25' },
  { positions: [{ text: { fr: 'Il nie.', en: 'He denies it.' }, pieces: ['a-piece'] }] },
])('a person needs nothing more with %o', (changes) => expect(sought(changes)).toBe(''));

test('each fault has its own message', () =>
  expect({
    'a pièce has its own number': messages({
      pieces: [aPiece(), aPiece({ id: 'another' })],
    }),
    'a pièce has its own address': messages({
      pieces: [aPiece(), aPiece({ id: 'b', number: 2, url: 'http://cnil.fr/fr/mise-en-demeure' })],
    }),
    'a pièce is on no mirror': messages({
      pieces: [aPiece({ url: 'https://www.copie.example/' })],
    }),
    'a pièce is read after its date': messages({
      pieces: [aPiece({ date: '2026-12', consulted: '2026-11' })],
    }),
    'a newspaper keeps its rights': messages({
      pieces: [aPiece({ kind: 'press', rights: 'public-document' })],
    }),
    'a cut is marked': messages({
      pieces: [aPiece({ quotes: [ILLICIT, { text: 'un usage illicite' }] })],
    }),
    'a mark is on a cut': messages({
      pieces: [aPiece({ quotes: [ILLICIT, { text: 'un autre usage', cut: 'seen' }] })],
    }),
    'an established fact needs a primary pièce or two origins': messages({
      pieces: [NEXT],
      events: [anEvent({ pieces: ['next'] })],
    }),
    'a reported fact says by whom': messages({ events: [anEvent({ standing: 'reported' })] }),
    'an institution that reports has a name with an article': messages({
      actors: [anActor({ id: 'media' })],
      events: [anEvent({ standing: 'reported', assertedBy: ['media'] })],
    }),
    'a disputed fact has two pièces': messages(disputed(['next'], ['media', 'cnil'])),
    'a disputed fact has two voices': messages(disputed(['next', 'disclose'], ['media'])),
    'a fact is written once, ignoring case': messages({
      events: [
        anEvent({ id: 'a' }),
        anEvent({ id: 'b', title: { fr: 'LA CNIL met le ministère en demeure', en: 'Another' } }),
      ],
    }),
    'a code is free': messages({
      events: [
        anEvent({ id: 'a', code: 'k31' }),
        anEvent({ id: 'b', code: 'k31', title: { fr: 'Un autre', en: 'Another' } }),
      ],
    }),
    'a class reads no party': messages({
      events: [anEvent({ label: { fr: 'LFI saisit', en: 'LFI refers' } })],
    }),
    'a fact is not public before it happened': messages({
      events: [anEvent({ happened: '2023-11-14', disclosed: '2015' })],
    }),
    'a later day has its pièce': messages({
      events: [anEvent({ happened: '2023-02', disclosed: '2023-11-14' })],
    }),
    'the same day has none': messages({ events: [anEvent({ disclosedIn: 'a-piece' })] }),
    'a fact is reviewed after its check': messages({
      events: [anEvent({ reviewBy: '2026-11-25' })],
    }),
    'an article is too': messages({
      articles: [anArticle('<Cite id="a" pieces="a-piece" />', { reviewBy: '2026-11-25' })],
    }),
    'a fact before the window says so': messages({
      events: [anEvent({ happened: '2014', disclosed: '2014' })],
    }),
    'a fact of the window does not': messages({ events: [anEvent({ scope: 'context' })] }),
    'a named person is listed': messages(naming('title', 'fr')),
    'a living person needs an attribution': messages(living({})),
    'a living person has a say': sought({}),
    'a search has its subject': sought({ soughtOn: '2026-11-25' }),
    'a citation has a pièce': messages({ pages: [aPage('<Cite id="a" pieces="" />')] }),
    'a text has a word': messages({ pages: [aPage('')] }),
    'a correction changes the words': messages({
      corrections: [aCorrection({ now: { fr: 'En 2016.', en: 'In 2016.' } })],
    }),
  }).toMatchInlineSnapshot(`
    {
      "a citation has a pièce": "content/pages/methode/fr.mdx ligne 1, <Cite id="a"> : Champ absent. Attendu : au moins une pièce. Exemple : <Cite id="premier-test" pieces="next-2023-11-14" />",
      "a class reads no party": "content/facts/events/an-event.yaml inClass.label.fr : « LFI saisit » n’est pas accepté. Attendu : ce qu’une classe lit, sans nom de parti. Exemple : Un groupe de députés annonce un signalement
    content/facts/events/an-event.yaml inClass.label.en : « LFI refers » n’est pas accepté. Attendu : ce qu’une classe lit, sans nom de parti. Exemple : Un groupe de députés annonce un signalement",
      "a code is free": "content/facts/events/b.yaml code : « k31 » n’est pas accepté. Attendu : un code libre (c’est déjà celui de a), que « npm run new event » tire au sort. Exemple : k31",
      "a correction changes the words": "content/record/corrections.yaml, entrée a-correction now.fr : « En 2016. » n’est pas accepté. Attendu : une rédaction qui diffère de l’ancienne (was). Exemple : Le rapport compte 87 pages.",
      "a cut is marked": "content/facts/pieces/a-piece.yaml quotes.1.cut : Champ absent. Attendu : « seen », puisque « un usage illicite » est une partie de « ils ont en principe un usage illicite ». Exemple : cut: seen",
      "a disputed fact has two pièces": "content/facts/events/an-event.yaml pieces : « next » n’est pas accepté. Attendu : au moins deux pièces d’origines différentes qui se contredisent, puisque standing vaut « disputed ». Exemple : pieces: [next-2024-10-28, next-2024-12-05]",
      "a disputed fact has two voices": "content/facts/events/an-event.yaml assertedBy : « media » n’est pas accepté. Attendu : les deux voix qui se contredisent. Exemple : assertedBy: [iga, cnil]",
      "a fact before the window says so": "content/facts/events/an-event.yaml happened : « 2014 » n’est pas accepté. Attendu : une date entre 2015 et 2025, ou le champ scope: context. Exemple : scope: context",
      "a fact is not public before it happened": "content/facts/events/an-event.yaml disclosed : « 2015 » n’est pas accepté. Attendu : une date qui ne précède pas le fait (2023-11-14). Exemple : 2023-11-14",
      "a fact is reviewed after its check": "content/facts/events/an-event.yaml reviewBy : « 2026-11-25 » n’est pas accepté. Attendu : un jour après la vérification (2026-11-25). Exemple : 2027-05-27",
      "a fact is written once, ignoring case": "content/facts/events/b.yaml title.fr : « 2023-11-14 la cnil met le ministère en demeure » n’est pas accepté. Attendu : un autre fait, ou un autre jour (content/facts/events/a.yaml a déjà ce titre au même jour). Exemple : retirer l’un des deux fichiers",
      "a fact of the window does not": "content/facts/events/an-event.yaml scope : « context » n’est pas accepté. Attendu : pas de scope pour un fait de 2015 à 2025. Exemple : retirer le champ",
      "a later day has its pièce": "content/facts/events/an-event.yaml disclosedIn : Champ absent. Attendu : la pièce qui a rendu le fait public, puisque les deux dates diffèrent. Exemple : disclose-2023-11-14",
      "a living person has a say": "content/facts/actors/a-person.yaml positions : Champ absent. Attendu : ce que cette personne a dit, ou soughtOn (le jour de la recherche), puisqu’elle est vivante et nommée. Exemple : soughtOn: 2026-11-25",
      "a living person needs an attribution": "content/facts/events/an-event.yaml assertedBy : Champ absent. Attendu : une pièce primaire ou une attribution, puisque le fait nomme une personne vivante (a-person). Exemple : assertedBy: [disclose]",
      "a mark is on a cut": "content/facts/pieces/a-piece.yaml quotes.1.cut : « seen » n’est pas accepté. Attendu : pas de cut, puisque « un autre usage » n’est une partie d’aucune autre citation de la liste. Exemple : retirer le champ, ou ajouter les mots entiers",
      "a named person is listed": "content/facts/events/an-event.yaml actors : Le texte nomme Darmanin, qui n’est pas dans la liste. Attendu : chaque personne nommée. Exemple : actors: [a-person]",
      "a newspaper keeps its rights": "content/facts/pieces/a-piece.yaml rights : « public-document » n’est pas accepté. Attendu : all-rights-reserved ou free-licence pour kind: press. Exemple : all-rights-reserved ; ou changer kind si le document est officiel",
      "a pièce has its own address": "content/facts/pieces/b.yaml url : « cnil.fr/fr/mise-en-demeure » n’est pas accepté. Attendu : une adresse qu’aucune autre pièce n’a ; c’est celle de a-piece (1). Exemple : retirer ce fichier, et citer a-piece",
      "a pièce has its own number": "content/facts/pieces/another.yaml number : « 1 » n’est pas accepté. Attendu : un numéro libre (c’est déjà celui de a-piece). Exemple : 2",
      "a pièce is on no mirror": "content/facts/pieces/a-piece.yaml url : « https://www.copie.example/ » n’est pas accepté. Attendu : une adresse hors des miroirs et des sites de copie. Exemple : l’adresse de l’original, ou noUrl avec la raison",
      "a pièce is read after its date": "content/facts/pieces/a-piece.yaml consulted : « 2026-11 » n’est pas accepté. Attendu : une date qui ne précède pas celle du document (2026-12). Exemple : consulted: 2026-11",
      "a reported fact says by whom": "content/facts/events/an-event.yaml assertedBy : Champ absent. Attendu : qui l’affirme ou le rapporte, puisque standing vaut « reported ». Exemple : assertedBy: [disclose]",
      "a search has its subject": "content/facts/actors/a-person.yaml soughtAbout : Champ absent. Attendu : soughtOn et soughtAbout ensemble : le jour de la recherche, et son sujet. Exemple : soughtAbout: { fr: Briefcam, en: Briefcam }",
      "a text has a word": "content/pages/methode/fr.mdx texte : Le texte est vide. Attendu : au moins une phrase, ou un bloc, sous l’en-tête. Exemple : <Lead>Huit voix, quatre questions.</Lead>",
      "an article is too": "content/articles/briefcam/fr.mdx reviewBy : « 2026-11-25 » n’est pas accepté. Attendu : un jour après la vérification (2026-11-25). Exemple : 2027-05-27",
      "an established fact needs a primary pièce or two origins": "content/facts/events/an-event.yaml standing : « established » n’est pas accepté. Attendu : une pièce primaire lue (text, decision, report, official), ou deux pièces lues d’origines différentes, hors site ; sinon « reported ». Exemple : standing: reported",
      "an institution that reports has a name with an article": "content/facts/actors/media.yaml voice : Champ absent. Attendu : le nom avec son article, puisqu’un fait est affirmé ou rapporté par lui. Exemple : { fr: la CNIL, en: the CNIL }",
      "the same day has none": "content/facts/events/an-event.yaml disclosedIn : « a-piece » n’est pas accepté. Attendu : pas de disclosedIn quand les deux dates peuvent être le même jour. Exemple : retirer le champ",
    }
  `));
