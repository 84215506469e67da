/** Interface words of the procedure and the trials, in English. */
import type { fr } from './procedure.fr.ts';

export const en: typeof fr = {
  procedure: {
    strip: { ahead: 'Stage not reached' },
    drawnWider: 'On a wider screen the procedure is also drawn.',
    drawingTitle: 'The whole procedure, drawn',
    drawingLead: (steps: number, passages: number) =>
      `The drawing has ${steps} steps and ${passages} links. It reads from top to bottom; a dashed line goes back. Each box leads to its text. At the end of a case a thick outline marks what is still open in law.`,
    drawing: 'The procedure, from bringing a case to the appeal',
    skip: 'Skip the drawing and read the procedure in sentences',
    phases: {
      saisine: '1. Bringing a case',
      requetes: '2. The filter: complaints commission',
      instruction: '3. The investigating commission',
      jugement: '4. The trial bench',
      pourvoi: '5. Appeal on points of law',
    },
    kinds: {
      start: 'start',
      question: 'question',
      door: 'way in',
      filter: 'decision',
      act: 'act',
      appeal: 'appeal',
      exit: 'possible end',
      verdict: 'outcome of the trial',
      end: 'end',
      outside: 'outside the court',
    },
    legend: 'Key',
    legends: {
      door: 'way in',
      way: 'act or decision',
      stop: 'possible end',
      outside: 'outside the court',
    },
    law: {
      const: (article: string) => `Constitution, article ${article}`,
      lo: (article: string) => `organic law, article ${article}`,
      ap: (date: string) => `Cour de cassation, full bench, ${date}`,
      paragraph: (n: number) => `, paragraph ${n}`,
    },
    walker: {
      name: 'Follow a case',
      choose: 'Case',
      previous: 'Previous',
      next: 'Next',
      keys: 'The arrow keys change step.',
      at: 'Step {n} of {total}',
      box: 'The chosen box',
      walks: 'The cases, step by step',
      walksLead: (n: number) =>
        `Here are ${n} real cases. A date given as a range means that the day was not found.`,
      between: (from: string, to: string) => `Between ${from} and ${to}`,
      end: 'Where this case stands',
      open: 'These routes exist in law. That does not mean that they have been used or would succeed.',
    },
    list: 'The same procedure, in sentences',
    listLead: 'Each step says who decides, under which text, and which remedy exists.',
    then: 'then',
    facts: {
      decides: 'Who decides',
      law: 'Text',
      recourse: 'Remedy',
      example: 'Example',
      walks: 'Cases',
    },
    reading: 'Our reading',
    notMeaning: 'What this does not mean',
    doors: {
      title: 'Who can take which route?',
      lead: 'Choose who you are, then your situation: the page shows which route exists and where it may stop.',
      note: 'This page explains texts. It is no substitute for a lawyer’s advice.',
      bring: 'What is your situation?',
      door: 'The route',
      early: 'Where the path may stop before any investigation',
      later: 'If an investigation opens, the path may end like this',
      outside: 'This route does not lead to the court',
    },
    unknown: 'What is not known',
  },
  trials: {
    outcomes: {
      acquitted: 'Acquitted',
      'guilty-no-penalty': 'Guilty, no penalty',
      'guilty-suspended': 'Guilty, suspended sentence',
      lapsed: 'No judgment',
    },
    caption: 'The ministers sent for trial before the Cour de justice de la République.',
    columns: {
      date: 'Judgment',
      minister: 'Minister',
      offence: 'Offence alleged',
      asked: 'Prosecution asked for',
      sentence: 'Decision',
      pieces: 'Sources',
    },
    count: (c: {
      trials: number;
      ministers: number;
      acquitted: number;
      guilty: number;
      noPenalty: number;
      suspended: number;
    }) =>
      `In all, ${c.trials} trials ended in a judgment on guilt. They concerned ${c.ministers} ministers: ${c.acquitted} acquitted, ${c.guilty} found guilty, of whom ${c.noPenalty} without penalty and ${c.suspended} with a suspended prison sentence.`,
    unknown: '—',
  },
};
