/**
 * Names and kinds of the fields that a question set of ours may hold, by library, as JSON Schema.
 * Source: `semantics.json` of H5P.QuestionSet 1.20 and 1.21, H5P.MultiChoice 1.16, H5P.DragText 1.10 and
 * H5P.Blanks 1.14; for h5p.json, `H5PValidator` of h5p-php-library.
 */

type Schema = Record<string, unknown>;

const text: Schema = { type: 'string', minLength: 1 };
const yes: Schema = { type: 'boolean' };
const share: Schema = { type: 'integer', minimum: 0, maximum: 100 };
const oneOf = (...values: readonly string[]): Schema => ({ enum: values });
const list = (items: Schema, minItems = 1): Schema => ({ type: 'array', minItems, items });

/** A group that may hold these fields alone; `needed` ones are there. */
function group(properties: Record<string, Schema>, needed: readonly string[] = []): Schema {
  return { type: 'object', additionalProperties: false, properties, required: [...needed] };
}
const texts = (names: string): Record<string, Schema> =>
  Object.fromEntries(names.split(' ').map((name) => [name, text]));

const feedback = list(group({ from: share, to: share, feedback: text }, ['from', 'to']));
const SHARED = 'scoreBarLabel a11yCheck a11yShowSolution a11yRetry';

const PARAMS: Readonly<Record<string, Schema>> = {
  'H5P.MultiChoice 1.16': group(
    {
      question: text,
      answers: list(group({ text, correct: yes }, ['text', 'correct'])),
      overallFeedback: feedback,
      UI: group(
        texts(
          `checkAnswerButton submitAnswerButton showSolutionButton tryAgainButton wrongAnswer correctAnswer shouldCheck shouldNotCheck noInput ${SHARED}`,
        ),
      ),
      behaviour: group({
        type: oneOf('auto', 'multi', 'single'),
        singlePoint: yes,
        randomAnswers: yes,
        passPercentage: share,
      }),
    },
    ['question', 'answers'],
  ),
  'H5P.DragText 1.10': group(
    {
      taskDescription: text,
      textField: text,
      overallFeedback: feedback,
      behaviour: group({ enableRetry: yes, enableSolutionsButton: yes, instantFeedback: yes }),
      ...texts(
        `checkAnswer submitAnswer tryAgain showSolution dropZoneIndex empty contains ariaDraggableIndex correctText incorrectText resetDropTitle resetDropDescription grabbed cancelledDragging correctAnswer feedbackHeader ${SHARED}`,
      ),
    },
    ['taskDescription', 'textField'],
  ),
  'H5P.Blanks 1.14': group(
    {
      text,
      questions: list(text),
      overallFeedback: feedback,
      behaviour: group({ caseSensitive: yes, separateLines: yes }),
      ...texts(
        `showSolutions tryAgain checkAnswer submitAnswer notFilledOut answeredCorrectly answeredIncorrectly solutionLabel inputLabel ${SHARED}`,
      ),
    },
    ['text', 'questions'],
  ),
};

/** content/content.json */
export const SET_SCHEMA: Schema = group(
  {
    introPage: group({ showIntroPage: yes }),
    progressType: oneOf('textual', 'dots'),
    passPercentage: share,
    disableBackwardsNavigation: yes,
    randomQuestions: yes,
    questions: list({
      oneOf: Object.entries(PARAMS).map(([library, params]) =>
        group(
          {
            library: { const: library },
            params,
            subContentId: {
              type: 'string',
              pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$',
            },
            metadata: group(texts('title extraTitle license contentType'), ['title']),
          },
          ['library', 'params', 'subContentId'],
        ),
      ),
    }),
    texts: group(
      texts(
        'prevButton nextButton previous next finishButton submitButton textualProgress jumpToQuestion questionLabel readSpeakerProgress unansweredText answeredText currentQuestionText navigationLabel questionSetInstruction',
      ),
    ),
    endGame: group({
      showResultPage: yes,
      showSolutionButton: yes,
      showRetryButton: yes,
      showAnimations: yes,
      ...texts(
        'noResultMessage message scoreBarLabel solutionButtonText retryButtonText finishButtonText submitButtonText',
      ),
    }),
  },
  ['questions'],
);

/** h5p.json */
export const PACKAGE_SCHEMA: Schema = group(
  {
    title: { type: 'string', pattern: '^.{1,255}$' },
    language: { type: 'string', pattern: '^[-a-zA-Z]{1,10}$' },
    defaultLanguage: { type: 'string', pattern: '^[-a-zA-Z]{1,10}$' },
    mainLibrary: { const: 'H5P.QuestionSet' },
    embedTypes: list(oneOf('iframe', 'div')),
    license: { const: 'CC BY-SA' },
    licenseVersion: { const: '4.0' },
    authors: list(group({ name: text, role: oneOf('Author') }, ['name', 'role'])),
    authorComments: { type: 'string', pattern: '^.{1,5000}$' },
    source: { type: 'string', pattern: '^https?://.+$' },
    preloadedDependencies: list(
      group(
        {
          machineName: { type: 'string', pattern: '^[\\w.-]{1,255}$' },
          majorVersion: { type: 'integer' },
          minorVersion: { type: 'integer' },
        },
        ['machineName', 'majorVersion', 'minorVersion'],
      ),
    ),
  },
  ['title', 'language', 'mainLibrary', 'embedTypes', 'preloadedDependencies'],
);
