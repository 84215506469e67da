/** Protects: the editorial rules that no schema can see, on the raw text of content/. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, parseDocument } from 'yaml';

/** One text that a reader reads, with the place where its author finds it. */
interface Text {
  file: string;
  field: string;
  locale: 'fr' | 'en';
  text: string;
}

/** A YAML file with its data. */
interface Sheet {
  file: string;
  data: Record<string, unknown>;
}

const read = (file: string) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n');

const filesOf = (folder: string, extension: string) =>
  readdirSync(`content/${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map(({ parentPath, name }) => path.join(parentPath, name).replaceAll(path.sep, '/'))
    .sort();

const sheetsOf = (folder: string): Sheet[] =>
  filesOf(folder, '.yaml').map((file) => ({
    file,
    data: parse(read(file)) as Record<string, unknown>,
  }));

const events = sheetsOf('events');
const pieces = sheetsOf('pieces');
const actors = sheetsOf('actors');
const terms = sheetsOf('glossary');
const claims = sheetsOf('claims');
const trials = sheetsOf('trials');
/** What the instruments say: rules by day, kinds of event, occasions, answers. */
const instruments = ['regimes', 'detections', 'occasions', 'voices'].flatMap(sheetsOf);
const sheets = [
  ...events,
  ...pieces,
  ...actors,
  ...terms,
  ...claims,
  ...trials,
  ...instruments,
  ...sheetsOf('procedure'),
  ...sheetsOf('walks'),
  ...sheetsOf('doors'),
  ...sheetsOf('corrections'),
  ...sheetsOf('replies'),
];
const articles = filesOf('articles', '.mdx');
const proseFiles = [...articles, ...filesOf('pages', '.mdx')];

const isLocale = (key: string) => key === 'fr' || key === 'en';

/** Every `fr:` and `en:` of a sheet; titles of documents are not ours and are left out. */
function textsIn(file: string, node: unknown, at: readonly string[] = []): Text[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]): Text[] =>
    typeof inner === 'string' && isLocale(key)
      ? [{ file, field: [...at, key].join('.'), locale: key, text: inner }]
      : textsIn(file, inner, [...at, key]),
  );
}

/** The paragraphs of an MDX text without its tags; the field is the line on which each begins. */
function paragraphsOf(file: string): Text[] {
  const locale = file.endsWith('/en.mdx') ? 'en' : 'fr';
  const source = read(file);
  return [...source.matchAll(/(?:.+\n?)+/g)].map(({ 0: text, index }) => ({
    file,
    field: `ligne ${source.slice(0, index).split('\n').length}`,
    locale,
    text: text.replace(/<[^>]*>/g, ''),
  }));
}

const sheetTexts = sheets.flatMap(({ file, data }) => textsIn(file, data));
const proseTexts = proseFiles.flatMap(paragraphsOf);
const texts = [...sheetTexts, ...proseTexts];

/** What an author reads: where, what was written, what to do. */
const fault = ({ file, field }: Pick<Text, 'file' | 'field'>, written: string, advice: string) =>
  `${file} ${field} : « ${written} ». ${advice}`;

/** The faults of every text of a language in which a pattern is found. */
function found(locale: Text['locale'], pattern: RegExp, advice: string): string[] {
  return texts
    .filter((text) => text.locale === locale)
    .flatMap((text) => {
      const match = pattern.exec(text.text);
      return match ? [fault(text, match[0], advice)] : [];
    });
}

describe('quotations', () => {
  const MOST_WORDS = 40;
  const QUOTATION = /«([^«»]*)»|“([^“”]*)”/g;

  test(`have ${MOST_WORDS} words at most`, () => {
    const long = texts.flatMap((text) =>
      [...text.text.matchAll(QUOTATION)].flatMap(([, french, english]) => {
        const quoted = (french ?? english ?? '').trim();
        const words = quoted.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        return words > MOST_WORDS
          ? [
              fault(
                text,
                `${quoted.slice(0, 40)}…`,
                `${words} mots cités : en garder ${MOST_WORDS} au plus.`,
              ),
            ]
          : [];
      }),
    );
    expect(long).toEqual([]);
  });

  test('are closed', () => {
    const open = texts
      .filter(({ text }) =>
        ['«»', '“”'].some(
          ([left = '', right = '']) => text.split(left).length !== text.split(right).length,
        ),
      )
      .map((text) => fault(text, text.text.slice(0, 40), 'Fermer chaque guillemet ouvert.'));
    expect(open).toEqual([]);
  });
});

describe('words', () => {
  test('do not turn a closing into an innocence, in French', () =>
    expect(
      found(
        'fr',
        /class(?:é|ement)[\s\S]{0,150}(?:innocenté|blanchi|acquitté)|(?:innocenté|blanchi|acquitté)[\s\S]{0,150}class(?:é|ement)/i,
        'Un classement ne juge rien : écrire « classé sans suite » et rien de plus.',
      ),
    ).toEqual([]));

  test('do not turn a closing into an innocence, in English', () =>
    expect(
      found(
        'en',
        /\b(?:cleared|exonerated|closed without further action[\s\S]{0,150}(?:acquitted|innocent))\b/i,
        'Écrire “closed without further action”.',
      ),
    ).toEqual([]));

  test('do not indict', () =>
    expect(
      found('en', /\bindict\w*/i, 'Écrire “placed under formal investigation” (mis en examen).'),
    ).toEqual([]));

  test('keep « valide » away from the Conseil d’État, which ruled on urgency', () =>
    expect(
      found(
        'fr',
        /Conseil d['’]État[^.;]*\bvalid(?:e|é|ée|ent|er)\b/i,
        'Dire ce que le Conseil d’État a décidé : il annule, rejette, ou rend un avis.',
      ),
    ).toEqual([]));

  test.each(['fr', 'en'] as const)('keep VSA for those who say it, in %s', (locale) => {
    const own = texts
      .filter((text) => text.locale === locale)
      .map((text) => ({ ...text, text: text.text.replace(/«[^«»]*»|“[^“”]*”/g, '') }))
      .filter(({ text }) => /\bVSA\b/.test(text))
      .map((text) =>
        fault(
          text,
          'VSA',
          'Écrire « analyse automatisée d’images », ou mettre le mot entre guillemets avec son auteur.',
        ),
      );
    expect(own).toEqual([]);
  });

  test('call a signalement a report and not a complaint', () => {
    const french = new Map(
      sheetTexts
        .filter(({ locale }) => locale === 'fr')
        .map(({ file, field, text }) => [`${file} ${field.replace(/fr$/, '')}`, text]),
    );
    const wrong = sheetTexts
      .filter(({ locale, text }) => locale === 'en' && /\bcomplaint/i.test(text))
      .filter(({ file, field }) => {
        const twin = french.get(`${file} ${field.replace(/en$/, '')}`) ?? '';
        return /signalement/i.test(twin) && !/plaint|plaign/i.test(twin);
      })
      .map((text) => fault(text, 'complaint', 'Écrire “report to the prosecutor” (signalement).'));
    expect(wrong).toEqual([]);
  });
});

describe('people', () => {
  const persons = actors.filter(({ data }) => data['kind'] === 'person');
  const nameOf = ({ data }: Sheet) => (data['name'] as { fr: string }).fr;
  /** Ministers of the Interior; who stood in for one for some days is none. */
  const ministers = persons
    .filter(({ data }) =>
      ((data['terms'] ?? []) as { office: string; interim?: boolean }[]).some(
        ({ office, interim }) => office === 'ministre-interieur' && !interim,
      ),
    )
    .map(({ data }) => String(data['shortName']));

  test('there are ministers to look for', () => expect(ministers.length).toBeGreaterThan(5));

  test('interior ministers are never listed together, but one who hands over to another', () => {
    const listed = events.flatMap(({ file, data }) =>
      textsIn(file, data)
        .map((text) => ({ text, named: ministers.filter((name) => text.text.includes(name)) }))
        .filter(({ text, named }) => {
          const handOver = data['topic'] === 'politique' && /^(?:title|summary)\./.test(text.field);
          return named.length > (handOver ? 2 : 1);
        })
        .map(({ text, named }) =>
          fault(
            text,
            named.join(', '),
            'Ne pas énumérer les ministres : dire « cinq anciens ministres ».',
          ),
        ),
    );
    expect(listed).toEqual([]);
  });

  /** First words of French names in two words that are no person's. */
  const NO_GIVEN_NAME = new Set([
    ...['Le', 'La', 'Les', 'Un', 'Une', 'Dans', 'Devant', 'Sous', 'Selon', 'Pour', 'Par'],
    ...['Cœur', 'Video', 'Haute', 'Creative', 'Public', 'Open', 'Loi', 'Cette', 'Dalloz'],
    ...['Popular', 'Jus', 'Amnesty', 'Black'],
  ]);
  const PERSON =
    /(?<![\p{L}’'-])(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*) (?:de La |La |Le )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*/gu;

  test('named in an article or a definition are actors', () => {
    const known = new Set(persons.map(nameOf));
    const unknown = [
      ...articles.flatMap(paragraphsOf),
      ...[...terms, ...claims, ...trials, ...instruments].flatMap(({ file, data }) =>
        textsIn(file, data),
      ),
    ]
      .filter(({ locale }) => locale === 'fr')
      .flatMap((text) =>
        [...text.text.matchAll(PERSON)]
          .filter(([name, given = '']) => !NO_GIVEN_NAME.has(given) && !known.has(name))
          .map(([name]) =>
            fault(
              text,
              name,
              'Un responsable public : le décrire dans content/actors. Un particulier : ne pas le nommer. Une chose : ajouter son premier mot à tests/content.test.ts.',
            ),
          ),
      );
    expect(unknown).toEqual([]);
  });
});

describe('dates of review', () => {
  const dated: Sheet[] = [
    ...events,
    ...claims,
    ...articles.map((file) => ({
      file,
      data: parseDocument(
        /^---\n([\s\S]*?)\n---/.exec(read(file))?.[1] ?? '',
      ).toJS() as Sheet['data'],
    })),
  ];

  test('come after the day of verification', () => {
    const early = dated
      .filter(({ data }) => String(data['reviewBy']) <= String(data['verified']))
      .map(({ file, data }) =>
        fault(
          { file, field: 'reviewBy' },
          String(data['reviewBy']),
          `Écrire un jour après ${String(data['verified'])}.`,
        ),
      );
    expect(early).toEqual([]);
  });
});

describe('rights', () => {
  test('of what a paper or an association wrote are theirs', () => {
    const free = pieces
      .filter(({ data }) => ['press', 'association'].includes(String(data['kind'])))
      .filter(
        ({ data }) => !['all-rights-reserved', 'free-licence'].includes(String(data['rights'])),
      )
      .map(({ file, data }) =>
        fault(
          { file, field: 'rights' },
          String(data['rights']),
          'Écrire all-rights-reserved ou free-licence ; ou changer kind si le document est officiel.',
        ),
      );
    expect(free).toEqual([]);
  });
});

describe('texts', () => {
  const components = new Set(
    [...read('src/prose/prose-components.ts').matchAll(/^import (\w+) from/gm)].map(
      ([, name]) => name,
    ),
  );

  test('there are components to use', () => expect(components.has('Cite')).toBe(true));

  test('use only the components of src/prose', () => {
    const unknown = proseFiles.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, n) =>
          [...line.matchAll(/<\/?([A-Z]\w*)/g)]
            .filter(([, name]) => !components.has(name))
            .map(([, name = '']) =>
              fault(
                { file, field: `ligne ${n + 1}` },
                `<${name}>`,
                `Écrire l’un de ${[...components].join(', ')}.`,
              ),
            ),
        ),
    );
    expect(unknown).toEqual([]);
  });

  test('import and export nothing', () => {
    const lines = proseFiles.flatMap((file) =>
      read(file)
        .split('\n')
        .flatMap((line, n) =>
          /^(?:import|export)\b/.test(line)
            ? [
                fault(
                  { file, field: `ligne ${n + 1}` },
                  line,
                  'Retirer la ligne : les blocs sont déjà là.',
                ),
              ]
            : [],
        ),
    );
    expect(lines).toEqual([]);
  });

  test('explain France to readers outside it in English only, and by the glossary', () => {
    const faults = proseFiles.flatMap((file) =>
      [...read(file).matchAll(/^<Context>([\s\S]*?)^<\/Context>/gm)].flatMap(([, inner = '']) => [
        ...(file.endsWith('/en.mdx')
          ? []
          : [fault({ file, field: '<Context>' }, 'bloc', 'Réserver ce bloc à en.mdx.')]),
        ...(/<Cite\b/.test(inner)
          ? [fault({ file, field: '<Context>' }, '<Cite>', 'Renvoyer au glossaire par <Term>.')]
          : []),
        ...(inner.match(/(?:.+\n?)+/g) ?? [])
          .filter((paragraph) => !paragraph.includes('<Term '))
          .map((paragraph) =>
            fault({ file, field: '<Context>' }, paragraph.slice(0, 40), 'Citer un terme : <Term>.'),
          ),
      ]),
    );
    expect(faults).toEqual([]);
  });

  test.each(articles)('%s has its four blocks', (file) => {
    const missing = ['Takeaways', 'Contents', 'Unknowns', 'Method']
      .filter((block) => !new RegExp(`^<${block}\\b`, 'm').test(read(file)))
      .map((block) => fault({ file, field: 'texte' }, `<${block}>`, 'Bloc absent : l’ajouter.'));
    expect(missing).toEqual([]);
  });

  test.each(articles)('%s keeps five lines or fewer', (file) => {
    const block = /<Takeaways>([\s\S]*?)<\/Takeaways>/.exec(read(file))?.[1] ?? '';
    const items = block.split('\n').filter((line) => /^[-*] /.test(line)).length;
    const faults =
      items >= 1 && items <= 5
        ? []
        : [fault({ file, field: '<Takeaways>' }, `${items} lignes`, 'Écrire une à cinq lignes.')];
    expect(faults).toEqual([]);
  });
});
