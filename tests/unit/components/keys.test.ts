// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { shortcutOf } from '../../../components/sidebar/keys';

/** The action of a key pressed where nothing has the focus. */
const pressed = (key: string, how: KeyboardEventInit = {}) => shortcutOf(new KeyboardEvent('keydown', { key, ...how }));

afterEach(() => document.body.replaceChildren());

describe('the keys of the sidebar', () => {
  it.each([
    ['j', 'KeyJ', 'next'],
    ['о', 'KeyJ', 'next'],
    ['л', 'KeyK', 'previous'],
    ['і', 'KeyS', 'save'],
    ['.', 'Slash', null],
    ['/', 'Digit7', 'find'],
    ['?', 'Slash', 'help'],
  ])('%s at %s asks for %s', (key, code, action) => {
    expect(pressed(key, { code })).toBe(action);
  });

  it('know a question mark by its place on a layout of another script', () => {
    expect(pressed('ґ', { code: 'Slash', shiftKey: true })).toBe('help');
  });

  it('leave a key with Ctrl to the browser', () => {
    expect(pressed('о', { code: 'KeyJ', ctrlKey: true })).toBeNull();
  });

  it('are typed in a field', () => {
    const field = document.body.appendChild(document.createElement('input'));
    let heard: string | null = 'none';
    field.addEventListener('keydown', (event) => {
      heard = shortcutOf(event);
    });
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'j', code: 'KeyJ' }));
    expect(heard).toBeNull();
  });
});
