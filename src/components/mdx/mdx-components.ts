/** The components that texts in content/ may use, by name. Texts import nothing. */
import type { Article, Page } from '../../case/case-entry.ts';
import ArticleTimeline from './ArticleTimeline.astro';
import Aside from './Aside.astro';
import Beside from './Beside.astro';
import ButtonRow from './ButtonRow.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import ClaimCell from './ClaimCell.astro';
import ClaimRow from './ClaimRow.astro';
import ClaimTable from './ClaimTable.astro';
import Coming from './Coming.astro';
import Contact from './Contact.astro';
import Contents from './Contents.astro';
import Context from './Context.astro';
import CorrectionsLog from './CorrectionsLog.astro';
import Detections from './Detections.astro';
import Document from './Document.astro';
import Entrances from './Entrances.astro';
import Exhibit from './Exhibit.astro';
import Explanation from './Explanation.astro';
import FactsFeed from './FactsFeed.astro';
import Heading from './Heading.astro';
import KeyFigure from './KeyFigure.astro';
import Lead from './Lead.astro';
import Licences from './Licences.astro';
import MarkLegend from './MarkLegend.astro';
import Method from './Method.astro';
import More from './More.astro';
import Opening from './Opening.astro';
import PageButton from './PageButton.astro';
import PageLink from './PageLink.astro';
import Part from './Part.astro';
import PlacesMap from './PlacesMap.astro';
import ProcedureInstrument from './ProcedureInstrument.astro';
import ProcedureStrip from './ProcedureStrip.astro';
import Publisher from './Publisher.astro';
import Reading from './Reading.astro';
import RepliesLog from './RepliesLog.astro';
import RuleLines from './RuleLines.astro';
import Sessions from './Sessions.astro';
import SourceLink from './SourceLink.astro';
import StateLine from './StateLine.astro';
import Steps from './Steps.astro';
import Synopsis from './Synopsis.astro';
import Takeaways from './Takeaways.astro';
import Term from './Term.astro';
import TrialCounts from './TrialCounts.astro';
import Trials from './Trials.astro';
import Unknowns from './Unknowns.astro';
import UseCalendar from './UseCalendar.astro';
import Uses from './Uses.astro';
import VideoSynopsis from './VideoSynopsis.astro';
import Waits from './Waits.astro';
import Letter from '../../reading/view/Letter.astro';

/** A compiled Astro component: a function of the page, its props and its slots. */
type Compiled = (result: unknown, props: object, slots: unknown) => unknown;

/** Components that depend on the text that uses them, their prop `text`. */
const ABOUT_ITS_TEXT = {
  ArticleTimeline,
  Cite,
  Claim,
  ClaimRow,
  ClaimTable,
  Contents,
  Opening,
};

/** Components that are the same in every text. */
const IN_ANY_TEXT = {
  Aside,
  Beside,
  ButtonRow,
  ClaimCell,
  Coming,
  Contact,
  Context,
  CorrectionsLog,
  Detections,
  Document,
  Entrances,
  Exhibit,
  Explanation,
  FactsFeed,
  Heading,
  KeyFigure,
  Lead,
  Letter,
  Licences,
  MarkLegend,
  Method,
  More,
  PageButton,
  PageLink,
  Part,
  PlacesMap,
  ProcedureInstrument,
  ProcedureStrip,
  Publisher,
  Reading,
  RepliesLog,
  RuleLines,
  Sessions,
  SourceLink,
  StateLine,
  Steps,
  Synopsis,
  Takeaways,
  Term,
  TrialCounts,
  Trials,
  Unknowns,
  UseCalendar,
  Uses,
  VideoSynopsis,
  Waits,
};

/**
 * All components by name, for the `components` prop of a rendered text.
 *
 * @param text  the text to render
 */
export function mdxComponents(text: Article | Page): Record<string, unknown> {
  return { ...IN_ANY_TEXT, ...withProps({ text }, ABOUT_ITS_TEXT) };
}

/** Adds `given` to the props of each component, and keeps what Astro sets on the function. */
export function withProps(
  given: object,
  components: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const bind = (component: Compiled) =>
    Object.assign(
      ((result, props, slots) =>
        component(result, { ...props, ...given }, slots)) satisfies Compiled,
      component,
    );
  return Object.fromEntries(
    Object.entries(components).map(([name, component]) => [name, bind(component as Compiled)]),
  );
}
