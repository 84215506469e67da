/** Knows under which names the libraries of H5P keep the words of their buttons and results (their `semantics.json`). */
import type { Locale } from '../i18n/locale.ts';
import { strings } from '../i18n/strings.ts';

/** The words of the buttons that all kinds have, by the names that two of them give to these. */
function sharedWords(locale: Locale) {
  const { check, submit, retry, score, toCheck, toSolution, toRetry } = strings(locale).h5p;
  return {
    drag: { checkAnswer: check, submitAnswer: submit, tryAgain: retry },
    choice: { checkAnswerButton: check, submitAnswerButton: submit, tryAgainButton: retry },
    all: {
      scoreBarLabel: score,
      a11yCheck: toCheck,
      a11yShowSolution: toSolution,
      a11yRetry: toRetry,
    },
  };
}

/** The words of one question, as `UI` of H5P.MultiChoice 1.16 names them. */
export function choiceWords(locale: Locale) {
  const { solution, right, wrong, shouldCheck, shouldNotCheck, noInput } = strings(locale).h5p;
  const { choice, all } = sharedWords(locale);
  return {
    ...choice,
    ...all,
    showSolutionButton: solution,
    correctAnswer: right,
    wrongAnswer: wrong,
    shouldCheck,
    shouldNotCheck,
    noInput,
  };
}

/** The same among the parameters of H5P.DragText 1.10, where they stand without a group. */
export function dragWords(locale: Locale) {
  const words = strings(locale).h5p;
  const { drag, all } = sharedWords(locale);
  return {
    ...drag,
    ...all,
    showSolution: words.solution,
    dropZoneIndex: words.dropZone,
    empty: words.dropEmpty,
    contains: words.dropHolds,
    ariaDraggableIndex: words.draggable,
    correctText: words.right,
    incorrectText: words.wrong,
    resetDropTitle: words.reset,
    resetDropDescription: words.toReset,
    grabbed: words.grabbed,
    cancelledDragging: words.released,
    correctAnswer: words.solutionIs,
    feedbackHeader: words.feedback,
  };
}

/** The same among the parameters of H5P.Blanks 1.14, where they stand without a group. */
export function blankWords(locale: Locale) {
  const words = strings(locale).h5p;
  const { drag, all } = sharedWords(locale);
  return {
    ...drag,
    ...all,
    showSolutions: words.solution,
    notFilledOut: words.noInput,
    answeredCorrectly: words.right,
    answeredIncorrectly: words.wrong,
    solutionLabel: words.solutionIs,
    inputLabel: words.blank,
  };
}

/** The words of a whole set, and what its last screen shows, as H5P.QuestionSet 1.20 and 1.21 name them. */
export function setWords(locale: Locale) {
  const words = strings(locale).h5p;
  return {
    texts: {
      prevButton: words.previous,
      nextButton: words.next,
      // The same two, in short, on a narrow screen: from 1.21 on.
      previous: words.before,
      next: words.after,
      finishButton: words.finish,
      submitButton: words.submit,
      textualProgress: words.progress,
      jumpToQuestion: words.jump,
      questionLabel: words.question,
      readSpeakerProgress: words.progress,
      unansweredText: words.unanswered,
      answeredText: words.answered,
      currentQuestionText: words.current,
      navigationLabel: words.questions,
      questionSetInstruction: words.choose,
    },
    endGame: {
      showResultPage: true,
      showSolutionButton: true,
      showRetryButton: true,
      noResultMessage: words.finished,
      message: words.results,
      scoreBarLabel: words.total,
      solutionButtonText: words.solution,
      retryButtonText: words.retry,
      finishButtonText: words.finish,
      submitButtonText: words.submit,
      showAnimations: false,
    },
  };
}
