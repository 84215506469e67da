/** Identifies a state of the data; files that may leave their folder state it. Pure. */
export interface DataState {
  version: string;
  /** ISO day of the last check. */
  verified: string;
}
