/**
 * Knows the colours and the typefaces of a picture that leaves the site: a file without CSS. The
 * colours are the light ones of styles/tokens.css (picture-paint.test.ts holds them together).
 */
import type { Topic } from '../../timeline/model/vocabulary.ts';

export const PAINT = {
  paper: '#fbfbf8',
  sheet: '#ffffff',
  ink: '#1d2126',
  soft: '#535b64',
  rule: '#d9dbd5',
  stamp: '#a3162f',
} as const;

export interface Hue {
  ink: string;
  tint: string;
}

export const HUES = {
  blue: { ink: '#24527a', tint: '#e3edf5' },
  green: { ink: '#2a6140', tint: '#e3f0e6' },
  rust: { ink: '#7a3d10', tint: '#f8ebe0' },
  ochre: { ink: '#74560c', tint: '#f5edd8' },
  lavender: { ink: '#574684', tint: '#ebe7f5' },
  grey: { ink: '#49515b', tint: '#ecedef' },
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

/** Families in the order of wish; where none is installed a generic one is drawn at the same width. */
export const SANS = "'Public Sans', 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
export const SERIF = "Spectral, Georgia, 'Times New Roman', serif";
