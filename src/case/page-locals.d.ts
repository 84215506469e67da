/** What the components of one page share while it is drawn; Astro reads a namespace and an interface of these names. */
declare namespace App {
  interface Locals {
    notes?: Map<string, import('./citation-note.ts').CitationNote>;
  }
}
