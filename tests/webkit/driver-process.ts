/** Starts the WebKit driver and the virtual display of its browser, and stops both. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { findWebKit } from '../../.config/browsers.mjs';

/** Larger than any window used, in px; and colour depth in bits. */
const SCREEN_SIZE = '2700x1700x24';
/** Without it the toolbar keeps the browser's window from being as narrow as a phone. */
const SMALL_BAR = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; font-size: 1px; }';
/** Polling interval while the driver starts, in ms. */
const ASK_AGAIN_MS = 20;

export interface DriverProcess {
  /** URL of the driver, without a trailing slash. */
  url: string;
  /** A temporary folder for the session, with its downloads. */
  folder: string;
  stop: () => void;
}

/** @throws if WebKit is not installed, or its driver exits before it has started */
export async function startDriver(): Promise<DriverProcess> {
  const found = findWebKit();
  if (!found) throw new Error('There is no WebKit here: see .config/ready.mjs.');
  const folder = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  writeFileSync(path.join(folder, 'gtk-3.0', 'gtk.css'), SMALL_BAR);
  writeFileSync(path.join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${folder}"\n`);

  const screen = spawn(found.screen, ['-displayfd', '3', '-screen', '0', SCREEN_SIZE], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
  const port = await freePort();
  const driver = spawn(found.driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: {
      ...process.env,
      DISPLAY: `:${display.toString().trim()}`,
      XDG_CONFIG_HOME: folder,
      // Passes frames without a graphics card, which the CPU would have to emulate.
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
  });
  const stop = () => {
    driver.kill();
    screen.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', stop);

  const url = `http://127.0.0.1:${port}`;
  while (!(await fetch(`${url}/status`).catch(() => undefined))) {
    if (driver.exitCode !== null) throw new Error(`${found.driver} ended: ${driver.exitCode}`);
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
  }
  return { url, folder, stop };
}

/** An unused port: the driver cannot report one that it chooses itself. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
