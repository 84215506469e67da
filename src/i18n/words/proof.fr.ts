/** Interface words of what pages say of themselves, in French: the reference. */
import { typeset } from '../typography.ts';

const t = (text: string) => typeset(text, 'fr');

export const fr = {
  proof: {
    /** At the foot of each page. */
    own: (kB: string, grade: string) => t(`Cette page : ${kB} ko, EcoIndex ${grade}`),
    caption: t('Ce que pèsent les pages. Le poids est en milliers d’octets (ko).'),
    table: t('Toutes les pages une à une, en CSV.'),
    kind: 'Sorte de page',
    columns: {
      count: 'Pages',
      'gzip.median': t('Page médiane'),
      gzip: t('La plus lourde'),
      brotli: t('La plus lourde, en brotli'),
      bytes: t('Première visite, au plus'),
      requests: t('Requêtes, au plus'),
      nodes: t('Éléments, au plus'),
      grade: t('EcoIndex, au pire'),
    },
    kinds: {
      home: 'L’accueil',
      article: 'Les articles',
      essential: t('L’essentiel d’un article'),
      claims: t('Chaque phrase et sa preuve'),
      event: 'Un fait',
      timeline: 'La frise et ses formes',
      instrument: t('Les autres dessins et tableaux'),
      list: 'Les listes et la recherche',
      lesson: 'Pour la classe',
      text: 'Les pages de texte',
    },
  },
};
