/** Knows how to set the running text of content/ in the typography of its language, as it is compiled. */
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
