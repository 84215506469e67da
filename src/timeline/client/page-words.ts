/** Knows how the words of the page are read. */
import type { SceneTerm, SceneWords } from '../scene/scene.ts';

/** What an element says, or a part of it. */
export const textOf = (element: Element | null | undefined, part?: string) =>
  (part ? element?.querySelector(part) : element)?.textContent?.trim() ?? '';

/** Id of the fact that a link of the page leads to. */
export function idOf(link: Element): string {
  return link.getAttribute('href')?.split('#')[1] ?? '';
}

/** The words that the timeline bears for its script. */
export interface TimelineWords extends SceneWords {
  /** With `{a}` and `{b}`. */
  zoomed: string;
}

/** @throws where the page bears none: Timeline.astro writes them */
export function readWords({ dataset }: HTMLElement): TimelineWords {
  return JSON.parse(dataset['words'] ?? '') as TimelineWords;
}

/** Terms of office, in the order of time. */
export function readTerms(host: Element): SceneTerm[] {
  return [...host.querySelectorAll<HTMLAnchorElement>('.offices a')].map((link) => ({
    id: link.getAttribute('href') ?? '',
    name: textOf(link),
    start: Number(link.dataset['start']),
    end: Number(link.dataset['end']),
    href: link.getAttribute('href') ?? undefined,
    said: link.getAttribute('aria-label') ?? undefined,
  }));
}
