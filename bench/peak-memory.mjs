/** Preloaded into a build: at its end, writes the most memory that it held, in kB (getrusage), where PEAK_FILE says. */
import { appendFileSync } from 'node:fs';

process.on('exit', () => {
  const file = process.env['PEAK_FILE'];
  if (file) appendFileSync(file, `${process.resourceUsage().maxRSS}\n`);
});
