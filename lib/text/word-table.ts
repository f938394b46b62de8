/**
 * A table looked up by words of a page. It inherits nothing: in a plain object literal the word "constructor" finds a
 * function.
 */
export function wordTable<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.freeze(Object.assign(Object.create(null) as Record<string, T>, entries));
}
