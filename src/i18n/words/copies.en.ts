/** Interface words of copies and downloads, in English. */
import type { fr } from './copies.fr.ts';

export const en: typeof fr = {
  takeHome: {
    description:
      'The timeline and the lessons as files: to project, to print, to put into Moodle, to read offline.',
    lead: 'No network, no account: the main files first.',
    until:
      'Each file gives its version and its expiry date; the questions for Moodle do not display them. After that day the page carries a warning.',
    kilobytes: 'kB',
    lessons: {
      title: 'For a class',
      lead: 'For each lesson: the plan, the two sheets, to print or to edit in Word or LibreOffice, and the questions for Moodle.',
    },
    first: {
      title: 'The main files',
      page: 'The timeline, in one file (HTML)',
      poster: 'The timeline on A3, to print',
      sessions: 'A lesson and its sheets (ZIP)',
      archive: 'The whole site (ZIP)',
      unpack: 'Unzip it, then open en/index.html.',
    },
    print: {
      title: 'To print',
      lead: 'The browser prints this page at the right size:',
      pages: (n, paper) => `To print: ${n} ${n > 1 ? 'pages' : 'page'} of ${paper}`,
      button: 'Print',
      large: (n) => `in large print: ${n} pages`,
    },
    licence: {
      title: 'The licence',
      lead: 'Texts and pictures may be copied, changed and republished, even commercially. Two conditions: say where they come from and what you changed, and keep the same licence, CC BY-SA 4.0.',
      excepted: 'Words in quotation marks belong to their authors.',
      credit: 'The line to copy:',
      publisher:
        'Whoever republishes a text becomes its publisher: they are answerable for it, and carry over corrections and replies.',
    },
  },
  framed: {
    about: 'This copy',
    localPage: 'local copy, without a public address',
    version: (version: string) => `version ${version}`,
    edition: (version: string, date: string) => `Version ${version}, checked on ${date}.`,
    validUntil: (date: string) => `Valid until ${date}.`,
    stale: (date: string) =>
      `This copy was valid until ${date}. Entries may have been corrected or added since: look for the current version.`,
    licence: 'Words: CC BY-SA 4.0. Dates and sources: CC0.',
    privacy: 'No cookie, no account, no third party.',
    corrections: 'Corrections and current version:',
    noCorrections: 'Local copy: ask whoever gave it to you for a current one.',
    code: 'QR code of the corrections page',
  },
  embed: {
    description:
      'Place the timeline, the procedure or the three rules in Moodle, WordPress or another page.',
    lead: 'This code places the timeline in Moodle, a blog or any other page. No account, no cookie, no third party.',
    publisher:
      'The frame shows the page of this site, corrections included. Whoever copies its text elsewhere becomes its publisher: they are answerable for it, and carry over corrections and replies.',
    compose: 'The code',
    view: 'What is shown',
    shapes: { timeline: 'The timeline', instrument: 'A page to explore' },
    noAddress:
      'This copy has no public address: replace https://ADDRESS-OF-THE-SITE with that of yours.',
    placeholder: 'https://ADDRESS-OF-THE-SITE',
    copied: 'Copied.',
    selected: 'Selected: copy with the keyboard.',
    howTo: 'Where to paste it',
    places: {
      moodle: {
        name: 'Moodle',
        how: 'Add a “Page” resource, switch the editor to source code (HTML), paste the code. A forum post removes the frame: paste the address of the page there. In a “URL” resource, leave the appearance on “Automatic”.',
      },
      wordpress: {
        name: 'WordPress',
        how: 'Paste the address of the page, alone on an empty line: WordPress finds the frame through oEmbed. It locks the frame (no link opens a window) and limits its height to 1,000 pixels. The address alone keeps no filter: for that, use a “Custom HTML” block and an administrator account, or a plain link.',
      },
      ent: {
        name: 'School portals',
        how: 'Paste the address of the page into the homework diary, or attach the editable sheet. If the frame is refused there, the address and the sheet are enough.',
      },
      html: {
        name: 'Elsewhere',
        how: 'An HTML page takes the code, which still works if the editor drops “style” and “loading”. Notion and Google Sites take only the address of the frame, the one after “src”. Without a script the frame shows the whole timeline, without its controls.',
      },
    },
    hostScript: 'Optional, for an HTML page: this script gives each frame the height it asks for.',
    choices: 'All the views',
    choicesLead: (name: string) =>
      `Each title opens the view. The menu “What is shown” puts it into the code; without a script, replace ${name} and the title there, in both places, with those of the list.`,
    onFact:
      'To open the timeline on one event, add “?fait=” to the address of the frame, followed by the name of that event’s page without “.html”.',
    credit: (title: string, site: string) => `${title}, ${site}`,
    ofPage: 'Embed this page',
  },
};
