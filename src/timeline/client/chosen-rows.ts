/**
 * Knows how rows of the table are chosen: a box before each fact, and one link to the timeline of those that
 * are. The address says the choice, and nothing else keeps it.
 */

/** @param host  the table, with the template of a box and the line of the link */
export function offerRows(host: HTMLElement): void {
  const template = host.querySelector('template');
  const line = host.querySelector<HTMLElement>('[data-many]');
  const link = line?.querySelector('a');
  const status = line?.querySelector('[role="status"]');
  if (!template || !line || !link || !status) return;
  const asked = new URLSearchParams(location.search).get('faits')?.split(',') ?? [];
  const boxes = [...host.querySelectorAll<HTMLElement>('tr[data-fact]')].map((row) => {
    const made = template.content.cloneNode(true) as DocumentFragment;
    const box = made.querySelector('input') as HTMLInputElement;
    const title = row.querySelector('th');
    box.value = row.dataset['fact'] ?? '';
    box.checked = asked.includes(box.value);
    box.setAttribute('aria-label', title?.textContent?.trim() ?? '');
    // A label would have no words of its own: the box has them.
    const around = made.firstElementChild;
    around?.addEventListener('click', ({ target }) => target === around && box.click());
    title?.prepend(made);
    return box;
  });
  const say = () => {
    const ids = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const { one = '', many = '' } = line.dataset;
    const query = ids.length > 0 ? `?faits=${ids.join(',')}` : '';
    status.textContent = (ids.length === 1 ? one : many).replace('{n}', String(ids.length));
    line.hidden = ids.length === 0;
    link.search = query;
    return query;
  };
  host.addEventListener('change', () => {
    const [page = ''] = location.href.split(/[?#]/);
    try {
      history.replaceState(history.state, '', page + say());
    } catch {
      // A folder may refuse. The link still says the choice.
    }
  });
  say();
}
