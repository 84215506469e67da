/** Interface words of the sessions, the sheets and the questions, in English. */
import type { fr } from './lessons.fr.ts';

export const en: typeof fr = {
  lessons: {
    question: {
      how: {
        single: 'One answer.',
        multiple: 'Several answers.',
        order: 'From first to last: write 1, 2, 3…',
        match: 'Each word to its definition.',
        short: 'In a few words.',
      },
      write: 'Your answer',
      check: 'Check',
      answer: 'The answer',
      sources: 'From:',
      right: 'That is right.',
      wrong: 'That is not it. The answer is below.',
      blank: 'Answer first.',
      count: '{right} right out of {n}. Nothing is recorded.',
    },
    questions: {
      description: (n: number) =>
        `${n} questions on Briefcam, the 2023 law and the Cour de justice de la République. Each answer cites its sentences and its exhibits.`,
      lead: (n: number) =>
        `${n} questions to ask once one has read. Each answer says why, and names the checked sentence or the fact that it comes from.`,
      kept: 'No answer is recorded or sent. Closing the page clears everything.',
      sources: 'How we know',
      files: 'Take these questions',
      filesLead:
        'The same questions for a learning platform. GIFT has no question that sets things in order: there, facts are matched to their place.',
      h5pLead:
        'H5P has one file a subject, without its libraries: it needs a platform that has them, Question Set 1.20 or later. There, facts are set in order by dragging numbers, and terms are matched by dragging words. We played these files in h5p-standalone, and have put none of them on a platform.',
      formats: {
        h5p: (topic: string) => `H5P: ${topic}`,
        gift: 'Moodle, GIFT format (text)',
        moodle: 'Moodle, XML',
      },
    },
    session: {
      minutes: (n: number) => `${n} min`,
      whole: (n: number) => `A session of ${n} minutes`,
      programme: 'In the French syllabuses',
      read: (day: string) => `Address noted on ${day}.`,
      aims: 'What pupils know at the end',
      before: 'Before the session',
      material: 'What to prepare',
      steps: 'Minute by minute',
      teacher: 'The teacher',
      pupils: 'The pupils',
      sides: 'What each one says',
      sidesLead: 'One sentence each, of similar length. The session prefers none.',
      support: 'Help, and going further',
      grid: 'The assessment grid',
      levels: ['Not yet', 'Nearly', 'Reached'],
      criterion: 'Criterion',
      rehearsed: 'Rehearsed against the clock',
      rehearsedFor: (n: number) => `${n} minutes, counted on the sheet, without a class.`,
      sheets: 'The two sheets',
      pupilSheet: 'Pupils’ sheet',
      teacherSheet: 'Teacher’s sheet',
      pdf: 'PDF',
      bag: 'The whole session in one zip file',
      record: 'Catalogue record (ScoLOMFR)',
      bagHow:
        'The zip file: unzip it, then open index.html. Everything works without a network. The record describes the session for a library catalogue.',
      plan: 'The plan',
      description: (title: string) => `A session of 55 minutes: ${title}`,
    },
    sheet: {
      name: 'Name and class',
      lead: 'Read the numbered sentences, then answer. In brackets, the exhibits that each sentence comes from.',
      documents: 'The documents',
      document: (n: number) => `Document ${n}`,
      questions: 'The questions',
      open: 'The written questions',
      answers: 'Expected answers',
      good: 'A good answer holds',
      forTeachers: 'For the teacher: not to be handed out. The pupils’ sheet holds no answer.',
      pupilDescription: (title: string) => `Pupils’ sheet, without answers: ${title}`,
      teacherDescription: (title: string) => `Teacher’s sheet, with the answers: ${title}`,
    },
    verify: {
      description:
        'Eight sentences of this site, without their standing. Establish it from the exhibits, then compare.',
      how: 'How to do it',
      sentences: 'The eight sentences',
      sentence: (n: number) => `Sentence ${n}`,
      pieces: 'Its exhibits',
      rows: 'Your case file',
      columns: {
        sentence: 'Sentence',
        says: 'Who says it',
        kind: 'Kind of source',
        origins: 'Different origins',
        standing: 'Your standing',
        reason: 'Your reason',
      },
      standings: 'The standings',
      compare: 'Compare with ours',
      answersDescription: 'The standing that we give to each of the eight sentences, and why.',
      answersLead:
        'To be read once your case file is filled in. A reasoned disagreement is welcome.',
      back: 'Back to the sentences without their standing',
      dispute: 'You disagree?',
    },
  },
};
