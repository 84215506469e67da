/** Builds the pages of the timeline: the whole of it, and the guided reading. */
import type { Locale } from '../../i18n/locale.ts';
import { eventPath, type Address } from '../../i18n/routes.ts';
import { strings } from '../../i18n/strings.ts';
import type { CaseEvent, CaseFile, Preset } from '../../case/case-entry.ts';
import { getCaseFile } from '../../case/case-file.ts';
import { citeDrawnPage, citePage } from '../../case/page-citation.ts';
import { remarksOn } from '../../case/remarks.ts';
import {
  actorNames,
  factsOf,
  listedEvent,
  termsOfOffice,
  type FactAddress,
} from '../../case/timeline-input.ts';

/** Where facts lead from a page that is not in a folder of its edition: to their own pages. */
const factAddress =
  (locale: Locale): FactAddress =>
  (id) =>
    eventPath(id, locale).replace(locale === 'en' ? '/en/' : '/', '');

/** The choice of facts behind an address of the timeline; none for the whole. */
export function presetOf(address: Address, file: Pick<CaseFile, 'get'>): Preset | undefined {
  return address.startsWith('preset-')
    ? file.get.preset(address.replace('preset-', ''))
    : undefined;
}

/** Ids of the facts of each choice, by its name. */
const choicesOf = (presets: readonly Preset[]): Record<string, string[]> =>
  Object.fromEntries(presets.map(({ id, stops }) => [id, stops.map(({ event }) => event)]));

/** What the view of a timeline is given, for some events or for all of them. */
export function timelineProps(
  file: CaseFile,
  locale: Locale,
  hrefOf: FactAddress,
  chosen?: readonly string[],
) {
  const events = chosen ? file.events.filter(({ id }) => chosen.includes(id)) : file.events;
  const facts = factsOf(events, file, locale, hrefOf);
  return {
    facts,
    events: events.map((event) => listedEvent(event, file, locale)),
    terms: termsOfOffice(file, locale, (to) => to),
    actors: actorNames(facts, file, locale),
  };
}

/** The page of the whole timeline in one language. */
export async function wholeTimeline(locale: Locale) {
  const file = await getCaseFile();
  const { title, description, lead } = strings(locale).timeline;
  const hrefOf = factAddress(locale);
  return {
    page: { title, description, lead, forms: await citeDrawnPage('timeline', locale) },
    timeline: { ...timelineProps(file, locale, hrefOf), choices: choicesOf(file.presets) },
  };
}

/** The guided reading, and its facts with the sentences that lead to them. */
export function guidedProps(file: CaseFile, locale: Locale, hrefOf: FactAddress) {
  const preset = file.get.preset('parcours');
  const stops = preset.stops.map(({ event }) => file.get.event(event));
  return {
    preset,
    facts: factsOf(stops, file, locale, hrefOf),
    texts: new Map(preset.stops.map(({ event, text }) => [event, text?.[locale] ?? ''])),
  };
}

/** The page of the guided reading in one language. */
export async function guidedPage(locale: Locale) {
  const file = await getCaseFile();
  const hrefOf = factAddress(locale);
  const { preset, ...guided } = guidedProps(file, locale, hrefOf);
  const [title, lead] = [preset.title[locale], preset.lead[locale]];
  return {
    page: {
      ...{ title, lead, description: lead },
      forms: citePage('preset-parcours', locale, { title, verified: preset.verified }),
      remarks: remarksOn('page', 'preset-parcours', file),
    },
    guided,
  };
}

/** The poster in one language: no minister's name is printed, so that it can hang in a school. */
export async function posterPage(locale: Locale) {
  const file = await getCaseFile();
  const { newMinister } = strings(locale).poster;
  const ministers = file.actors.filter(({ terms }) => terms.length > 0);
  const isNamed = (label: string) => ministers.some(({ shortName }) => label.includes(shortName));
  const facts = factsOf(file.events, file, locale, factAddress(locale));
  const countOf = (scope: CaseEvent['scope']) =>
    facts.filter((fact) => fact.scope === scope).length;
  return {
    facts: facts.map((fact) =>
      isNamed(fact.label) || isNamed(fact.name)
        ? { ...fact, label: newMinister, name: `${newMinister}, ${fact.date}` }
        : fact,
    ),
    counts: { drawn: countOf(undefined), before: countOf('context'), after: countOf('epilogue') },
  };
}
