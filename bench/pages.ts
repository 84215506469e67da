/** Writes the pages that the timeline is compared with: the peers, and a bare list as the baseline. */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileOf } from '../src/i18n/routes.ts';
import { calendarOf, isoOf, type Day } from '../src/calendar/day.ts';
import { parseFuzzyDate, parseWhen } from '../src/calendar/edtf.ts';
import { beginningOf } from '../src/calendar/when.ts';

/** Subfolder of the benchmark with the built site. */
export const SITE = 'site';

/** A system to measure: how to tell that it has rendered, and how to pan and zoom it. */
export interface System {
  name: string;
  /** Its page, relative to the folder of the benchmark. */
  page: string;
  /** Selector of a visible event. */
  event: string;
  /** Selector of the element to pan and zoom. */
  target: string;
  /** Trials, run one after another. */
  trials: readonly Trial[];
}

export const TRIALS = ['zoom', 'drag'] as const;
export type TrialName = (typeof TRIALS)[number];

/** A gesture measured several times. */
export interface Trial {
  name: TrialName;
  gesture: Gesture;
}

/** A click on a selector; a drag or a turn of the wheel over the target. */
export type Gesture =
  | { kind: 'click'; selector: string }
  | { kind: 'drag'; byPx: number }
  | { kind: 'wheel'; x: number; y: number; ctrl: boolean };

const TURN = { kind: 'wheel', x: 0, y: -100, ctrl: true } as const;

export const SYSTEMS: readonly System[] = [
  {
    name: 'Pièce par pièce',
    page: `${SITE}/${fileOf('timeline', 'fr')}`,
    event: 'svg.drawn .field a',
    target: 'svg.drawn',
    trials: [
      { name: 'zoom', gesture: TURN },
      // It is zoomed now, so that a drag pans it.
      { name: 'drag', gesture: { kind: 'drag', byPx: -300 } },
    ],
  },
  {
    name: 'bare list',
    page: 'bare.html',
    event: 'li',
    target: 'li',
    trials: [],
  },
  {
    name: 'TimelineJS3',
    page: 'timelinejs.html',
    event: '.tl-timemarker, .tl-slide .tl-headline',
    target: '.tl-timenav',
    trials: [
      { name: 'drag', gesture: { kind: 'click', selector: '.tl-slidenav-next' } },
      { name: 'zoom', gesture: { kind: 'click', selector: '.tl-menubar-button:first-child' } },
    ],
  },
  {
    name: 'vis-timeline',
    page: 'vis.html',
    event: '.vis-item',
    target: '.vis-center',
    trials: [
      { name: 'drag', gesture: { kind: 'drag', byPx: -300 } },
      { name: 'zoom', gesture: { ...TURN, ctrl: false } },
    ],
  },
];

/** The peers are dependencies of bench/ only. */
const PEERS = 'bench/node_modules';
const TIMELINEJS = `${PEERS}/@knight-lab/timelinejs/dist`;
const VIS = `${PEERS}/vis-timeline`;
const COPIES: readonly (readonly [from: string, to: string])[] = [
  [`${TIMELINEJS}/js/timeline.js`, 'timeline-min.js'],
  [`${TIMELINEJS}/css/timeline.css`, 'timeline.css'],
  [`${VIS}/standalone/umd/vis-timeline-graph2d.min.js`, 'vis.min.js'],
  [`${VIS}/styles/vis-timeline-graph2d.min.css`, 'vis.min.css'],
];

/** A fact as displayed by a peer. */
interface Fact {
  start: Day;
  /** The day it happened or began, and the day it became known (ISO 8601). */
  iso: string;
  known: string;
  title: string;
  summary: string;
  topic: string;
}

/** @throws if the data of the built site contain an invalid date */
async function factsOf(site: string): Promise<Fact[]> {
  const { events } = JSON.parse(await readFile(path.join(site, 'data/dossier.json'), 'utf8')) as {
    events: (Record<'happened' | 'disclosed' | 'topic', string> &
      Record<'title' | 'summary', { fr: string }>)[];
  };
  return events.map(({ happened, disclosed, title, summary, topic }) => {
    const [when, day] = [parseWhen(happened), parseFuzzyDate(disclosed)];
    if (!when || !day) throw new Error(`${title.fr}: ${happened}, ${disclosed}`);
    const { start } = beginningOf(when);
    const [iso, known] = [isoOf(start), isoOf(day.start)];
    return { start, iso, known, title: title.fr, summary: summary.fr, topic };
  });
}

/** Writes the pages of the peers, with the facts of the built site. */
export async function writePeers(folder: string): Promise<void> {
  const peers = path.join(folder, 'peers');
  await mkdir(peers, { recursive: true });
  for (const [from, to] of COPIES) await copyFile(from, path.join(peers, to));
  const facts = await factsOf(path.join(folder, SITE));
  const pages = { bare: barePage, timelinejs: timelineJsPage, vis: visPage };
  for (const [name, pageOf] of Object.entries(pages))
    await writeFile(path.join(folder, `${name}.html`), pageOf(facts));
}

const page = (head: string, body: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>.</title>${head}</head><body>${body}</body></html>`;
const inline = (data: unknown) => JSON.stringify(data).replaceAll('<', '\\u003c');

/** The same words and dates, without styles or scripts. */
function barePage(facts: readonly Fact[]): string {
  const items = facts.map(
    ({ iso, known, title, summary }) =>
      `<li><time datetime="${iso}">${iso}</time>, public ${known}<h2>${title}</h2><p>${summary}</p></li>`,
  );
  return page('', `<ol>${items.join('')}</ol>`);
}

function timelineJsPage(facts: readonly Fact[]): string {
  const data = {
    events: facts.map(({ start, title, summary, topic }) => {
      const { year, month, date } = calendarOf(start);
      return {
        start_date: { year, month, day: date },
        text: { headline: title, text: summary },
        group: topic,
      };
    }),
  };
  return page(
    '<link rel="stylesheet" href="peers/timeline.css"><style>#t{height:600px}</style>',
    `<div id="t"></div><script src="peers/timeline-min.js"></script><script>new TL.Timeline('t', ${inline(data)}, { font: null, language: 'en', hash_bookmark: false })</script>`,
  );
}

function visPage(facts: readonly Fact[]): string {
  const items = facts.map(({ iso, title, summary }, id) => ({
    id,
    content: title,
    start: iso,
    title: summary,
  }));
  return page(
    '<link rel="stylesheet" href="peers/vis.min.css">',
    `<div id="t"></div><script src="peers/vis.min.js"></script><script>new vis.Timeline(document.getElementById('t'), new vis.DataSet(${inline(items)}), { height: '600px' })</script>`,
  );
}
