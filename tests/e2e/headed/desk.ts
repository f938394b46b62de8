import { execFileSync, spawn } from 'node:child_process';
import type { Page } from '@playwright/test';

/** A screen of its own for a browser, with a real mouse and keyboard to drive it. */
export interface Desk {
  /** Name of the X display. */
  display: string;
  /** Selects text by dragging the mouse from the beginning to the end of an element's first line. */
  drag(page: Page, selector: string): Promise<void>;
  /** Opens the page's context menu on the selection and chooses the item this many places above the last. */
  chooseFromMenu(page: Page, aboveLast: number): Promise<void>;
  press(keys: string): void;
  click(page: Page): Promise<void>;
  close(): void;
}

/** Starts an X server without a monitor. Throws when Xvfb or xdotool is not installed. */
export async function openDesk(): Promise<Desk> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((ready, failed) => {
    server.on('error', (error) => failed(new Error(`Xvfb does not start: ${error.message}`)));
    server.on('exit', (code) => failed(new Error(`Xvfb ended with code ${code}`)));
    server.stdio[3]?.on('data', (number: Buffer) => ready(`:${String(number).trim()}`));
  });

  const xdotool = (...words: (string | number)[]): void => {
    execFileSync('xdotool', words.map(String), { env: { ...process.env, DISPLAY: display } });
  };

  /** Where the page's own origin lies on the screen, seen from a mouse event; the browser's frame is around it. */
  async function origin(page: Page): Promise<{ x: number; y: number }> {
    const moved = page.evaluate(
      () =>
        new Promise<{ x: number; y: number }>((told) => {
          addEventListener('mousemove', ({ clientX, clientY }) => told({ x: clientX, y: clientY }), { once: true });
        }),
    );
    const nudge = setInterval(() => xdotool('mousemove', 400, 400, 'mousemove', 402, 402), 200);
    const { x, y } = await moved.finally(() => clearInterval(nudge));
    return { x: 402 - x, y: 402 - y };
  }

  let last = { x: 0, y: 0 };
  return {
    display,
    async drag(page, selector) {
      const { x, y } = await origin(page);
      const line = await page.evaluate((wanted) => {
        const range = new Range();
        range.selectNodeContents(document.querySelector(wanted) as Element);
        const box = range.getClientRects()[0] as DOMRect;
        return { left: box.left, right: box.right, middle: box.top + box.height / 2 };
      }, selector);
      const height = Math.round(y + line.middle);
      const [from, to] = [Math.round(x + line.left), Math.round(x + line.right)];
      xdotool('mousemove', from, height, 'mousedown', 1);
      for (let at = from; at < to; at += 60) xdotool('mousemove', at, height);
      xdotool('mousemove', to, height, 'mouseup', 1);
      last = { x: from + 80, y: height };
    },
    async chooseFromMenu(page, aboveLast) {
      xdotool('mousemove', last.x, last.y, 'click', 3);
      await page.waitForTimeout(700);
      // Up from nothing goes to the last item.
      for (let up = 0; up <= aboveLast; up++) xdotool('key', 'Up');
      await page.waitForTimeout(200);
      xdotool('key', 'Return');
    },
    press: (keys) => xdotool('key', keys),
    async click(page) {
      const { x, y } = await origin(page);
      xdotool('mousemove', x + 30, y + 300, 'click', 1);
      await page.waitForTimeout(200);
    },
    close: () => void server.kill(),
  };
}
