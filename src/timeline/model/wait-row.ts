/** Knows a fact chosen to show a wait at a glance, under a name that says more than its label. */
import type { ListedEvent, TimelineEvent } from './timeline-event.ts';

export interface WaitRow {
  /** Its label is the name that it bears here. */
  event: TimelineEvent;
  listed: ListedEvent;
}
