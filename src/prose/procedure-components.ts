/**
 * The components that the text of the procedure may use. Apart from those of any text, because
 * a page carries the styles of every component that it might show.
 */
import Cite from './Cite.astro';
import Heading from './Heading.astro';
import Lead from './Lead.astro';
import ProcedureInstrument from './ProcedureInstrument.astro';

export const PROCEDURE_COMPONENTS = { Cite, Heading, Lead, ProcedureInstrument };
