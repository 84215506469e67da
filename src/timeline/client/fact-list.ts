/** The list of the facts below the drawing: which lines are shown; and what was not public on the day that is read. */
import { select } from 'd3';
import type { Day } from '../../calendar/day.ts';
import { KNOWLEDGE, sortByKnowledge, type Fact } from '../model/fact.ts';
import type { TimelineWords } from '../model/timeline-words.ts';

/** Hides the lines of facts that are not shown, and the years without any. */
export function filterLines(host: Element, shown: ReadonlySet<string>): void {
  for (const year of host.querySelectorAll<HTMLElement>('.facts .year')) {
    const lines = year.querySelectorAll<HTMLElement>('.fact');
    let count = 0;
    for (const line of lines) {
      line.hidden = !shown.has(line.dataset['id'] ?? '');
      count += Number(!line.hidden);
    }
    year.hidden = count === 0;
  }
}

/** Fills the lists of the day: those that are folded only once they are open. */
export function listDay(
  host: Element,
  facts: readonly Fact[],
  day: Day,
  { day: words, known }: TimelineWords,
): void {
  const sorted = sortByKnowledge(day, facts);
  for (const state of KNOWLEDGE) {
    const list = select(host).select<HTMLElement>(`[data-day-list="${state}"]`);
    const fold = list.node()?.closest<HTMLDetailsElement>('details.scripted');
    const said = `${words.lists[state]} (${sorted[state].length})`;
    const title = fold
      ? select<Element, unknown>(fold).select('summary')
      : select(host).select('[data-day-title]');
    title.text(said);
    if (fold && !fold.open) continue;
    list
      .selectAll<HTMLLIElement, Fact>('li')
      .data(sorted[state], function (fact) {
        return (fact as Fact | undefined)?.id ?? this.dataset['id'] ?? '';
      })
      .join((enter) => {
        const line = enter.append('li').attr('data-id', ({ id }) => id);
        line.append('span').attr('class', 'date');
        line.append('a');
        line.append('span').attr('class', 'known');
        return line;
      })
      .call((line) => {
        line.select('.date').text(({ date }) => `${date} `);
        line
          .select('a')
          .attr('href', ({ href }) => href)
          .text(({ title }) => title);
        line
          .select('.known')
          .text(({ knownDate, disclosed }) =>
            disclosed && knownDate ? ` ${known.replace('{date}', knownDate)}` : '',
          );
      });
  }
}
