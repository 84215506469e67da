/** The components that the sentence of « Que savait-on tel jour ? » may use: it stands above an instrument, alone. */
import type { Page } from '../../case/case-entry.ts';
import { boundTo } from './bound-to.ts';
import Cite from './Cite.astro';

/** They are given to the text of that page alone. */
export const knownFor = (text: Page): Record<string, unknown> => boundTo(text, { Cite });
