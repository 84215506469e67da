/** Knows what tells one state of the data from another: a file that leaves its folder says it. Pure. */
export interface DataState {
  version: string;
  /** ISO day of the last check. */
  verified: string;
}
