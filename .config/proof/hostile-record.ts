/** Writes `content/record/hostile.json` at the end of a run of hostile addresses: how many each browser was given, and took. */
import { writeFileSync } from 'node:fs';
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { HOSTILE_RECORD, HOSTILE_TOLD, type HostileRecord } from './recorded-figures.ts';

export default class HostileRecorder implements Reporter {
  readonly #browsers = new Map<string, { tried: number; taken: number }>();

  onTestEnd(_: TestCase, { annotations }: TestResult): void {
    for (const { type, description = '' } of annotations) {
      if (type !== HOSTILE_TOLD) continue;
      const told = JSON.parse(description) as { browser: string; tried: number; taken: number };
      const known = this.#browsers.get(told.browser) ?? { tried: 0, taken: 0 };
      this.#browsers.set(told.browser, {
        tried: known.tried + told.tried,
        taken: known.taken + told.taken,
      });
    }
  }

  /** A run that was stopped, or that broke elsewhere, has proved nothing. */
  onEnd({ status }: FullResult): void {
    const isComplete =
      status === 'passed' || [...this.#browsers.values()].some(({ taken }) => taken);
    if (!isComplete) return;
    const record: HostileRecord = {
      day: new Date().toISOString().slice(0, 10),
      browsers: Object.fromEntries(this.#browsers),
    };
    writeFileSync(HOSTILE_RECORD, `${JSON.stringify(record, null, 2)}\n`);
  }
}
