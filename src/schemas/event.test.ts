/** Checks the messages that an author reads when an event is invalid. */
import { describe, expect, test } from 'vitest';
import { RAW_EVENT } from '../../tests/case-entries.ts';
import { messagesOf } from '../../tests/messages-of.ts';
import { eventSchema } from './event.ts';

const messages = (changes: Readonly<Record<string, unknown>>) =>
  messagesOf(eventSchema, { ...RAW_EVENT, ...changes });

describe('eventSchema', () => {
  test('accepts a valid event', () => expect(messages({})).toBe(''));

  test.each(['2023', '2023-11', '2023-22', '2015~', '2018-10-02/2018-10-16', '2018/..', '201X'])(
    'accepts an event that happened %s',
    (happened) => expect(messages({ happened })).toBe(''),
  );

  test('accepts a year that YAML reads as a number', () =>
    expect(eventSchema.parse({ ...RAW_EVENT, happened: 2015 }).happened.edtf).toBe('2015'));

  test('fills optional lists', () =>
    expect(eventSchema.parse(RAW_EVENT)).toMatchObject({
      actors: [],
      assertedBy: [],
      follows: [],
    }));

  test('refuses a date in words', () =>
    expect(messages({ happened: 'mai 2023' })).toMatchInlineSnapshot(
      `"happened : « mai 2023 » n’est pas une date. Attendu : une date EDTF (année, mois, saison, jour, intervalle). Exemple : 2018/.. (depuis), 2018-10-02/2018-10-16, 2023-22 (été), 2015-11-13, 2015-11 ou 2015"`,
    ));

  test('refuses a date that is not text', () =>
    expect(messages({ happened: true })).toMatchInlineSnapshot(
      `"happened : « true » n’est pas accepté. Attendu : une date EDTF (année, mois, saison, jour, intervalle). Exemple : 2018/.. (depuis), 2018-10-02/2018-10-16, 2023-22 (été), 2015-11-13, 2015-11 ou 2015"`,
    ));

  test('refuses a year outside this case', () => {
    expect(messages({ happened: '2999' })).toMatchInlineSnapshot(
      `"happened : « 2999 » n’est pas accepté. Attendu : une année de 1789 à 2050. Exemple : 2015-11-13"`,
    );
    expect(messages({ happened: '2018/2999', verified: '2999-01-01' })).toMatchInlineSnapshot(`
      "happened : « 2018/2999 » n’est pas accepté. Attendu : une année de 1789 à 2050. Exemple : 2015-11-13
      verified : « 2999-01-01 » n’est pas accepté. Attendu : une année de 1789 à 2050. Exemple : 2026-11-25"
    `);
  });

  test('refuses words with a tag, or with nothing to read', () => {
    const title = { fr: 'Un <b>fait</b>', en: 'A fact' };
    expect(messages({ title })).toMatchInlineSnapshot(
      `"title.fr : « <b> » n’est pas accepté. Attendu : des mots sans balise. Exemple : Disclose révèle l’usage de Briefcam par la police"`,
    );
    expect(messages({ title: { ...title, fr: '…' } })).toMatchInlineSnapshot(
      `"title.fr : « … » n’est pas accepté. Attendu : au moins une lettre ou un chiffre. Exemple : Disclose révèle l’usage de Briefcam par la police"`,
    );
  });

  test('refuses an interval as the date of disclosure', () =>
    expect(messages({ disclosed: '2018/..' })).toMatchInlineSnapshot(
      `"disclosed : « 2018/.. » n’est pas une date. Attendu : une date EDTF sans intervalle. Exemple : 2023-22 (été), 2015-11-13, 2015-11 ou 2015"`,
    ));

  test('requires a date', () =>
    expect(messages({ happened: undefined })).toMatchInlineSnapshot(
      `"happened : Champ absent. Attendu : une date EDTF (année, mois, saison, jour, intervalle). Exemple : 2018/.. (depuis), 2018-10-02/2018-10-16, 2023-22 (été), 2015-11-13, 2015-11 ou 2015"`,
    ));

  test('requires the English of a title', () =>
    expect(messages({ title: { fr: 'Un titre' } })).toMatchInlineSnapshot(
      `"title.en : Champ absent. Attendu : une ligne de 1 à 110 caractères. Exemple : Disclose revealed police use of Briefcam"`,
    ));

  test('requires a title', () =>
    expect(messages({ title: undefined })).toMatchInlineSnapshot(
      `"title : Champ absent. Attendu : un bloc avec fr, en. Exemple : fr: …"`,
    ));

  test('refuses a title in one language written as a line', () =>
    expect(messages({ title: 'Un titre' })).toMatchInlineSnapshot(
      `"title : « Un titre » n’est pas accepté. Attendu : un bloc avec fr, en. Exemple : fr: …"`,
    ));

  test('refuses an empty title', () =>
    expect(messages({ title: { fr: '  ', en: 'A title' } })).toMatchInlineSnapshot(
      `"title.fr : Champ vide. Attendu : une ligne de 1 à 110 caractères. Exemple : Disclose révèle l’usage de Briefcam par la police"`,
    ));

  test('refuses a label that is too long', () =>
    expect(
      messages({ label: { fr: 'Le rapport des trois inspections paraît', en: 'Report' } }),
    ).toMatchInlineSnapshot(
      `"label.fr : 39 caractères écrits. Attendu : une ligne de 1 à 34 caractères. Exemple : Disclose publie"`,
    ));

  test('refuses a summary of two lines', () =>
    expect(
      messages({ summary: { fr: 'Une ligne.\nUne autre.', en: 'A line.' } }),
    ).toMatchInlineSnapshot(
      `"summary.fr : Un retour à la ligne est écrit. Attendu : une ligne de 1 à 520 caractères. Exemple : Le média d’enquête Disclose publie…"`,
    ));

  test('refuses a field that does not exist', () =>
    expect(messages({ titre: 'Un titre' })).toMatchInlineSnapshot(
      `"fichier : Champ inconnu : « titre ». Attendu : seulement title, label, summary, happened, disclosed, disclosedIn, importance, topic, scope, standing, assertedBy, reason, pieces, actors, follows, articles, verified, reviewBy. Exemple : title: …"`,
    ));

  test('refuses a language that does not exist', () =>
    expect(
      messages({ title: { fr: 'Un titre', en: 'A title', de: 'Ein Titel' } }),
    ).toMatchInlineSnapshot(
      `"title : Champ inconnu : « de ». Attendu : seulement fr, en. Exemple : fr: …"`,
    ));

  test('refuses a topic that does not exist', () =>
    expect(messages({ topic: 'politics' })).toMatchInlineSnapshot(
      `"topic : « politics » n’est pas accepté. Attendu : un mot parmi logiciel, revelation, controle, justice, politique, loi, experimentation. Exemple : logiciel"`,
    ));

  test('refuses a standing that does not exist', () =>
    expect(messages({ standing: 'établi' })).toMatchInlineSnapshot(
      `"standing : « établi » n’est pas accepté. Attendu : un mot parmi established, reported, asserted, disputed. Exemple : established"`,
    ));

  test('refuses a rank out of range', () =>
    expect(messages({ importance: 6 })).toMatchInlineSnapshot(
      `"importance : « 6 » n’est pas accepté. Attendu : un nombre entier de 1 à 5. Exemple : 1"`,
    ));

  test('refuses a rank that is not whole', () =>
    expect(messages({ importance: 1.5 })).toMatchInlineSnapshot(
      `"importance : « 1.5 » n’est pas accepté. Attendu : un nombre entier de 1 à 5. Exemple : 1"`,
    ));

  test('refuses a rank in words', () =>
    expect(messages({ importance: 'premier' })).toMatchInlineSnapshot(
      `"importance : « premier » n’est pas accepté. Attendu : un nombre entier de 1 à 5. Exemple : 1"`,
    ));

  test('refuses an id with capitals', () =>
    expect(messages({ disclosedIn: 'Disclose_2023' })).toMatchInlineSnapshot(
      `"disclosedIn : « Disclose_2023 » n’est pas accepté. Attendu : un identifiant (nom de fichier sans .yaml, minuscules, chiffres et tirets). Exemple : disclose-2023-11-14"`,
    ));

  test('refuses an event without a pièce', () =>
    expect(messages({ pieces: [] })).toMatchInlineSnapshot(
      `"pieces : « [] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]"`,
    ));

  test('refuses pièces that are not a list', () =>
    expect(messages({ pieces: 'cnil-2024-12-05' })).toMatchInlineSnapshot(
      `"pieces : « cnil-2024-12-05 » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]"`,
    ));

  test('refuses a pièce that is listed twice', () =>
    expect(messages({ pieces: ['cnil-2024', 'cnil-2024'] })).toMatchInlineSnapshot(
      `"pieces : « ["cnil-2024","cnil-2024"] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]"`,
    ));

  test('refuses an actor that is listed twice', () =>
    expect(messages({ actors: ['cnil', 'cnil'] })).toMatchInlineSnapshot(
      `"actors : « ["cnil","cnil"] » n’est pas accepté. Attendu : une liste d’identifiants, sans doublon. Exemple : [cnil]"`,
    ));

  const link = {
    event: '2023-11-14-disclose',
    why: { fr: 'La CNIL répond à l’article', en: 'The CNIL answered the article' },
    pieces: ['cnil-2024'],
  };

  test('accepts a fact that follows another', () => expect(messages({ follows: [link] })).toBe(''));

  test('refuses a link without its words', () =>
    expect(messages({ follows: [{ ...link, why: undefined }] })).toMatchInlineSnapshot(
      `"follows.0.why : Champ absent. Attendu : un bloc avec fr, en. Exemple : fr: …"`,
    ));

  test('refuses a link without a pièce', () =>
    expect(messages({ follows: [{ ...link, pieces: [] }] })).toMatchInlineSnapshot(
      `"follows.0.pieces : « [] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [next-2024-12-05]"`,
    ));

  test('refuses more links than a reader can follow', () =>
    expect(messages({ follows: Array.from({ length: 5 }, () => link) })).toMatchInlineSnapshot(
      `"follows : « [{"event":"2023-11-14-disclose","why":{"fr":"La CNIL répond … » n’est pas accepté. Attendu : une liste de 0 à 4 blocs. Exemple : - event: 2023-11-14-disclose"`,
    ));

  test('refuses an event of no article', () =>
    expect(messages({ articles: [] })).toMatchInlineSnapshot(
      `"articles : « [] » n’est pas accepté. Attendu : une liste d’au moins un mot parmi briefcam, loi-2023, cjr. Exemple : [briefcam]"`,
    ));

  test('refuses an article that does not exist', () =>
    expect(messages({ articles: ['jo-2024'] })).toMatchInlineSnapshot(
      `"articles.0 : « jo-2024 » n’est pas accepté. Attendu : un mot parmi briefcam, loi-2023, cjr. Exemple : briefcam"`,
    ));

  test.each([undefined, 'briefcam'])('reports articles in French: %j', (articles) =>
    expect(messages({ articles })).toContain('Attendu : '),
  );

  test('refuses an invalid day of verification', () =>
    expect(messages({ verified: '2026-11' })).toMatchInlineSnapshot(
      `"verified : « 2026-11 » n’est pas accepté. Attendu : un jour du calendrier. Exemple : 2026-11-25"`,
    ));

  test('reports every mistake of a file at once', () =>
    expect(
      messages({ happened: 'mai 2023', topic: 'politics', importance: 9 }).split('\n'),
    ).toHaveLength(3));
});
