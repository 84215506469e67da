/** Protects: who may import whom, how files are named, and how small the pages stay. */
import * as d3Array from 'd3-array';
import * as d3Brush from 'd3-brush';
import * as d3Dispatch from 'd3-dispatch';
import * as d3Drag from 'd3-drag';
import * as d3Scale from 'd3-scale';
import * as d3Selection from 'd3-selection';
import * as d3Shape from 'd3-shape';
import * as d3Time from 'd3-time';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * What each room may import besides itself. A room is a folder of src, or of an instrument
 * (`timeline/model`); `own` stands for the instrument of the importing file, `*` for any.
 * `type x` allows what is erased when it runs. A name with a dot or a colon is a package or a file.
 */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  model: [],
  layout: ['own/model', 'd3'],
  view: ['own/layout', 'own/model', 'i18n'],
  client: ['own/layout', 'own/model', 'd3'],
  schemas: ['*/model', 'astro/zod'],
  i18n: ['type */model'],
  library: ['schemas', '*/model', 'i18n', 'astro:content'],
  prose: ['*/view', 'library', 'i18n'],
  export: ['library', 'i18n', '*/layout'],
  site: ['i18n', 'styles', 'type library'],
  hosting: ['node:*', 'parse5', 'magic-string', 'rolldown', 'type astro'],
  pages: ['library', 'site', '*/view', 'prose', 'export', 'i18n', 'type astro'],
  styles: [],
  'content.config.ts': ['schemas', 'astro:content', 'type astro/zod'],
};

/** What is needed beyond the table of the house, and why. */
const DEPARTURES: readonly (readonly [file: string, imported: string, reason: string])[] = [
  ['schemas/edtf.ts', 'edtf', 'the one parser of dates'],
  ['schemas/strict-folder.ts', 'astro/loaders', 'wraps the loader of a folder'],
  ['schemas/strict-folder.ts', 'node:fs', 'lists the files that the loader passes over'],
  ['i18n/format.ts', '*/model', 'says dates and gaps: needs the calendar and the rule of secrecy'],
  ['i18n/typeset-markdown.ts', 'satteri', 'is a plugin of it'],
  ['library/publisher.ts', 'yaml', 'reads the one file of content that is no collection'],
  ['library/publisher.ts', '../content/publisher.yaml', 'that file'],
  ['export/corrections-feed.ts', 'feed', 'writes Atom'],
  ['export/corrections-feed.ts', 'i18n', ''],
  ['prose/Cite.astro', 'astro/zod', 'parses its props'],
  ['prose/Folder.astro', 'astro/zod', 'parses its props'],
  ['prose/Heading.astro', 'astro/zod', 'parses its props'],
  ['prose/Term.astro', 'astro/zod', 'parses its props'],
  ['prose/WayIn.astro', 'astro/zod', 'parses its props'],
  ['prose/Folder.astro', 'schemas', 'its prop is the id of an article: a closed list'],
  ['prose/CensusTable.astro', '*/model', 'counts by standing, in the order of the closed list'],
  ['site/PiecesPage.astro', 'schemas', 'groups by kind, in the order of the closed list'],
  ['site/ActorsPage.astro', 'schemas', 'groups by kind, in the order of the closed list'],
  ['site/GlossaryPage.astro', 'schemas', 'groups by family, in the order of the closed list'],
  ['site/HomePage.astro', 'type schemas', 'the fields of a text, without its entry'],
  ['site/TextPage.astro', 'type schemas', 'the fields of a text, without its entry'],
  ['site/PiecesPage.astro', 'library', 'restsOn is pure and takes the case file as an argument'],
];
