/** What the figures of a benchmark were measured on. */
import { cpus, totalmem } from 'node:os';

export const MACHINE = `${cpus().length} × ${cpus()[0]?.model ?? ''}, ${Math.round(totalmem() / 2 ** 30)} GB`;
