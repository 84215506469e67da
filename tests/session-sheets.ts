/** A session as its sheets receive it, with a question of each kind, and the same with other answers. */
import type { SessionSheets, StepTime } from '../src/case/session-input.ts';
import type { ShownQuestion } from '../src/lessons/model/shown-question.ts';
import { aClaim, aDocument, aPiece, aSession } from './case-entries.ts';

const both = (fr: string, en: string) => ({ fr, en });
const piece = aPiece({ number: 20, title: 'Une page du ministère' });
const document = aDocument({
  nature: both('Un décret', 'A decree'),
  lines: [
    {
      quote: both('le magistrat l’autorise', 'the magistrate authorises it'),
      mark: 'l’autorise',
    },
    { plain: both('Hors flagrance.', 'Otherwise.') },
  ],
});
const times = (starts: readonly number[]): StepTime[] =>
  starts.map((start) => ({ start, end: start + 15, change: undefined }));

/** What answers a question: everything else is on the pupils' sheet too. */
interface Answers {
  /** Keys, in order, of options and definitions. */
  keys: readonly [string, string];
  /** Words of all reasons and texts that only the teacher has. */
  words: string;
}
export const ANSWERS: Answers = { keys: ['A', 'B'], words: 'parce que' };
export const OTHER_ANSWERS: Answers = { keys: ['B', 'A'], words: 'car' };

function questionsWith({ keys: [one, two], words }: Answers): ShownQuestion[] {
  const source = { words: `Source, ${words}`, href: '/briefcam.html', pieces: [20] };
  const asked = (id: string) => ({
    id,
    level: 'essentiel',
    ask: `Question ${id} ?`,
    why: `Raison, ${words}`,
    sources: [source],
  });
  const options = ['A', 'B'].map((key) => ({
    ...{ key, text: `Option ${key}`, isRight: key === one },
    no: key === one ? undefined : `Non, ${words}`,
  }));
  return [
    { ...asked('une'), kind: 'single', options },
    { ...asked('plusieurs'), kind: 'multiple', options },
    {
      ...asked('mots'),
      kind: 'match',
      rows: [
        { text: 'Un mot', right: one },
        { text: 'Un terme', right: two },
      ],
      slots: ['A', 'B'].map((key) => ({ key, text: `Définition ${key}` })),
    },
  ];
}

/** The session; `changes` replace its parts. */
export function sessionSheets(
  answers: Answers = ANSWERS,
  changes: Partial<SessionSheets> = {},
): SessionSheets {
  const key = both(`Clé, ${answers.words}`, `Key, ${answers.words}`);
  const session = aSession({ caution: key });
  return {
    session: { ...session, steps: session.steps.map((step) => ({ ...step, key })) },
    documents: [{ number: 1, document, piece }],
    landmarks: [
      {
        ...{ number: 2, claim: aClaim(), text: 'Une phrase du site.' },
        ...{ href: '/briefcam.html#une-phrase', pieces: [piece] },
      },
    ],
    groups: [{ name: 'La presse', reads: 'document 1, repère 2', numbers: [1, 2] }],
    cards: [{ head: 'La presse', text: 'document 1, repère 2' }],
    overflow: [],
    times: { core: times([0, 10, 25]), full: times([0, 15, 35]), double: times([0, 30, 70]) },
    questions: questionsWith(answers).map((question) => ({
      ...question,
      where: 'document 1',
      reads: [1],
    })),
    words: [{ word: 'CNIL', means: 'Une autorité.' }],
    sides: ['La CNIL', 'Le ministère'].map((who) => ({
      ...{ who, says: 'Elle dit “words” (« mots »).', href: '/briefcam.html', pieces: [piece] },
    })),
    open: [
      {
        ...{ ask: 'Que manque-t-il ?', hint: undefined, lines: ['Avant :', ''], table: undefined },
        ...{ answer: `Réponse, ${answers.words}`, sources: [] },
      },
    ],
    pieces: [piece],
    ...changes,
  };
}
