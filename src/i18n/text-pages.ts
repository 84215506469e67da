/** Written by .config/write-text-pages.ts from the front matter of content/pages. Do not edit. */
export const TEXT_PAGES = {
  'a-suivre': {
    fr: { file: 'a-suivre.html', menuTitle: 'À suivre' },
    en: { file: 'en/what-comes-next.html', menuTitle: 'What comes next' },
  },
  accessibilite: {
    fr: { file: 'accessibilite.html', menuTitle: "L'accessibilité" },
    en: { file: 'en/accessibility.html', menuTitle: 'Accessibility' },
  },
  corrections: {
    fr: { file: 'corrections.html', menuTitle: 'Les corrections' },
    en: { file: 'en/corrections.html', menuTitle: 'Corrections' },
  },
  'droit-de-reponse': {
    fr: { file: 'droit-de-reponse.html', menuTitle: 'Le droit de réponse' },
    en: { file: 'en/right-of-reply.html', menuTitle: 'Right of reply' },
  },
  enseigner: {
    fr: { file: 'enseigner.html', menuTitle: 'Enseigner' },
    en: { file: 'en/teach.html', menuTitle: 'For teachers' },
  },
  'et-moi': {
    fr: { file: 'et-moi.html', menuTitle: 'Et moi ?' },
    en: { file: 'en/what-about-me.html', menuTitle: 'What about me?' },
  },
  heberger: {
    fr: { file: 'heberger.html', menuTitle: 'Héberger une copie' },
    en: { file: 'en/hosting.html', menuTitle: 'Host a copy' },
  },
  'mentions-legales': {
    fr: { file: 'mentions-legales.html', menuTitle: 'Les mentions légales' },
    en: { file: 'en/legal-notice.html', menuTitle: 'Legal notice' },
  },
  methode: {
    fr: { file: 'methode.html', menuTitle: 'La méthode' },
    en: { file: 'en/method.html', menuTitle: 'The method' },
  },
} as const;
