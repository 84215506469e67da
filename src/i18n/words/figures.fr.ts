/** Interface words of the figures of texts, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  figures: {
    waits: {
      name: t('Combien de temps le public a attendu'),
      doubt: t('jour exact inconnu'),
      wait: t('pas encore public'),
