/**
 * Colours and typefaces of pictures that leave the site, which have no CSS. The colours are the light ones of
 * styles/tokens.css; picture-paint.test.ts checks this.
 */
import type { Topic } from '../../timeline/model/vocabulary.ts';

export const PAINT = {
  paper: '#fbfbf8',
  sheet: '#ffffff',
  ink: '#1d2126',
  soft: '#464d55',
  rule: '#d9dbd5',
  stamp: '#97142b',
} as const;

export interface Hue {
  ink: string;
  tint: string;
}

export const HUES = {
  blue: { ink: '#235078', tint: '#e3edf5' },
  green: { ink: '#26583a', tint: '#e3f0e6' },
  rust: { ink: '#7a3d10', tint: '#f8ebe0' },
  ochre: { ink: '#654a09', tint: '#f5edd8' },
  lavender: { ink: '#53427e', tint: '#ebe7f5' },
  grey: { ink: '#484f59', tint: '#ecedef' },
} as const satisfies Record<string, Hue>;

export const TOPIC_HUES: Readonly<Record<Topic, Hue>> = {
  logiciel: HUES.blue,
  revelation: HUES.ochre,
  controle: HUES.lavender,
  justice: HUES.rust,
  politique: HUES.grey,
  loi: HUES.green,
  experimentation: HUES.green,
};

/** Font families in order of preference; text has the same width in a fallback font. */
export const SANS = "'Public Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "Spectral, Georgia, 'Times New Roman', serif";
