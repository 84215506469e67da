/** The components that a text of content/ may use, by the name it uses (prose-for.ts). Texts import nothing. */
import AccessCounts from './AccessCounts.astro';
import AccessGrid from './AccessGrid.astro';
import ArticleTimeline from './ArticleTimeline.astro';
import CensusTable from './CensusTable.astro';
import Cite from './Cite.astro';
import Claim from './Claim.astro';
import ClaimTable from './ClaimTable.astro';
import Contact from './Contact.astro';
import Contents from './Contents.astro';
import Context from './Context.astro';
import CorrectionsLog from './CorrectionsLog.astro';
import Explanation from './Explanation.astro';
import Heading from './Heading.astro';
import KeyFigure from './KeyFigure.astro';
import MarkLegend from './MarkLegend.astro';
import Method from './Method.astro';
import PageLink from './PageLink.astro';
import ProcedureFigure from './ProcedureFigure.astro';
import Publisher from './Publisher.astro';
import RepliesLog from './RepliesLog.astro';
import Sessions from './Sessions.astro';
import SiteFile from './SiteFile.astro';
import Slides from './Slides.astro';
import Synopsis from './Synopsis.astro';
import Takeaways from './Takeaways.astro';
import Term from './Term.astro';
import TrialCounts from './TrialCounts.astro';
import Trials from './Trials.astro';
import Unknowns from './Unknowns.astro';
import Uses from './Uses.astro';
import WayIn from './WayIn.astro';

/** Those that speak of the text itself: each takes it as its prop `text`. */
export const TEXT_COMPONENTS = {
  ArticleTimeline,
  Cite,
  Claim,
  ClaimTable,
  Contents,
  Heading,
};

/** Those that are the same in any text. */
export const PROSE_COMPONENTS = {
  AccessCounts,
  AccessGrid,
  CensusTable,
  Contact,
  Context,
  CorrectionsLog,
  Explanation,
  KeyFigure,
  MarkLegend,
  Method,
  PageLink,
  ProcedureFigure,
  Publisher,
  RepliesLog,
  Sessions,
  SiteFile,
  Slides,
  Synopsis,
  Takeaways,
  Term,
  TrialCounts,
  Trials,
  Unknowns,
  Uses,
  WayIn,
};
