/** What a reader does, by CSS selector: presses something, or writes into a field. */
export type Step = { press: string } | { focus: string } | { write: string; text: string };

/** How often to look for what a step is done to, 16 ms apart. */
const LOOKS = 120;

/** Takes the steps one after the other, each once its element is there. Rejects where one never comes. */
export async function take(steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    const [selector = ''] = Object.values(step);
    const element = await found(selector);
    if ('press' in step) element.click();
    else element.focus();
    if ('write' in step) write(element as HTMLInputElement, step.text);
    await frame();
  }
  await frame();
}

async function found(selector: string): Promise<HTMLElement> {
  for (let look = 0; look < LOOKS; look++) {
    const element = document.querySelector<HTMLElement>(selector);
    if (element) return element;
    await frame();
  }
  throw new Error(`Nothing to act on: ${selector}`);
}

const frame = () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)));

function write(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
