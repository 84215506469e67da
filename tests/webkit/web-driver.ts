/**
 * Drives WebKit through W3C WebDriver (https://www.w3.org/TR/webdriver2/); implements only what the tests of this
 * folder need.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startDriver, type DriverProcess } from './driver-process.ts';

/** Name of a reference to an element (§ 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Keys without a character (§ 17.4.2). */
const KEYS: Partial<Record<string, string>> = { Home: '\uE011' };

/** Records errors of a document from before its first script. The browser injects it, so no CSP applies. */
const LISTENER = `
  window.faults = [];
  console.error = (...said) => faults.push(said.join(' '));
  addEventListener('error', ({ message, target }) => faults.push(message || 'failed: ' + (target.src || target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => faults.push('rejected: ' + reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    faults.push('refused by ' + effectiveDirective + ': ' + blockedURI));`;

export class WebKit {
  /** Errors of documents that have been left. */
  readonly #faults: string[] = [];
  readonly #driver: DriverProcess;
  readonly #session: string;

  private constructor(driver: DriverProcess, session: string) {
    this.#driver = driver;
    this.#session = session;
  }

  /** Opens a window. */
  static async open(): Promise<WebKit> {
    const driver = await startDriver();
    const listener = path.join(driver.folder, 'listener.js');
    writeFileSync(listener, LISTENER);
    const args = ['--automation', `--user-script-at-start=${listener}`];
    const { sessionId } = await ask<{ sessionId: string }>('POST', `${driver.url}/session`, {
      capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args } } },
    });
    return new WebKit(driver, `${driver.url}/session/${sessionId}`);
  }

  async close(): Promise<void> {
    await ask('DELETE', this.#session);
    this.#driver.stop();
  }

  async goto(address: string): Promise<void> {
    this.#faults.push(...(await this.#heard()));
    await this.#post('url', { url: address });
  }

  /** Errors since the last call. */
  async faults(): Promise<string[]> {
    return [...this.#faults.splice(0), ...(await this.#heard())];
  }

  /** Same signature as Playwright's, so that the functions that inspect a page are shared by all engines. */
  readonly evaluate = ((asked: unknown, argument?: unknown) =>
    this.#run(`return (${String(asked)})(...arguments)`, argument)) as Page['evaluate'];

  /** Clicks the first visible element of a selector. */
  async click(selector: string): Promise<void> {
    await this.#post(`element/${await this.#find(selector)}/click`);
  }

  /** Presses keys, by name or character, on the focused element. */
  async press(...names: string[]): Promise<void> {
    const values = names.map((name) => KEYS[name] ?? name);
    const actions = values.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Sets the size of the viewport, in px. */
  async resize(width: number, height: number): Promise<void> {
    const bar = await this.evaluate(() => outerHeight - innerHeight);
    await this.#post('window/rect', { width, height: height + bar });
  }

  async #find(selector: string): Promise<string> {
    const found = await this.#run<Record<string, string> | null>(
      `return [...document.querySelectorAll(arguments[0])].find((one) => one.checkVisibility() && one.getClientRects().length > 0)`,
      selector,
    );
    const id = found?.[ELEMENT];
    if (!id) throw new Error(`${selector} is not shown.`);
    return id;
  }

  /** A CSP blocks nothing that is run here; the list of faults is missing if no page was opened. */
  #heard(): Promise<string[]> {
    return this.#run('return window.faults?.splice(0) ?? []');
  }

  #run<Result>(script: string, argument?: unknown): Promise<Result> {
    return this.#post('execute/sync', { script, args: argument === undefined ? [] : [argument] });
  }

  #post<Result>(command: string, body: object = {}): Promise<Result> {
    return ask('POST', `${this.#session}/${command}`, body);
  }
}

/** Why a command was refused (§ 6.6). */
interface Refusal {
  error?: string;
  message?: string;
}

/** Sends one command of the protocol (§ 6). @throws with the message of the driver when it is refused */
async function ask<Result>(method: string, url: string, body?: object): Promise<Result> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { value: Result & Refusal };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
