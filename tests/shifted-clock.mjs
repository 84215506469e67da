/**
 * A clock ten years and half a day ahead, for a build started with `NODE_OPTIONS=--require=…`, which every
 * thread obeys where `--import` reaches the first alone: what reads the time writes other bytes. The files
 * of a copy, and Chromium, keep the clock of the machine.
 */
const AHEAD_MS = 3652.5 * 24 * 60 * 60 * 1000;
const now = Date.now.bind(Date);

Date.now = () => now() + AHEAD_MS;
globalThis.Date = new Proxy(Date, {
  construct: (target, parts, asked) =>
    Reflect.construct(target, parts.length > 0 ? parts : [target.now()], asked),
  apply: (target) => new target(target.now()).toString(),
});
