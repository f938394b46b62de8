/** Where something stands in a text. Line and column count from 1, the offset from 0, in UTF-16 code units. */
export interface TextPlace {
  offset: number;
  line: number;
  column: number;
}

/** Why a text is no JSON. The catalogue holds a sentence for each. */
export type JsonFault =
  | 'json-ends-early'
  | 'json-unexpected'
  | 'json-string'
  | 'json-last-comma'
  | 'json-no-comma'
  | 'json-no-quotes'
  | 'json-too-deep'
  | 'json-after-end';

/** Deeper than any pack goes; a text of brackets alone must not use up the stack. */
const DEEPEST = 32;

class JsonStop extends Error {
  constructor(
    readonly fault: JsonFault,
    readonly offset: number,
  ) {
    super(fault);
  }
}

export const placeAt = (text: string, offset: number): TextPlace => {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { offset, line, column: offset - before.lastIndexOf('\n') };
};

const keyOf = (path: readonly (string | number)[]): string => JSON.stringify(path.map(String));

/** Where the values of a JSON text stand, or where and why it is none. Browsers tell that each in words of their own. */
export function readPlaces(text: string): JsonPlaces | { fault: JsonFault; place: TextPlace } {
  const scan = new Scan(text);
  try {
    scan.whole();
    return new JsonPlaces(text, scan.starts);
  } catch (stop) {
    if (!(stop instanceof JsonStop)) throw stop;
    return { fault: stop.fault, place: placeAt(text, stop.offset) };
  }
}

export class JsonPlaces {
  constructor(
    private readonly text: string,
    private readonly starts: ReadonlyMap<string, number>,
  ) {}

  /** Where the value of a path begins, or the nearest value around it that is there. */
  of(path: readonly (string | number)[]): TextPlace {
    for (let length = path.length; length >= 0; length--) {
      const start = this.starts.get(keyOf(path.slice(0, length)));
      if (start !== undefined) return placeAt(this.text, start);
    }
    return placeAt(this.text, 0);
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
/** What may follow a backslash. */
const ESCAPE = /["\\/bfnrt]|u[\da-fA-F]{4}/y;
/** Characters below this must be escaped in a string: line breaks among them. */
const FIRST_PRINTABLE = 0x20;

class Scan {
  readonly starts = new Map<string, number>();
  private at = 0;
  private readonly path: (string | number)[] = [];

  constructor(private readonly text: string) {}

  whole(): void {
    this.value();
    this.space();
    if (this.at < this.text.length) throw new JsonStop('json-after-end', this.at);
  }

  private value(): void {
    this.space();
    this.starts.set(keyOf(this.path), this.at);
    if (this.path.length > DEEPEST) throw new JsonStop('json-too-deep', this.at);
    const sign = this.text[this.at];
    if (sign === '{') this.members();
    else if (sign === '[') this.items();
    else if (sign === '"') this.string();
    else if (this.take(NUMBER) === null && this.take(WORD) === null) this.stop('json-unexpected');
  }

  private members(): void {
    this.list('}', () => {
      if (this.text[this.at] !== '"') this.stop('json-no-quotes');
      const start = this.at;
      this.string();
      const key = JSON.parse(this.text.slice(start, this.at)) as string;
      this.space();
      if (this.text[this.at] !== ':') this.stop('json-unexpected');
      this.at += 1;
      return key;
    });
  }

  private items(): void {
    let index = 0;
    this.list(']', () => index++);
  }

  /** What stands between two brackets; `step` reads what comes before each value and names it. */
  private list(end: string, step: () => string | number): void {
    this.at += 1;
    this.space();
    if (this.text[this.at] === end) {
      this.at += 1;
      return;
    }
    for (;;) {
      this.path.push(step());
      this.value();
      this.path.pop();
      this.space();
      const sign = this.text[this.at];
      if (sign === end) break;
      if (sign !== ',') this.stop(/["{[\d\w-]/.test(sign ?? '') ? 'json-no-comma' : 'json-unexpected');
      const comma = this.at++;
      this.space();
      if (this.text[this.at] === end) throw new JsonStop('json-last-comma', comma);
    }
    this.at += 1;
  }

  private string(): void {
    for (this.at += 1; this.at < this.text.length; ) {
      const start = this.at;
      const sign = this.text[this.at++];
      if (sign === '"') return;
      const escaped = sign !== '\\' || this.take(ESCAPE) !== null;
      if (!escaped || this.text.charCodeAt(start) < FIRST_PRINTABLE) throw new JsonStop('json-string', start);
    }
    this.stop('json-ends-early');
  }

  private take(what: RegExp): string | null {
    what.lastIndex = this.at;
    const [found] = what.exec(this.text) ?? [];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  private space(): void {
    while (/[ \t\n\r]/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private stop(fault: JsonFault): never {
    throw new JsonStop(this.at >= this.text.length ? 'json-ends-early' : fault, this.at);
  }
}
