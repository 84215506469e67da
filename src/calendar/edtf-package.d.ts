/** The part of the `edtf` package (4.11) that edtf.ts uses; the package ships no types. */
declare module 'edtf' {
  /** First and last millisecond of a date, UTC. */
  interface ParsedDate {
    min: number;
    max: number;
  }
  /** @throws for a text that is not EDTF of this level or lower */
  export default function edtf(text: string, options: { level: 0 | 1 | 2 }): ParsedDate;
}
