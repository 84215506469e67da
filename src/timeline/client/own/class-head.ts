/** Writes the title and the instruction of a teacher above the timeline, with whose words they are and what was refused. */
import { CLASS_MAX, type AskedClass } from '../../model/class-view.ts';
import { sayShown } from '../../scene/shown-words.ts';
import { made } from '../made-element.ts';
import { ownWords } from './own-words.ts';

/**
 * Writes them above the toolbar; nothing where there is nothing to say.
 * @param unknown  how many facts the address names that are none of ours
 */
export function writeHead(host: HTMLElement, asked: AskedClass, unknown: number): void {
  host.querySelector('.own-head')?.remove();
  const { title, instruction, own } = asked.view;
  const said = sayRefused(host, asked, unknown);
  const lines = [
    ...(title ? [made('h2', { dir: 'auto' }, title)] : []),
    ...(instruction ? [made('p', { dir: 'auto' }, instruction)] : []),
    ...(title || instruction || own.length > 0 ? [made('small', {}, ownWords(host).by)] : []),
    ...(said ? [made('p', { role: 'status', className: 'own-refused' }, said)] : []),
  ];
  if (lines.length === 0) return;
  host.querySelector('.toolbar')?.before(made('div', { className: 'own-head' }, ...lines));
}

/** What cannot be read, by its name; how many facts are too many; how many are none of ours. */
function sayRefused(host: Element, { refused, beyond }: AskedClass, unknown: number): string {
  const words = ownWords(host);
  const facts = refused.filter((name) => name === 'mien').length;
  const parts = [...new Set(refused)].map((name) =>
    name === 'mien' && facts > 1
      ? words.manyParts.replace('{n}', String(facts))
      : words.parts[name],
  );
  return [
    parts.length > 0 ? words.refused.replace('{parts}', parts.join(', ')) : '',
    sayShown({ shown: beyond, total: CLASS_MAX.facts }, { none: '', ...words.beyond }),
    sayShown({ shown: unknown }, { none: '', ...words.unknown }),
  ]
    .filter(Boolean)
    .join(' ');
}
