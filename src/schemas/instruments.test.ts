/**
 * Checks the messages that an author reads when a regime, a kind of event, an occasion or an answer breaks its schema.
 */
import { describe, expect, test } from 'vitest';
import {
  RAW_ANSWER,
  RAW_DETECTION,
  RAW_OCCASION,
  RAW_REGIME,
  RAW_VERSION_OF_RULE,
  type Written,
} from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { detectionSchema, occasionSchema } from './practice.ts';
import { regimeSchema } from './regime.ts';
import { voiceSchema } from './voice.ts';

const rule = (changes: Written) =>
  messagesOf(regimeSchema, {
    ...RAW_REGIME,
    'article-10': [{ ...RAW_VERSION_OF_RULE, ...changes }],
  });

describe('regimeSchema', () => {
  test('accepts a row', () => expect(rule({})).toBe(''));
  test('accepts a day on which nothing was found, without pièces', () =>
    expect(rule({ verdict: undefined, text: undefined, absentOn: '2026-11-25', pieces: [] })).toBe(
      '',
    ));

  test('each fault has its own message', () =>
    expect({
      'requires a text or that day': rule({ verdict: undefined, text: undefined }),
      'refuses both': rule({ absentOn: '2026-11-25' }),
      'refuses a text without a pièce': rule({ pieces: [] }),
      'refuses a span of years': rule({ during: '2023/2025' }),
      'refuses a single day': rule({ during: '2023-05-20' }),
      'requires a verdict': rule({ verdict: undefined }),
      'refuses a verdict beside a force': rule({ force: 'none' }),
      'refuses another force': rule({ force: 'legal' }),
      'refuses a regime without versions': messagesOf(regimeSchema, { ...RAW_REGIME, visage: [] }),
    }).toMatchInlineSnapshot(`
      {
        "refuses a regime without versions": "visage : « [] » n’est pas accepté. Attendu : une liste de 1 à 12 blocs. Exemple : - { during: 2023-05-20/2025-03-31, text: …, pieces: … }",
        "refuses a single day": "article-10.0.during : « 2023-05-20 » n’est pas accepté. Attendu : un intervalle de jours, ouvert ou non. Exemple : 2023-05-20/2025-03-31 ou 2025-04-01/..",
        "refuses a span of years": "article-10.0.during : « 2023/2025 » n’est pas accepté. Attendu : un intervalle de jours, ouvert ou non. Exemple : 2023-05-20/2025-03-31 ou 2025-04-01/..",
        "refuses a text without a pièce": "article-10.0.pieces : Champ absent. Attendu : au moins une pièce, puisque la case affirme. Exemple : pieces: [loi-2023-380]",
        "refuses a verdict beside a force": "article-10.0.verdict : verdict sans text, ou avec force. Attendu : la réponse en un mot ou deux, avec text. Exemple : verdict: { fr: En direct, en: Live }",
        "refuses another force": "article-10.0.force : « legal » n’est pas accepté. Attendu : un mot parmi none, awaiting, in-force, exceptions, ended, unverified, reported. Exemple : none",
        "refuses both": "article-10.0.text : text et absentOn à la fois. Attendu : ce que dit la règle, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25",
        "requires a text or that day": "article-10.0.text : Ni text ni absentOn. Attendu : ce que dit la règle, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25",
        "requires a verdict": "article-10.0.verdict : Pas de verdict. Attendu : la réponse en un mot ou deux, avec text. Exemple : verdict: { fr: En direct, en: Live }",
      }
    `));
});

describe('detectionSchema', () => {
  const kind = (changes: Written) => messagesOf(detectionSchema, { ...RAW_DETECTION, ...changes });
  test('accepts a kind of event', () => expect(kind({})).toBe(''));
  test('refuses another finding', () =>
    expect(kind({ finding: 'bon' })).toMatchInlineSnapshot(
      `"finding : « bon » n’est pas accepté. Attendu : un mot parmi satisfactory, uncertain, uneven, none. Exemple : satisfactory"`,
    ));
  test('refuses a result without a pièce', () =>
    expect(kind({ pieces: [] })).toMatchInlineSnapshot(
      `"pieces : « [] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [banquedesterritoires-2025-02]"`,
    ));
});

describe('occasionSchema', () => {
  const occasion = (changes: Written) =>
    messagesOf(occasionSchema, { ...RAW_OCCASION, ...changes });
  test('accepts an occasion', () => expect(occasion({})).toBe(''));
  test('accepts one without a number of places', () =>
    expect(occasion({ places: undefined })).toBe(''));
  test('refuses zero places', () =>
    expect(occasion({ places: 0 })).toMatchInlineSnapshot(
      `"places : « 0 » n’est pas accepté. Attendu : un nombre entier de 1 à 999. Exemple : 1"`,
    ));
  test('refuses another nature', () =>
    expect(occasion({ nature: 'fuite' })).toMatchInlineSnapshot(
      `"nature : « fuite » n’est pas accepté. Attendu : un mot parmi test, use, announced. Exemple : test"`,
    ));
});

describe('voiceSchema', () => {
  const answer = (changes: Written) =>
    messagesOf(voiceSchema, { said: [{ ...RAW_ANSWER, ...changes }], verified: '2026-11-25' });
  const cell = (changes: Written) =>
    messagesOf(voiceSchema, { verified: '2026-11-25', ...changes });
  const words = { fr: 'Un résumé.', en: 'A summary.' };

  test('each fault has its own message', () =>
    expect({
      'refuses a quotation and a paraphrase': answer({ paraphrase: words }),
      'requires one of them': answer({ quotation: undefined }),
      'refuses `about` beside a paraphrase': answer({
        quotation: undefined,
        paraphrase: words,
        about: words,
      }),
      'refuses an answer without a source': answer({ pieces: [] }),
      'refuses an empty cell': cell({}),
      'refuses an answer beside an absence': cell({ absentOn: '2026-11-25', said: [RAW_ANSWER] }),
      'refuses a silence without a pièce': cell({ silent: { why: words, pieces: [] } }),
    }).toMatchInlineSnapshot(`
      {
        "refuses \`about\` beside a paraphrase": "said.0.about : about sans quotation. Attendu : about explique une citation. Exemple : tout dire dans paraphrase",
        "refuses a quotation and a paraphrase": "said.0.quotation : quotation et paraphrase à la fois. Attendu : les mots exacts, ou un résumé attribué. Exemple : quotation: { fr: …, en: … }",
        "refuses a silence without a pièce": "silent.pieces : « [] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [ce-489990-2023]",
        "refuses an answer beside an absence": "said : absentOn avec said ou silent. Attendu : une réponse, un silence montré par une pièce, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25",
        "refuses an answer without a source": "said.0.pieces : Ni pièce ni texte de loi. Attendu : pieces ou law. Exemple : pieces: [cnil-2024-12-05]",
        "refuses an empty cell": "said : Ni said, ni silent, ni absentOn. Attendu : une réponse, un silence montré par une pièce, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25",
        "requires one of them": "said.0.quotation : Ni quotation ni paraphrase. Attendu : les mots exacts, ou un résumé attribué. Exemple : quotation: { fr: …, en: … }",
      }
    `));

  test.each([
    ['accepts a quotation', answer({})],
    ['accepts a paraphrase', answer({ quotation: undefined, paraphrase: words })],
    ['accepts an article of law in place of a pièce', answer({ pieces: [], law: words })],
    ['accepts a search that found nothing, with its day', cell({ absentOn: '2026-11-25' })],
  ])('%s', (_, found) => expect(found).toBe(''));
});
