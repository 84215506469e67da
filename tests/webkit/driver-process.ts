/** Starts the driver of WebKit and the screen that its browser draws on, and ends both. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { findWebKit } from '../../.config/browsers.mjs';

/** Larger than any window that is asked for, in px; and bits of colour. */
const SCREEN_SIZE = '2700x1700x24';
/** Without it the bar of the browser’s window keeps it from being as narrow as a phone. */
const SMALL_BAR = '* { min-width: 0; min-height: 0; margin: 0; padding: 0; font-size: 1px; }';
/** How often a driver that starts is asked whether it has, in ms. */
const ASK_AGAIN_MS = 20;

export interface DriverProcess {
  /** Address that the driver answers at, without a slash at its end. */
  url: string;
  /** A folder that goes with it, which holds what is downloaded. */
  folder: string;
  stop: () => void;
}

/** @throws where WebKit is not on this machine, or its driver ends before it has started */
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
      // Frames are handed over without a graphics card, which would be played by the processor.
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

/** A port that nobody listens at: the driver names none that it would take by itself. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
