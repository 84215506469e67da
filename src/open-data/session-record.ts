/**
 * Writes how a session is described in the catalogues of French schools: ScoLOMFR 3.0, the ministry’s profile
 * of LOM. What follows LOM alone (IEEE 1484.12.3) is read by any catalogue of LOM.
 * Source: the XML schemas of ScoLOMFR 3.0 and 3.1 and their example record (ministry of Education, Réseau
 * Canopé), for every element, address and label below; the records of all sessions were valid against the first,
 * by hand. The level of a class has no address there that two sources give alike, and no age is known: the course
 * says both, in words.
 */
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { formatIsoDay } from '../i18n/format.ts';
import { fileOf } from '../i18n/routes.ts';
import { strings } from '../i18n/strings.ts';
import { sessionRecordFile } from '../i18n/take-home-files.ts';
import { withoutOriginals } from '../case/quoted-originals.ts';
import type { Session } from '../case/case-entry.ts';
import { getCaseFile } from '../case/case-file.ts';
import { edition } from '../case/page-citation.ts';
import { validUntil } from '../case/valid-until.ts';
import { SESSION_MINUTES } from '../schemas/session.ts';
import { LICENCES } from './licence.ts';
import { xmlText } from './xml-text.ts';

const SCHEMA = 'SCOLOMFRv3.0';
const CONCEPTS = 'http://data.education.fr/voc/scolomfr/concept/';
/** ISO 639-2, as the profile writes languages. */
const LANGUAGES = {
  fr: 'http://id.loc.gov/vocabulary/iso639-2/fre',
  en: 'http://id.loc.gov/vocabulary/iso639-2/eng',
} as const satisfies Record<Locale, string>;

/** A term of the profile: its address and its label, which is French in every record. */
const concept = (id: string, label: string) => ({
  source: SCHEMA,
  value: `${CONCEPTS}${id}`,
  label,
});

export interface RecordEdition {
  version: string;
  /** ISO day of the version. */
  date: string;
  /** ISO day until which the facts of the site hold. */
  until: string;
  site: URL | undefined;
}

/** Text of the record of a session, in one language. */
function sessionRecord(
  { id, title, lead, course, programme, documents }: Session,
  locale: Locale,
  { version, date, until, site }: RecordEdition,
): string {
  const words = strings(locale);
  const said = (text: string) => ({
    string: { '@language': LANGUAGES[locale], '#': withoutOriginals(text) },
  });
  const articles = [...new Set(documents.map((claim) => claim.split('/')[0]))];
  const folders = Object.entries(words.folders).filter(([article]) => articles.includes(article));
  const page = fileOf(`session:${id}`, locale);
  const name = words.site.name;
  return xmlText({
    lom: {
      '@xmlns': 'http://ltsc.ieee.org/xsd/LOM',
      '@xmlns:lomfr': 'http://www.lom-fr.fr/xsd/LOMFR',
      general: {
        identifier: site
          ? { catalog: 'URI', entry: new URL(page, site).href }
          : { catalog: name, entry: page },
        title: said(title[locale]),
        language: LANGUAGES[locale],
        description: said(lead[locale]),
        keyword: [course[locale], ...folders.map(([, folder]) => folder)].map(said),
        'lomfr:documentType': {
          'lomfr:source': SCHEMA,
          'lomfr:value': 'http://purl.org/dc/dcmitype/Text',
          'lomfr:label': 'texte',
        },
      },
      lifeCycle: {
        version: said(version),
        contribute: {
          role: concept('publisher', 'éditeur'),
          entity: `BEGIN:VCARD\nVERSION:3.0\nN:${name}\nFN:${name}\nEND:VCARD`,
          date: { dateTime: date },
        },
      },
      metaMetadata: { metadataSchema: SCHEMA, language: LANGUAGES[locale] },
      ...(site ? { technical: { location: new URL(page, site).href } } : {}),
      educational: {
        learningResourceType: concept('scolomfr-voc-010-num-020', 'scénario pédagogique'),
        intendedEndUserRole: [concept('teacher', 'enseignant'), concept('learner', 'apprenant')],
        typicalLearningTime: { duration: `PT${SESSION_MINUTES}M` },
        description: said(
          [
            `${course[locale]}. ${programme.name[locale]}.`,
            ...(programme.quoted ? [] : [words.lessons.session.unread]),
            programme.fits[locale],
            ...(programme.url ? [programme.url] : []),
          ].join(' '),
        ),
        language: LANGUAGES[locale],
      },
      rights: {
        cost: concept('no', 'non'),
        copyrightAndOtherRestrictions: concept('yes_2', 'oui'),
        description: said(
          `CC BY-SA 4.0, ${LICENCES['CC-BY-SA-4.0']}. ${words.framed.validUntil(formatIsoDay(until, locale))}`,
        ),
      },
    },
  });
}

/** Static paths of the records of both editions, for an endpoint `[...record].ts`. */
export async function recordPaths() {
  const { sessions, versions, events } = await getCaseFile();
  const made = { ...edition(), date: versions[0]?.date ?? '', until: validUntil(events) };
  return LOCALES.flatMap((locale) =>
    sessions.map((session) => ({
      params: { record: sessionRecordFile(session.id, locale) },
      props: { text: sessionRecord(session, locale, made) },
    })),
  );
}
