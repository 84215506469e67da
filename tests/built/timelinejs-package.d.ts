/** The part of TimelineJS (3.9) that a test reads the open data with; the package ships no types. */
declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  /** A date as TimelineJS took it: what is not known is absent or empty. */
  interface TakenDate {
    data: { format: string; year: string | number; month?: string | number; day?: string | number };
  }
  export class TimelineConfig {
    constructor(data: unknown);
    events: {
      unique_id: string;
      start_date: TakenDate;
      end_date?: TakenDate;
      display_date: string;
      text: { headline: string; text: string };
    }[];
    title: { text: { headline: string } };
    validate(): void;
    getErrors(): unknown[];
  }
}
declare module '@knight-lab/timelinejs/src/js/core/ConfigFactory.js' {
  /** Events of a spreadsheet, fetched by its address. */
  export function readCSVFromURL(url: string): Promise<{ events: unknown[]; errors: unknown[] }>;
}
