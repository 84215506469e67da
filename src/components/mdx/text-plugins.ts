/** The Markdown plugins of the texts, in the order in which they must run. */
import { claimParagraphs } from './claim-paragraphs.ts';
import { claimTables } from './claim-tables.ts';
import { typesetMarkdown } from './typeset-markdown.ts';

export const TEXT_PLUGINS = [claimTables, claimParagraphs, typesetMarkdown];
