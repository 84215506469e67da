/** The part of Citation.js (0.8) that biblatex.ts and the tests use; the packages ship no types. */
declare module '@citation-js/core' {
  /** A bibliography, read from CSL-JSON or from any format with a loaded plugin. */
  export class Cite {
    constructor(input: unknown);
    data: unknown[];
    format(format: 'biblatex', options: { format: 'object' }): BiblatexEntry[];
  }
  export interface BiblatexEntry {
    type: string;
    /** Citation key. */
    label: string;
    /** Field name to value, as written between braces. */
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
