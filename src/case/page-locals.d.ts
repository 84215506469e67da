/** What the components of a page share while it is rendered; Astro requires these names of namespace and interface. */
declare namespace App {
  interface Locals {
    notes?: Map<string, import('./citation-note.ts').CitationNote>;
    terms?: Map<string, import('./case-entry.ts').Term>;
  }
}
