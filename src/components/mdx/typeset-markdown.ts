/** Applies the typography of its language to the running text of content/ at compile time. */
import { defineMdastPlugin } from 'satteri';
import { typeset } from '../../i18n/typography.ts';

/** Sätteri plugin: texts named `en.mdx` are English, all others French. */
export const typesetMarkdown = defineMdastPlugin({
  name: 'typeset-markdown',
  text(node, context) {
    const locale = context.fileURL?.pathname.endsWith('/en.mdx') ? 'en' : 'fr';
    const value = typeset(node.value, locale);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});
