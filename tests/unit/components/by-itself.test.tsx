// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Sidebar } from '../../../components/sidebar/Sidebar';
import { panelShowing, quietBackground } from '../../gallery/panel';
import { type Shown, states } from '../../gallery/states';

afterEach(cleanup);

const show = (state: string, undoSave = vi.fn(async () => {})) => {
  render(<Sidebar panel={panelShowing(states[state] as Shown, { background: { ...quietBackground, undoSave } })} />);
  return undoSave;
};

describe('an article saved by itself', () => {
  it('is said to be, also to whoever has it read out, and can be taken out again', async () => {
    const undoSave = show('by-itself');
    expect(screen.getAllByRole('status')[0]?.textContent).toMatch(/^Saved automatically\. \d/);
    const undo = screen.getByRole('button', { name: 'Undo' });
    undo.focus();
    fireEvent.click(undo);
    expect(undoSave).toHaveBeenCalledWith({ tab: 7, url: expect.stringMatching(/^https:/) });
    expect(document.activeElement?.className).toContain('save');
    await vi.waitFor(() => expect(screen.getByText('The article was removed from your corpus.')).toBeDefined());
  });

  it('says why where it could not be saved', () => {
    show('by-itself-failed');
    expect(screen.getByText(/^\s*Not saved automatically\. The disk is full, so no more can be saved\./)).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Save' })).toBeDefined();
  });
});
