/**
 * Sets the clock ten years and half a day ahead, for a build started with `NODE_OPTIONS=--require=…`, which reaches
 * every thread, whereas `--import` reaches only the first: output that depends on the time then differs. The files of a
 * copy, and Chromium, keep the real clock.
 */
const AHEAD_MS = 3652.5 * 24 * 60 * 60 * 1000;
const now = Date.now.bind(Date);

Date.now = () => now() + AHEAD_MS;
globalThis.Date = new Proxy(Date, {
  construct: (target, parts, asked) =>
    Reflect.construct(target, parts.length > 0 ? parts : [target.now()], asked),
  apply: (target) => new target(target.now()).toString(),
});
