/** The part of Citation.js (0.8) that bibliography.ts and its tests use; the packages ship no types. */
declare module '@citation-js/core' {
  /** A bibliography, read from CSL-JSON or from any text whose plugin is loaded. */
  export class Cite {
    constructor(input: unknown);
    data: unknown[];
    format(format: 'biblatex', options: { format: 'object' }): BiblatexEntry[];
  }
  export interface BiblatexEntry {
    type: string;
    /** Key of the entry. */
    label: string;
    /** Field to its value, as it stands between braces. */
    properties: Record<string, string>;
  }
  export const plugins: {
    config: {
      get(plugin: '@bibtex'): {
        format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
