/** The script of a page that has a class mode and nothing else to run. */
import '../../calendar/client/class-mode.ts';
