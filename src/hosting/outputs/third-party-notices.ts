/** Knows how to write the licences of what the site holds of others, as those licences ask. Pure. */

export interface Notice {
  name: string;
  version: string;
  /** As the package says it, an identifier of SPDX. */
  licence: string;
  /** The text of its licence, with its copyright. */
  text: string;
}

const RULE = '-'.repeat(72);

/** The text of the file, in both languages: a list, then each licence. */
export function noticesText(notices: readonly Notice[]): string {
  const title = ({ name, version, licence }: Notice) => `${name} ${version} (${licence})`;
  return [
    'Ce site contient des parties de ces logiciels et de ces caractères. Leurs licences suivent.',
    'This site holds parts of this software and of these typefaces. Their licences follow.',
    '',
    ...notices.map((notice) => `- ${title(notice)}`),
    ...notices.flatMap((notice) => ['', RULE, title(notice), '', notice.text.trim()]),
    '',
  ]
    .join('\n')
    .replace(/\r\n?/g, '\n');
}
