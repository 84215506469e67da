/** Knows the drawing of the timeline in each of its views, and which facts each shows. Pure. */
import type { TimelineView } from '../model/timeline-view.ts';
import { ADDED } from '../model/vocabulary.ts';
import { lanesScene, prepareLanes, type LanesOptions } from './lanes-scene.ts';
import { rowsScene, type RowsOptions } from './rows-scene.ts';
import type { Scene, SceneFact, SceneFrame, SceneInput, SceneLayout } from './scene.ts';
import { longestFirst } from './wait.ts';

/** What a view shows, in the order of its rows. */
export function factsOfView(view: TimelineView, facts: readonly SceneFact[]): readonly SceneFact[] {
  switch (view) {
    case 'tard':
      // How long the public waited for what a teacher added is not ours to rank.
      return longestFirst(facts.filter(({ topic }) => topic !== ADDED));
    case 'dates':
      return facts.filter(({ isKey }) => isKey);
    case 'tous':
      return facts;
  }
}

/** How a view is drawn: the names before the time, above it, or in lanes. */
export interface ViewOptions extends LanesOptions, Partial<Omit<RowsOptions, 'layout'>> {
  layout: SceneLayout;
}

/** The scene of a view; the lanes of the same facts are sorted once. */
export function timelineScene(
  view: TimelineView,
  input: SceneInput,
  frame: SceneFrame,
  { layout, ...options }: ViewOptions,
): Scene {
  if (layout === 'lanes') return lanesScene(lanesOf(input), input, frame, options);
  return rowsScene(factsOfView(view, input.facts), input, frame, { layout, ...options });
}

const prepared = new WeakMap<readonly SceneFact[], ReturnType<typeof prepareLanes>>();

/** Above a band of ministers no lane says again that one of them takes office. */
function lanesOf({ facts, terms }: SceneInput): ReturnType<typeof prepareLanes> {
  const inLanes = () => (terms.length > 0 ? facts.filter(({ isTerm }) => !isTerm) : facts);
  const known = prepared.get(facts) ?? prepareLanes(inLanes());
  prepared.set(facts, known);
  return known;
}
