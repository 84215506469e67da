/** Interface words of the video summary, in English. */
import type { fr } from './synopsis.fr.ts';

export const en: typeof fr = {
  synopsis: {
    question: 'What does a video summary do without facial recognition?',
    lead: 'Our example replays an hour in a minute, then sorts by colour, size or direction.',
    drawn: 'An example drawn by us, no real footage.',
    stepsName: 'The four steps',
    stepOf: (n: number, total: number) => `Step ${n} of ${total}`,
    previous: 'Previous',
    next: 'Next',
    steps: {
      hour: 'An hour of comings and goings',
      minute: 'The same, in a minute',
      search: 'Searching by attribute',
      face: 'Facial recognition, off',
    },
    street:
      'The drawn street: eight lanes, the upper ones to the left, the lower ones to the right.',
    player: {
      hour: 'Moment of the hour',
      minute: 'Moment of the summary',
      play: 'Play',
      pause: 'Pause',
      replay: 'Play again',
      jump: 'Next moment',
      time: '{m} min {s} s',
      present: {
        one: '{n} shape in the street, at {time}',
        many: '{n} shapes in the street, at {time}',
      },
    },
    legend: 'How to read the shapes',
    legendStop: 'two bars: the shape stops on its way',
    tints: { yellow: 'yellow', orange: 'orange', blue: 'blue', violet: 'violet' },
    letters: { yellow: 'Y', orange: 'O', blue: 'B', violet: 'V' },
    directions: { left: 'to the left', right: 'to the right' },
    sizes: { small: 'small', large: 'large' },
    dwells: { passes: 'does not stop', stays: 'stops' },
    attributes: { tint: 'Colour', direction: 'Direction', size: 'Size', dwell: 'Stop' },
    any: 'any',
    hourText: {
      street: (n: number, least: number, most: number) =>
        `Here is an invented street, filmed for an hour. ${n} shapes cross it. Each stays for ${least} to ${most} seconds.`,
      empty: (percent: number, together: number) =>
        `In our example the street is empty ${percent}% of the time. There are never more than ${together} shapes in it at once.`,
      fast: (times: number) =>
        `Played ${times} times as fast, this hour fits into a minute. The shapes are then mere flashes.`,
    },
    minuteText: {
      rule: 'In our example each shape keeps its lane, its pace and its stop. Only its entry is moved, so that none touches another. This rule is ours, not that of any product.',
      lost: 'What our summary loses',
      together: (summary: number, never: number) =>
        `In our example the summary brings together on screen shapes that hardly ever met. It shows ${summary} pairs of shapes together; in the hour, ${never} of them were never together.`,
      order: (pairs: number) =>
        `The order changes too: ${pairs} pairs enter in the reverse order of the hour.`,
    },
    searchText: {
      exact:
        'In our example each shape bears its attributes: the search is never wrong. That is a simplification of the drawing.',
      sorts: 'It always divides the passages in two: those it keeps and those it leaves out.',
      choose: 'Search among the passages',
      result: {
        kept: { one: '{n} passage kept', many: '{n} passages kept' },
        left: { one: '{n} left out.', many: '{n} left out.' },
      },
      cards: 'Frame: passage kept. Line across: passage left out.',
      table: (n: number) => `The ${n} passages as a table`,
      columns: { entry: 'Entry in the hour', summary: 'Entry in the summary' },
      number: 'No.',
    },
    faceText: {
      options: 'The search options of our example',
      on: 'option on',
      off: 'option off; nothing here switches it on',
      face: 'Face',
      none: 'In our example no shape has a face or a name. This list is not a setting of the page.',
      needs: 'What it would call for',
      since: 'How long has it existed?',
      voices: 'Who says what about it?',
      without: 'And without it?',
      answer:
        'In our example colour, size, direction and stops remain. None of them says who is passing.',
    },
    article: {
      caption: (n: number) =>
        `${n} passages in an hour, then the same in a minute: the street at its fullest moment. Each passer-by has a colour and a letter; one of them is you. The summary brings together on screen passers-by who hardly ever met.`,
      you: 'you',
      link: 'See the street, the summary and the search',
    },
  },
};
