/** Schema of a place on the map of an article: `content/instruments/places.yaml`, one entry per place. */
import { z } from 'astro/zod';
import { advised } from './author-message.ts';
import { bilingualLine, line, record } from './field.ts';
import { claimId } from './read-entry.ts';

/** A coordinate in degrees (WGS 84), to the hundredth: about one kilometre. */
function degrees(describe: string, min: number, max: number, example: number) {
  const advice = advised({ accepted: `des degrés de ${min} à ${max}`, example: String(example) });
  return z.number(advice).min(min, advice).max(max, advice).describe(describe);
}

/** The map shows metropolitan France. */
export const placeSchema = record('Un lieu nommé dans un article.', {
  name: line('Le nom du lieu, le même dans les deux langues.', 40, 'Roubaix'),
  latitude: degrees('La latitude, au centième de degré.', 41, 51.2, 50.69),
  longitude: degrees('La longitude, au centième de degré ; négative à l’ouest.', -5.2, 9.7, 3.17),
  claim: claimId.describe(
    'La phrase vérifiée qui en parle : son statut et ses pièces sont ceux du lieu.',
  ),
  what: bilingualLine('Ce qui s’y passe, en quelques mots.', 110, {
    fr: 'Novembre 2023 : le juge rejette la demande',
    en: 'November 2023: the judge rejects the application',
  }),
});
export type PlaceData = z.output<typeof placeSchema>;
