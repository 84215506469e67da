/** The machine that a benchmark ran on. */
import { cpus, totalmem } from 'node:os';

export const MACHINE = `${cpus().length} × ${cpus()[0]?.model ?? ''}, ${Math.round(totalmem() / 2 ** 30)} GB`;
