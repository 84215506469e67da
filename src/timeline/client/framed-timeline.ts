/** Script of the timeline in a frame and in the single file. */
import './zoomable-timeline.ts';
