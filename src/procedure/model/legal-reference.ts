/**
 * Parses the one-word form in which an author writes a legal reference: `lo:20.2` is the loi organique, article 20,
 * second paragraph; `const:68-2.4` the Constitution; `ap:2023-07-28` a ruling of the assemblée plénière.
 */

export type LegalText = 'const' | 'lo' | 'ap';

export interface LegalReference {
  text: LegalText;
  /** `68-2`, `20`; for a ruling, its date. */
  article: string;
  paragraph?: number;
}

export const LEGAL_PATTERN = /^(?:ap:\d{4}-\d{2}-\d{2}|(?:const|lo):\d+(?:-\d+)?(?:\.\d)?)$/;

/** Articles of the loi organique that are missing from the public copy, so nobody here has read them. */
const UNREAD: ReadonlySet<string> = new Set(['36', '37', '38']);

/** Parsed reference, or undefined when the text does not match the pattern. */
export function parseLegalReference(written: string): LegalReference | undefined {
  if (!LEGAL_PATTERN.test(written)) return undefined;
  const [text = '', place = ''] = written.split(':');
  const [article = '', paragraph] = place.split('.');
  return {
    text: text as LegalText,
    article,
    ...(paragraph ? { paragraph: Number(paragraph) } : {}),
  };
}

/** Inverse of parseLegalReference. */
export function writtenReference({ text, article, paragraph }: LegalReference): string {
  return `${text}:${article}${paragraph === undefined ? '' : `.${paragraph}`}`;
}

/** Whether the cited text was read. The Constitution and the ruling were read in full. */
export function wasRead({ text, article }: LegalReference): boolean {
  return text !== 'lo' || !UNREAD.has(article);
}
