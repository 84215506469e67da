/**
 * A timeline as a teacher made it: shows what the address asks for, and writes into the address what is changed. Nothing else keeps it. While facts are chosen nothing is hidden from whoever chooses.
 */
import {
  formatClass,
  parseClass,
  sortOwn,
  type AskedClass,
  type ClassView,
} from '../../model/class-view.ts';
import type { ZoomableTimeline } from '../zoomable-timeline.ts';
import { writeHead } from './class-head.ts';
import { placeOwnLines } from './own-lines.ts';
import { showChoice, writeAddress } from './own-view.ts';
import { PupilMode } from './pupil.ts';

export class ClassTimeline {
  readonly host: ZoomableTimeline;
  #asked: AskedClass;
  #mode: PupilMode | undefined;

  constructor(host: ZoomableTimeline) {
    this.host = host;
    this.#asked = parseClass(host.ofClass);
    this.#show();
    this.#hide();
  }

  get view(): ClassView {
    return this.#asked.view;
  }

  /** Changes a part of it; what was refused has been said. */
  change(part: Partial<ClassView>): void {
    const own = sortOwn(part.own ?? this.view.own);
    this.#asked = { view: { ...this.view, ...part, own }, refused: [] };
    this.#show();
    writeAddress(this.host);
  }

  /** Gives back what is hidden, so that whoever chooses sees it. */
  openUp(): void {
    this.#mode?.end();
    this.#mode = undefined;
  }

  /** Shows the choice as the class gets it. */
  close(): void {
    showChoice(this.host);
    this.#hide();
    writeAddress(this.host);
  }

  #show(): void {
    this.host.ofClass = formatClass(this.view);
    writeHead(this.host, this.#asked);
    const { length } = this.host.querySelectorAll('.fact.own');
    if (length + this.view.own.length === 0) return;
    placeOwnLines(this.host, this.view.own);
    this.host.refresh();
  }

  #hide(): void {
    const { pupils } = this.view;
    if (!pupils) return;
    this.#mode = new PupilMode(this.host, pupils, () => {
      this.#mode = undefined;
      this.change({ pupils: undefined });
    });
  }
}
