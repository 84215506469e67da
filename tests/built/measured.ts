/** The built site, measured as its pages say it (hosting/outputs/site-measure.ts): once for all files of one worker. */
import { proofOptions } from '../../.config/proof-plan.ts';
import { readSite } from '../../src/hosting/outputs/proof-pages.ts';
import { measureSite } from '../../src/hosting/outputs/site-measure.ts';

export const measured = readSite('dist').then(({ site }) =>
  measureSite(site, proofOptions([]).plan),
);
