/**
 * Knows the manifest of a SCORM 1.2 package that holds one page. The page is an asset: it is shown,
 * it calls no API, and nothing is recorded of who read it.
 * Source: ADL, "SCORM 1.2 Content Aggregation Model", 2001; IMS Content Packaging 1.1.2;
 * IMS Learning Resource Meta-data 1.2.1.
 */

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

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Text of `imsmanifest.xml`. Elements are in the order of the schema. */
export function scormManifest(content: ScormContent): string {
  const identifier = escaped(content.identifier);
  const language = escaped(content.language);
  const title = escaped(content.title.slice(0, TITLE_MAX));
  const said = (text: string) => `<langstring xml:lang="${language}">${escaped(text)}</langstring>`;
  const term = (text: string) => `<langstring xml:lang="x-none">${text}</langstring>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identifier}" version="1.2" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
    <lom xmlns="http://www.imsglobal.org/xsd/imsmd_rootv1p2p1">
      <general>
        <title>${said(content.title)}</title>
        <language>${language}</language>
        <description>${said(content.description)}</description>
      </general>
      <rights>
        <cost><source>${term('LOMv1.0')}</source><value>${term('no')}</value></cost>
        <copyrightandotherrestrictions><source>${term('LOMv1.0')}</source><value>${term('yes')}</value></copyrightandotherrestrictions>
        <description>${said(content.rights)}</description>
      </rights>
    </lom>
  </metadata>
  <organizations default="${identifier}-plan">
    <organization identifier="${identifier}-plan">
      <title>${title}</title>
      <item identifier="${identifier}-item" identifierref="${identifier}-page" isvisible="true">
        <title>${title}</title>
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${identifier}-page" type="webcontent" adlcp:scormtype="asset" href="${SCORM_PAGE}">
      <file href="${SCORM_PAGE}"/>
    </resource>
  </resources>
</manifest>
`;
}
