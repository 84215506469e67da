import type { Strings } from './strings.ts';
import { fr } from './fr.ts';
export const en: Strings = fr;
