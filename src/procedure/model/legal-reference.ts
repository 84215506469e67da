/**
 * Knows how an author writes a legal reference, in one word: `lo:20.2` is the loi organique, article 20,
 * second paragraph; `const:68-2.4` the Constitution; `ap:2023-07-28` a ruling of the assemblée plénière.
 */

export type LegalText = 'const' | 'lo' | 'ap';

export interface LegalReference {
  text: LegalText;
  /** `68-2`, `20`; the day of a ruling. */
  article: string;
  paragraph?: number;
}

export const LEGAL_PATTERN = /^(?:ap:\d{4}-\d{2}-\d{2}|(?:const|lo):\d+(?:-\d+)?(?:\.\d)?)$/;

/** Articles of the loi organique that the public copy lacks: they were not read. */
const UNREAD: ReadonlySet<string> = new Set(['36', '37', '38']);

/** The reference, or undefined when it is not written as one. */
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

/** The reference as its author wrote it: what parseLegalReference took. */
export function writtenReference({ text, article, paragraph }: LegalReference): string {
  return `${text}:${article}${paragraph === undefined ? '' : `.${paragraph}`}`;
}

/** Whether what is cited was read; the Constitution and the ruling were, whole. */
export function wasRead({ text, article }: LegalReference): boolean {
  return text !== 'lo' || !UNREAD.has(article);
}
