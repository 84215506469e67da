/** Interface words of the lists of pièces, actors and terms, in English. */
import type { fr } from './lists.fr.ts';

export const en: typeof fr = {
  pieceList: {
    description: 'All the sources of the site, numbered, with what each one brings.',
    lead: (n: number) =>
      `${n} sources, sorted by kind. Each says what it brings, what was read of it, and where to find it.`,
    search: 'A word, a name or a number:',
    found: 'Found:',
    citedIn: 'Cited in:',
    kinds: {
      text: 'Laws, decrees and treaties',
      decision: 'Decisions of courts and authorities',
      report: 'Official reports and proceedings',
      official: 'Official pages and statements',
      party: 'Words of elected officials and parties',
      association: 'Associations and unions',
      press: 'Press',
      academic: 'Academic work',
      vendor: 'Software makers',
      site: 'Private sites and public repositories',
    },
    seen: {
      original: 'original read',
      copy: (host: string) => `read in a copy (${host})`,
      presentation: 'document not read: only the page presenting it',
      secondary: 'original not read',
    },
    seenShort: {
      original: 'original read',
      copy: 'read in a copy',
      presentation: 'not read: only a page presenting it',
      secondary: 'not read: known from other sources',
    },
    opening: {
      original: 'opening of the original read',
      copy: (host: string) => `opening read in a copy (${host})`,
    },
    openingShort: { original: 'opening read', copy: 'opening read in a copy' },
    seenThrough: 'known from:',
    described: 'title written by us',
    consulted: (date: string) => `consulted ${date}`,
    noAddress: 'No address:',
  },
  actorList: {
    title: 'Who’s who',
    description:
      'The people and institutions that this site names: their roles, their positions, where they are named, and how to reply.',
    jump: 'Sections of the page',
    lead: 'Only public office holders, in their public role, and organisations are named. No police officer or private person, complainant or not, is.',
    places:
      'Each person and body has here their position, the passages that name them, by their first words, and a way to reply. A passage that refers only to their office may be missing. A position that is not given has not been looked for beyond these passages.',
    kinds: {
      minister: 'Ministers of the Interior',
      person: 'Other office holders',
      tried: 'Ministers who came before the court in cases unconnected with Briefcam',
      government: 'National and local government',
      parliament: 'Parliament',
      court: 'Courts, judges and prosecutors',
      authority: 'Independent authorities',
      association: 'Associations and unions',
      press: 'Press',
      company: 'Companies and law firms',
      site: 'Private sites and public repositories',
    },
    died: (date: string) => `Died ${date}.`,
    interim: 'acting',
    offices: 'Interior minister: who, and when',
    officesNote: 'These dates show who was in office. They do not show who decided what.',
    columns: {
      holder: 'Minister',
      from: 'First day',
      to: 'Replaced on',
      pieces: 'Sources',
    },
    inOffice: 'end not recorded here',
    position: 'Their position',
    sought: (date: string, about: string) =>
      `By ${date} we had found no public statement by them on ${about}.`,
    titles: 'Named in the title of these sources',
    named: (n: number) => `Sources and passages (${n}), reply`,
    reply: 'Reply',
  },
  glossaryPage: {
    description: 'The legal, police and technical terms used on this site, defined simply.',
    jump: 'Families of terms',
    lead: (n: number) =>
      `${n} terms, defined for readers who have studied neither law nor computing.`,
    fields: {
      technique: 'Technology',
      donnees: 'Personal data',
      procedure: 'Procedure',
      institutions: 'Institutions',
      loi: 'Law-making',
    },
    see: 'See also',
    defined: 'Source',
  },
};
