/** Knows what of the site is promised in figures, for the step that measures it (hosting/outputs/proof-pages.ts). */
import { LANGUAGE_TAGS } from '../src/i18n/format.ts';
import { kindOfPage } from '../src/i18n/page-kinds.ts';
import { PROOF_TABLE, TAKE_HOME_FOLDER } from '../src/i18n/routes.ts';
import type { ProofOptions } from '../src/hosting/outputs/proof-pages.ts';
import { recordedFigures } from './proof/recorded-figures.ts';

const CENSUS = 'data/census.json';

/** @param later  files that later steps make */
export function proofOptions(later: readonly { file: string }[]): Omit<ProofOptions, 'ownWords'> {
  return {
    plan: {
      editions: { fr: '', en: 'en/' },
      kindOf: kindOfPage,
      framed: 'embed/',
      carried: [...Object.values(TAKE_HOME_FOLDER), 'data/'],
      later,
      counted: {
        claims: [CENSUS, 'census', 'claims', 'total'],
        pieces: [CENSUS, 'census', 'pieces', 'total'],
        'pieces.address': [CENSUS, 'census', 'pieces', 'withAddress'],
        'pieces.original': [CENSUS, 'census', 'pieces', 'bySeen', 'original'],
        events: [CENSUS, 'census', 'events', 'total'],
      },
      recorded: recordedFigures(),
    },
    table: PROOF_TABLE,
    tags: LANGUAGE_TAGS,
  };
}
