/** Preloaded into a build: on exit, appends its peak memory, in kB (getrusage), to the file PEAK_FILE. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['PEAK_FILE'];
  if (file) appendFileSync(file, `${process.resourceUsage().maxRSS}\n`);
});
