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
import { detectionSchema } from './detection.ts';
import { occasionSchema } from './occasion.ts';
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
    expect(rule({ text: undefined, absentOn: '2026-11-25', pieces: [] })).toBe(''));
  test('requires a text or that day', () =>
    expect(rule({ text: undefined })).toMatchInlineSnapshot(
      `"article-10.0.text : Ni text ni absentOn. Attendu : ce que dit la règle, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25"`,
    ));
  test('refuses both', () =>
    expect(rule({ absentOn: '2026-11-25' })).toMatchInlineSnapshot(
      `"article-10.0.text : text et absentOn à la fois. Attendu : ce que dit la règle, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25"`,
    ));
  test('refuses a text without a pièce', () =>
    expect(rule({ pieces: [] })).toMatchInlineSnapshot(
      `"article-10.0.pieces : Champ absent. Attendu : au moins une pièce, puisque la case affirme. Exemple : pieces: [loi-2023-380]"`,
    ));
  test('refuses a span of years', () =>
    expect(rule({ during: '2023/2025' })).toMatchInlineSnapshot(
      `"article-10.0.during : « 2023/2025 » n’est pas accepté. Attendu : un intervalle de jours, ouvert ou non. Exemple : 2023-05-20/2025-03-31 ou 2025-04-01/.."`,
    ));
  test('refuses a single day', () =>
    expect(rule({ during: '2023-05-20' })).toMatchInlineSnapshot(
      `"article-10.0.during : « 2023-05-20 » n’est pas accepté. Attendu : un intervalle de jours, ouvert ou non. Exemple : 2023-05-20/2025-03-31 ou 2025-04-01/.."`,
    ));
  test('refuses another force', () =>
    expect(rule({ force: 'legal' })).toMatchInlineSnapshot(
      `"article-10.0.force : « legal » n’est pas accepté. Attendu : un mot parmi none, awaiting, in-force, exceptions, ended, unverified, reported. Exemple : none"`,
    ));
  test('refuses a regime without versions', () =>
    expect(messagesOf(regimeSchema, { ...RAW_REGIME, visage: [] })).toMatchInlineSnapshot(
      `"visage : « [] » n’est pas accepté. Attendu : une liste de 1 à 12 blocs. Exemple : [{ during: 2023-05-20/2025-03-31, text: …, pieces: … }]"`,
    ));
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

  test('accepts a quotation', () => expect(answer({})).toBe(''));
  test('accepts a paraphrase', () =>
    expect(answer({ quotation: undefined, paraphrase: words })).toBe(''));
  test('accepts an article of law in place of a pièce', () =>
    expect(answer({ pieces: [], law: words })).toBe(''));
  test('refuses a quotation and a paraphrase', () =>
    expect(answer({ paraphrase: words })).toMatchInlineSnapshot(
      `"said.0.quotation : quotation et paraphrase à la fois. Attendu : les mots exacts, ou un résumé attribué. Exemple : quotation: { fr: …, en: … }"`,
    ));
  test('requires one of them', () =>
    expect(answer({ quotation: undefined })).toMatchInlineSnapshot(
      `"said.0.quotation : Ni quotation ni paraphrase. Attendu : les mots exacts, ou un résumé attribué. Exemple : quotation: { fr: …, en: … }"`,
    ));
  test('refuses `about` beside a paraphrase', () =>
    expect(answer({ quotation: undefined, paraphrase: words, about: words })).toMatchInlineSnapshot(
      `"said.0.about : about sans quotation. Attendu : about explique une citation. Exemple : tout dire dans paraphrase"`,
    ));
  test('refuses an answer without a source', () =>
    expect(answer({ pieces: [] })).toMatchInlineSnapshot(
      `"said.0.pieces : Ni pièce ni texte de loi. Attendu : pieces ou law. Exemple : pieces: [cnil-2024-12-05]"`,
    ));
  test('accepts a search that found nothing, with its day', () =>
    expect(cell({ absentOn: '2026-11-25' })).toBe(''));
  test('refuses an empty cell', () =>
    expect(cell({})).toMatchInlineSnapshot(
      `"said : Ni said, ni silent, ni absentOn. Attendu : une réponse, un silence montré par une pièce, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25"`,
    ));
  test('refuses an answer beside an absence', () =>
    expect(cell({ absentOn: '2026-11-25', said: [RAW_ANSWER] })).toMatchInlineSnapshot(
      `"said : absentOn avec said ou silent. Attendu : une réponse, un silence montré par une pièce, ou le jour où l’on a cherché sans trouver. Exemple : absentOn: 2026-11-25"`,
    ));
  test('refuses a silence without a pièce', () =>
    expect(cell({ silent: { why: words, pieces: [] } })).toMatchInlineSnapshot(
      `"silent.pieces : « [] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [ce-489990-2023]"`,
    ));
});
