/**
 * The components that the text on article 10 in practice may use. Apart from those of any text, because
 * a page carries the styles of every component that it might show.
 */
import Cite from './Cite.astro';
import Detections from './Detections.astro';
import Heading from './Heading.astro';
import Lead from './Lead.astro';
import OfficialCounts from './OfficialCounts.astro';
import UseCalendar from './UseCalendar.astro';

export const PRACTICE_COMPONENTS = {
  Cite,
  Detections,
  Heading,
  Lead,
  OfficialCounts,
  UseCalendar,
};
