/** Props of the map of an article, in one language: each place with what was said of it, and on what grounds. */
import type { FigureSource } from './key-figure.ts';

export interface PlaceMark {
  id: string;
  name: string;
  /** In degrees (WGS 84). */
  latitude: number;
  longitude: number;
  /** What happened there, in a few words. */
  what: string;
  /** Whether it is established; the map shows a filled mark if it is, a hollow one otherwise. */
  isEstablished: boolean;
  /** The standing in words. */
  standing: string;
  /** Path of the sentence that speaks of it. */
  href: string;
  sources: FigureSource[];
}
