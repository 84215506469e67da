/** Writes the title and the instruction of a teacher above the timeline, with whose words they are and what was refused. */
import type { AskedClass } from '../../model/class-view.ts';
import { made } from '../made-element.ts';
import { ownWords } from './own-words.ts';

/** Writes them above the toolbar; nothing where there is nothing to say. */
export function writeHead(host: HTMLElement, { view, refused }: AskedClass): void {
  host.querySelector('.own-head')?.remove();
  const { title, instruction, own } = view;
  const words = ownWords(host);
  const parts = refused.map((name) => words.parts[name]);
  const said = words.refused.replace('{parts}', [...new Set(parts)].join(', '));
  const lines = [
    ...(title ? [made('h2', { dir: 'auto' }, title)] : []),
    ...(instruction ? [made('p', { dir: 'auto' }, instruction)] : []),
    ...(title || instruction || own.length > 0 ? [made('small', {}, words.by)] : []),
    ...(refused.length > 0 ? [made('p', { role: 'status', className: 'own-refused' }, said)] : []),
  ];
  if (lines.length === 0) return;
  host.querySelector('.toolbar')?.before(made('div', { className: 'own-head' }, ...lines));
}
