/** What the browser's keys do, in the order of the manifest. */
export const commandNames = ['open-sidebar', 'save-page', 'check-selection'] as const;
export type CommandName = (typeof commandNames)[number];

/** A command with its keys as the browser writes them, empty where it has none. */
export interface CommandKeys {
  name: CommandName;
  keys: string;
}

/** What the page needs of the browser's keys. */
export interface ShortcutCalls {
  commands(): Promise<readonly CommandKeys[]>;
  /** Leads to where the browser lets the reader change them. */
  change(): Promise<void>;
}

/** Crossread's own commands among all that the browser names, in the order above. */
export const commandsFrom = (all: readonly { name?: string; shortcut?: string }[]): CommandKeys[] =>
  commandNames.flatMap((name) => {
    const command = all.find((one) => one.name === name);
    return command ? [{ name, keys: command.shortcut ?? '' }] : [];
  });
