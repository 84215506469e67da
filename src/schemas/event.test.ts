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

  test('each fault has its own message', () =>
    expect({
      'refuses a date in words': messages({ happened: 'mai 2023' }),
      'refuses a date that is not text': messages({ happened: true }),
      'refuses an interval as the date of disclosure': messages({ disclosed: '2018/..' }),
      'requires a date': messages({ happened: undefined }),
      'requires the English of a title': messages({ title: { fr: 'Un titre' } }),
      'requires a title': messages({ title: undefined }),
      'refuses a title in one language written as a line': messages({ title: 'Un titre' }),
      'refuses an empty title': messages({ title: { fr: '  ', en: 'A title' } }),
      'refuses a label that is too long': messages({
        label: { fr: 'Le rapport des trois inspections paraît', en: 'Report' },
      }),
      'refuses a summary of two lines': messages({
        summary: { fr: 'Une ligne.\nUne autre.', en: 'A line.' },
      }),
      'refuses a field that does not exist': messages({ titre: 'Un titre' }),
      'refuses a language that does not exist': messages({
        title: { fr: 'Un titre', en: 'A title', de: 'Ein Titel' },
      }),
      'refuses a topic that does not exist': messages({ topic: 'politics' }),
      'refuses a standing that does not exist': messages({ standing: 'établi' }),
      'refuses a rank out of range': messages({ importance: 6 }),
      'refuses a rank that is not whole': messages({ importance: 1.5 }),
      'refuses a rank in words': messages({ importance: 'premier' }),
      'refuses an id with capitals': messages({ disclosedIn: 'Disclose_2023' }),
      'refuses an event without a pièce': messages({ pieces: [] }),
      'refuses pièces that are not a list': messages({ pieces: 'cnil-2024-12-05' }),
      'refuses a pièce that is listed twice': messages({ pieces: ['cnil-2024', 'cnil-2024'] }),
      'refuses an actor that is listed twice': messages({ actors: ['cnil', 'cnil'] }),
      'refuses a link without its words': messages({ follows: [{ ...link, why: undefined }] }),
      'refuses a link without a pièce': messages({ follows: [{ ...link, pieces: [] }] }),
      'refuses more links than a reader can follow': messages({
        follows: Array.from({ length: 5 }, () => link),
      }),
      'refuses an event of no article': messages({ articles: [] }),
      'refuses an article that does not exist': messages({ articles: ['jo-2024'] }),
      'refuses an invalid day of verification': messages({ verified: '2026-11' }),
    }).toMatchInlineSnapshot(`
      {
        "refuses a date in words": "happened : « mai 2023 » n’est pas une date. Attendu : une date EDTF du calendrier (année, mois, saison, jour, intervalle). Exemple : 2018/.. (depuis), 2018-10-02/2018-10-16, 2023-22 (été), 2015-11-13, 2015-11 ou 2015",
        "refuses a date that is not text": "happened : « true » n’est pas accepté. Attendu : une date EDTF du calendrier (année, mois, saison, jour, intervalle). Exemple : 2018/.. (depuis), 2018-10-02/2018-10-16, 2023-22 (été), 2015-11-13, 2015-11 ou 2015",
        "refuses a field that does not exist": "fichier : Champ inconnu : « titre ». Attendu : seulement title, label, inClass, summary, code, happened, disclosed, disclosedIn, importance, topic, scope, standing, assertedBy, reason, pieces, actors, follows, articles, verified, reviewBy. Exemple : title: …",
        "refuses a label that is too long": "label.fr : 39 caractères écrits. Attendu : une ligne de 1 à 34 caractères. Exemple : Disclose publie",
        "refuses a language that does not exist": "title : Champ inconnu : « de ». Attendu : seulement fr, en. Exemple : fr: …",
        "refuses a link without a pièce": "follows.0.pieces : « [] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [next-2024-12-05]",
        "refuses a link without its words": "follows.0.why : Champ absent. Attendu : un bloc avec fr, en. Exemple : fr: …",
        "refuses a pièce that is listed twice": "pieces : « cnil-2024 » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]",
        "refuses a rank in words": "importance : « premier » n’est pas accepté. Attendu : un nombre entier de 1 à 5. Exemple : 1",
        "refuses a rank out of range": "importance : « 6 » n’est pas accepté. Attendu : un nombre entier de 1 à 5. Exemple : 1",
        "refuses a rank that is not whole": "importance : « 1.5 » n’est pas accepté. Attendu : un nombre entier de 1 à 5. Exemple : 1",
        "refuses a standing that does not exist": "standing : « établi » n’est pas accepté. Attendu : un mot parmi established, reported, asserted, disputed. Exemple : established",
        "refuses a summary of two lines": "summary.fr : Un retour à la ligne est écrit. Attendu : une ligne de 1 à 520 caractères. Exemple : Le média d’enquête Disclose publie…",
        "refuses a title in one language written as a line": "title : « Un titre » n’est pas accepté. Attendu : un bloc avec fr, en. Exemple : fr: …",
        "refuses a topic that does not exist": "topic : « politics » n’est pas accepté. Attendu : un mot parmi logiciel, revelation, controle, justice, politique, loi, experimentation. Exemple : logiciel",
        "refuses an actor that is listed twice": "actors : « cnil » n’est pas accepté. Attendu : une liste d’identifiants, sans doublon. Exemple : [cnil]",
        "refuses an article that does not exist": "articles.0 : « jo-2024 » n’est pas accepté. Attendu : un mot parmi briefcam, loi-2023, cjr. Exemple : briefcam",
        "refuses an empty title": "title.fr : Champ vide. Attendu : une ligne de 1 à 110 caractères. Exemple : Disclose révèle l’usage de Briefcam par la police",
        "refuses an event of no article": "articles : « [] » n’est pas accepté. Attendu : une liste d’au moins un mot parmi briefcam, loi-2023, cjr, sans doublon. Exemple : [briefcam]",
        "refuses an event without a pièce": "pieces : « [] » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]",
        "refuses an id with capitals": "disclosedIn : « Disclose_2023 » n’est pas accepté. Attendu : un identifiant (nom de fichier sans .yaml, minuscules, chiffres et tirets). Exemple : disclose-2023-11-14",
        "refuses an interval as the date of disclosure": "disclosed : « 2018/.. » n’est pas une date. Attendu : une date EDTF du calendrier, sans intervalle. Exemple : 2023-22 (été), 2015-11-13, 2015-11 ou 2015",
        "refuses an invalid day of verification": "verified : « 2026-11 » n’est pas accepté. Attendu : un jour du calendrier. Exemple : 2026-11-25",
        "refuses more links than a reader can follow": "follows : « [{"event":"2023-11-14-disclose","why":{"fr":"La CNIL répond … » n’est pas accepté. Attendu : une liste de 0 à 4 blocs. Exemple : - { event: 2023-11-14-disclose, why: { fr: …, en: … }, pieces: [next-2024-12-05] }",
        "refuses pièces that are not a list": "pieces : « cnil-2024-12-05 » n’est pas accepté. Attendu : une liste d’au moins un identifiant, sans doublon. Exemple : [cnil-2024-12-05]",
        "requires a date": "happened : Champ absent. Attendu : une date EDTF du calendrier (année, mois, saison, jour, intervalle). Exemple : 2018/.. (depuis), 2018-10-02/2018-10-16, 2023-22 (été), 2015-11-13, 2015-11 ou 2015",
        "requires a title": "title : Champ absent. Attendu : un bloc avec fr, en. Exemple : fr: …",
        "requires the English of a title": "title.en : Champ absent. Attendu : une ligne de 1 à 110 caractères. Exemple : Disclose révèle l’usage de Briefcam par la police (à dire en anglais)",
      }
    `));

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

  const link = {
    event: '2023-11-14-disclose',
    why: { fr: 'La CNIL répond à l’article', en: 'The CNIL answered the article' },
    pieces: ['cnil-2024'],
  };

  test('accepts a fact that follows another', () => expect(messages({ follows: [link] })).toBe(''));

  test.each([undefined, 'briefcam'])('reports articles in French: %j', (articles) =>
    expect(messages({ articles })).toContain('Attendu : '),
  );

  test('reports every mistake of a file at once', () =>
    expect(
      messages({ happened: 'mai 2023', topic: 'politics', importance: 9 }).split('\n'),
    ).toHaveLength(3));
});
