/**
 * Knows the manifest of a SCORM 1.2 package that holds one page. The page is an asset: it is shown,
 * it calls no API, and nothing is recorded of who read it.
 * Source: ADL, "SCORM 1.2 Content Aggregation Model", 2001; IMS Content Packaging 1.1.2;
 * IMS Learning Resource Meta-data 1.2.1.
 */
import { xmlText } from './xml-text.ts';

/** Name of the page in the package, and of the manifest, which must be at the root. */
export const SCORM_PAGE = 'index.html';
export const SCORM_MANIFEST = 'imsmanifest.xml';

/** Longest title that the schema takes, in characters. */
const TITLE_MAX = 200;

export interface ScormContent {
  /** An XML name, different for every package. */
  identifier: string;
  language: string;
  title: string;
  description: string;
  /** The licence, in a few words. */
  rights: string;
}

/** Text of `imsmanifest.xml`. Elements are in the order of the schema. */
export function scormManifest({
  identifier,
  language,
  title,
  description,
  rights,
}: ScormContent): string {
  const said = (text: string) => ({ langstring: { '@xml:lang': language, '#': text } });
  const term = (text: string) => ({ langstring: { '@xml:lang': 'x-none', '#': text } });
  const choice = (value: string) => ({ source: term('LOMv1.0'), value: term(value) });
  const shown = title.slice(0, TITLE_MAX);
  return xmlText({
    manifest: {
      '@identifier': identifier,
      '@version': '1.2',
      '@xmlns': 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
      '@xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
      metadata: {
        schema: 'ADL SCORM',
        schemaversion: '1.2',
        lom: {
          '@xmlns': 'http://www.imsglobal.org/xsd/imsmd_rootv1p2p1',
          general: { title: said(title), language, description: said(description) },
          rights: {
            cost: choice('no'),
            copyrightandotherrestrictions: choice('yes'),
            description: said(rights),
          },
        },
      },
      organizations: {
        '@default': `${identifier}-plan`,
        organization: {
          '@identifier': `${identifier}-plan`,
          title: shown,
          item: {
            '@identifier': `${identifier}-item`,
            '@identifierref': `${identifier}-page`,
            '@isvisible': 'true',
            title: shown,
          },
        },
      },
      resources: {
        resource: {
          '@identifier': `${identifier}-page`,
          '@type': 'webcontent',
          '@adlcp:scormtype': 'asset',
          '@href': SCORM_PAGE,
          file: { '@href': SCORM_PAGE },
        },
      },
    },
  });
}
