/** Keys whose text is the same in every language on purpose: names, and what is made of parts alone. */
export const sameOnPurpose: ReadonlySet<string> = new Set([
  'app.name',
  'stories.viewAs.json',
  'stories.named',
  'stories.entries',
]);
