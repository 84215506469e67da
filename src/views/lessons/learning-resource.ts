/**
 * Describes a session to machines: schema.org LearningResource, with the terms from LRMI
 * (https://www.dublincore.org/specifications/lrmi/).
 */
import type { Locale } from '../../i18n/locale.ts';
import { fileOf } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import type { Session } from '../../case/case-entry.ts';
import { SESSION_LENGTHS } from '../../schemas/session.ts';

/** The data of a JSON-LD element, without its context. */
export function learningResource(
  { id, title, lead, course, aims, programme, verified }: Session,
  locale: Locale,
  site: URL | undefined,
): Record<string, unknown> {
  const file = fileOf(`session:${id}`, locale);
  return {
    '@type': 'LearningResource',
    name: title[locale],
    description: lead[locale],
    inLanguage: locale,
    url: site ? new URL(file, site).href : file.replace(/^.*\//, ''),
    dateModified: verified,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by-sa/4.0/',
    learningResourceType: 'lesson plan',
    educationalUse: 'classroom activity',
    educationalLevel: course[locale],
    timeRequired: `PT${SESSION_LENGTHS.full}M`,
    teaches: aims.map((aim) => aim[locale]),
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    educationalAlignment: {
      '@type': 'AlignmentObject',
      alignmentType: 'educationalSubject',
      targetName: programme.name[locale],
      ...(programme.url ? { targetUrl: programme.url } : {}),
    },
    publisher: { '@type': 'Organization', name: strings(locale).site.name },
  };
}
