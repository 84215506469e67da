/** Chooses the boxes of the strip: where a case began, where it stopped, and the bodies that it did not reach. */
import type { ListedStep, ProcedureView, WalkedStep } from './procedure-view.ts';

/** Steps of the three bodies between the prosecutor general and a judgment, in the order of the procedure. */
const BODIES = ['avis-conforme', 'information', 'debats'] as const;

/** `past`: on the way; `stop`: where the case ended; `ahead`: not reached. */
export type StripState = 'past' | 'stop' | 'ahead';

export interface StripBox {
  state: StripState;
  step: ListedStep;
  /** What the case says of the step; undefined for the facts and for a step ahead. */
  walked: WalkedStep | undefined;
}

export interface Strip {
  /** Title of the case. */
  title: string;
  boxes: StripBox[];
  /** Words of the stop, with its date. */
  flag: string;
}

/**
 * The strip of the first case, from the facts to the bodies that it did not reach.
 * @throws if there is no such case, if it has no flag at its end, or if a step is missing
 */
export function stripOf({ steps, walks }: Pick<ProcedureView, 'steps' | 'walks'>): Strip {
  const [walk] = walks;
  const begun = walk?.steps[0];
  const ended = walk?.steps.at(-1);
  if (!walk?.end.flag || !begun || !ended)
    throw new Error(
      'content/instruments/procedure/walks.yaml : le premier parcours n’a pas de drapeau (`end.flag`). Attendu : les mots de son arrêt. Exemple : flag: { fr: Le signalement s’arrête ici, en: The referral stopped here }',
    );
  const boxOf = (state: StripState, id: string | undefined, walked?: WalkedStep): StripBox => {
    const step = steps.find((one) => one.id === id);
    if (!step)
      throw new Error(
        `content/instruments/procedure/steps.yaml : « ${id ?? ''} » n’existe pas. Attendu : une étape de la bande en haut de la page. Exemple : ${BODIES[0]}:`,
      );
    return { state, step, walked };
  };
  return {
    title: walk.title,
    boxes: [
      boxOf('past', steps[0]?.id),
      boxOf('past', begun.step, begun),
      boxOf('stop', ended.step, ended),
      ...BODIES.map((id) => boxOf('ahead', id)),
    ],
    flag: walk.end.flag,
  };
}
