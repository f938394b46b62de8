/** Keys whose text is the same in every language on purpose: names. */
export const sameOnPurpose: ReadonlySet<string> = new Set(['app.name']);
