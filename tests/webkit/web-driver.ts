/**
 * Knows how WebKit is driven: by W3C WebDriver (https://www.w3.org/TR/webdriver2/), of which it has what the tests
 * of this folder ask for.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { startDriver, type DriverProcess } from './driver-process.ts';

/** Name of a reference to an element (§ 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
/** Keys without a character (§ 17.4.2). */
const KEYS: Partial<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** Hears what goes wrong in a document from before its first script. The browser runs it: no policy binds it. */
const LISTENER = `
  window.faults = [];
  console.error = (...said) => faults.push(said.join(' '));
  addEventListener('error', ({ message, target }) => faults.push(message || 'failed: ' + (target.src || target.href)), true);
  addEventListener('unhandledrejection', ({ reason }) => faults.push('rejected: ' + reason));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    faults.push('refused by ' + effectiveDirective + ': ' + blockedURI));`;

export class WebKit {
  /** What went wrong in documents that were left. */
  readonly #faults: string[] = [];
  readonly #driver: DriverProcess;
  readonly #session: string;

  private constructor(driver: DriverProcess, session: string) {
    this.#driver = driver;
    this.#session = session;
  }

  /**
   * Opens a window.
   * @param settings of the engine, as the browser takes them: `--enable-javascript=false`
   */
  static async open(...settings: string[]): Promise<WebKit> {
    const driver = await startDriver();
    const listener = path.join(driver.folder, 'listener.js');
    writeFileSync(listener, LISTENER);
    const args = ['--automation', `--user-script-at-start=${listener}`, ...settings];
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

  async goBack(): Promise<void> {
    this.#faults.push(...(await this.#heard()));
    await this.#post('back');
  }

  /** What went wrong since it was asked last. */
  async faults(): Promise<string[]> {
    return [...this.#faults.splice(0), ...(await this.#heard())];
  }

  /** As Playwright’s: the functions that look at a page are the same in every engine. */
  readonly evaluate = ((asked: unknown, argument?: unknown) =>
    this.#run(`return (${String(asked)})(...arguments)`, argument)) as Page['evaluate'];

  /** Where a file stands that was downloaded under this name. */
  downloaded(name: string): string {
    return path.join(this.#driver.folder, name);
  }

  /** Clicks on the first element of a selector that is shown. */
  async click(selector: string): Promise<void> {
    await this.#post(`element/${await this.#find(selector)}/click`);
  }

  /** Writes into the first field of a selector that is shown. */
  async write(selector: string, text: string): Promise<void> {
    await this.#post(`element/${await this.#find(selector)}/value`, { text });
  }

  /** Presses keys, by their name or their character, on what has the focus. */
  async press(...names: string[]): Promise<void> {
    const values = names.map((name) => KEYS[name] ?? name);
    const actions = values.flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#post('actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  /** Makes what a page is seen in so many px large. */
  async resize(width: number, height: number): Promise<void> {
    const bar = await this.evaluate(() => outerHeight - innerHeight);
    await this.#post('window/rect', { width, height: height + bar });
  }

  /** From now on what is asked is asked of the first frame of the page, until another page is opened. */
  async enterFrame(): Promise<void> {
    await this.#post('frame', { id: 0 });
  }

  async leaveFrame(): Promise<void> {
    await this.#post('frame', { id: null });
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

  /** A policy may refuse nothing of what is run here; a fault list is missing where no page was opened. */
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

/** One command of the protocol (§ 6). @throws with the message of the driver when it is refused */
async function ask<Result>(method: string, url: string, body?: object): Promise<Result> {
  const response = await fetch(url, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const { value } = (await response.json()) as { value: Result & Refusal };
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
