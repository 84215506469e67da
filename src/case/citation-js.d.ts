/** The part of Citation.js (0.8) that bibliography.ts and its tests use; the packages ship no types. */
declare module '@citation-js/core' {
  /** A bibliography, read from CSL-JSON or from any text whose plugin is loaded. */
  export class Cite {
    constructor(input: unknown);
    data: unknown[];
    format(format: 'biblatex'): string;
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
declare module '@citation-js/plugin-ris';
