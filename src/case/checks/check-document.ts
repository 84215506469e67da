/**
 * Checks the documents of the case: official acts, quoted word for word as their pièce records them, briefly. Pure.
 */
import { typeset } from '../../i18n/typography.ts';
import { PRIMARY_KINDS } from '../../schemas/piece.ts';
import type { Problem } from '../../schemas/author-message.ts';
import { DOCUMENT_QUOTES } from '../../schemas/document.ts';
import type { CaseDocument } from '../case-entry.ts';
import { isRecorded, nearestRecord, QUOTATION_MAX_WORDS, wordCount } from '../quotation.ts';
import { checkPieces, refuse, type Index } from './check-reference.ts';

export function checkDocuments(documents: readonly CaseDocument[], index: Index): Problem[] {
  return documents.flatMap(({ file, piece: id, lines }): Problem[] => {
    const piece = index.pieces.get(id);
    if (!piece) return checkPieces(file, 'piece', [id], index);
    const problems: Problem[] = [];
    if (!PRIMARY_KINDS.includes(piece.kind))
      problems.push(
        refuse(file, 'piece', id, {
          accepted: `un acte officiel : une pièce dont kind est ${PRIMARY_KINDS.join(', ')}`,
          example: 'loi-2023-380',
        }),
      );
    const recorded = piece.quotes.map(({ text }) => text);
    const quoted = lines.flatMap((line, at) =>
      'quote' in line ? [{ quote: line.quote.fr, mark: line.mark, at }] : [],
    );
    if (quoted.length < DOCUMENT_QUOTES.min || quoted.length > DOCUMENT_QUOTES.max)
      problems.push({
        file,
        field: 'lines',
        message: `${quoted.length} citations. Attendu : de ${DOCUMENT_QUOTES.min} à ${DOCUMENT_QUOTES.max}. Exemple : - quote: { fr: …, en: … }`,
      });
    for (const { quote, mark, at } of quoted) {
      const field = `lines.${at}.quote.fr`;
      const count = wordCount(quote);
      if (count > QUOTATION_MAX_WORDS)
        problems.push({
          file,
          field,
          message: `Citation de ${count} mots. Attendu : ${QUOTATION_MAX_WORDS} mots au plus. Exemple : couper par […]`,
        });
      if (!isRecorded(quote, recorded)) {
        const near = nearestRecord(quote, recorded);
        problems.push({
          file,
          field,
          message: `« ${quote} » ne figure pas dans les quotes de la pièce ${id}.${near ? ` Le plus proche : « ${near} ».` : ''} Attendu : les mots exacts, enregistrés dans la pièce. Exemple : quotes: [{ text: ${quote} }] dans content/facts/pieces/${id}.yaml`,
        });
      }
      if (mark && !quote.includes(typeset(mark, 'fr')))
        problems.push(
          refuse(file, `lines.${at}.mark`, mark, {
            accepted: 'des mots de la citation, tels quels',
            example: quote.split(' ').slice(0, 3).join(' '),
          }),
        );
    }
    return problems;
  });
}
