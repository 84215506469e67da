/** Interface words of topics, standings and marks, in English. */
import type { fr } from './marks.fr.ts';

export const en: typeof fr = {
  topics: {
    logiciel: 'The software',
    revelation: 'Disclosures',
    controle: 'Oversight',
    justice: 'The courts',
    politique: 'Politics',
    loi: 'The law',
    experimentation: 'The pilot',
  },
  standings: {
    established: 'established',
    reported: 'reported',
    asserted: 'asserted',
    disputed: 'disputed',
    reading: 'our reading',
  },
  standingBy: {
    established: () => 'Established',
    reported: (voices: string) => `Reported by ${voices}`,
    asserted: (voices: string) => `Asserted by ${voices}`,
    disputed: (voices: string) => `Disputed between ${voices}`,
    reading: (voices: string) =>
      voices ? `Our reading of what is reported by ${voices}` : 'Our reading of the texts',
  },
  standingMeaning: {
    established:
      'A primary document that we have read says it (law, decision, report, official page), or two sources of different origin do.',
    reported:
      'The press, an association or a private site reports it; the primary document was not read.',
    asserted:
      'Someone involved speaks about themselves or takes a position: minister, MP, association, vendor.',
    disputed: 'Two sources contradict each other; both are cited, neither is preferred.',
    reading: 'We draw a consequence from texts that we read; the sentence says so.',
  },
  piece: (n: number) => `source ${n}`,
  notes: {
    sources: 'Sources',
    why: ': why?',
    back: 'Back to the text',
    close: 'Close',
    written: 'In a text',
    read: (count: number) =>
      `The word before the number shows who is speaking: “reported”, the press, an association or a site; “asserted”, someone involved. “sources (${count})” counts ${count}, which the note shows.`,
    several: (count: number) => `sources\u00a0(${count})`,
    how: 'Numbers in brackets lead to the sources. A sentence with no word (such as “reported”) before its numbers is',
    established: 'established',
  },
};
