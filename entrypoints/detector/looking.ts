import { kindOfPage, type PageKind, type PageText, pageText, readMetadata } from '../../lib/article/detection';
import { type Matcher, matchStory } from '../../lib/story/matcher';

/** What the detector needs of the world around it. */
export interface Surroundings {
  document: Document;
  /** Address of the page now, without its fragment. */
  address(): string;
  /** Compiled matcher of the followed stories. */
  matcher(): Promise<Matcher>;
  /** Tells the background that this page is an article about a followed story. */
  tell(url: string): void;
  /** False once the extension was updated or removed and this script is an orphan. */
  alive(): boolean;
}

/** One look at one address of a page; kept so that a later injection knows of it. */
export interface Looking {
  readonly address: string;
  /** The text looked at, to tell a page that was built anew from one whose address alone has changed. */
  readonly seen: string;
  /** `performance.now()` when the background was told; null when it was not. */
  readonly toldAt: number | null;
  stop(): void;
}

/** Seconds after the first look at which a page with too little text is looked at again, and never after. */
const LATER = [1, 3, 10] as const;
/** Two injections within this many milliseconds are one: the registered script and the background met. */
const SAME_INJECTION = 3_000;

/**
 * Looks at the page and tells the background if it is an article about a followed story. Anything else leaves nothing:
 * no listener, no observer, no message. Only a page that could still become an article (built by scripts, too little
 * text so far) leaves a timer, at most three times. Returns what the next injection needs as `before`.
 */
export function lookAt(around: Surroundings, before: Looking | undefined): Looking {
  const address = around.address();
  if (before?.address === address && before.toldAt !== null && performance.now() - before.toldAt < SAME_INJECTION) {
    return before;
  }
  before?.stop();
  const stale = before && isOtherPage(before.address, address) ? before.seen : null;
  const looking = new Look(around, address, stale);
  looking.look(0);
  return looking;
}

class Look implements Looking {
  seen: string;
  toldAt: number | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly stopped = new AbortController();

  constructor(
    private readonly around: Surroundings,
    readonly address: string,
    /** Text of the page this document showed at its former address, which may still stand there. */
    private readonly stale: string | null,
  ) {
    this.seen = stale ?? '';
  }

  stop(): void {
    clearTimeout(this.timer);
    this.stopped.abort();
  }

  /** The look of this number, 0 being the first. */
  look(number: number): void {
    const { document, address, alive } = this.around;
    // Another address is another look's: the background injects the detector for it.
    if (!alive() || address() !== this.address) {
      this.stop();
      return;
    }
    const metadata = readMetadata(document);
    const seconds = LATER[number];
    const seen = firstWords(document);
    // After the last wait the address alone has changed, and the text that stands there is its text.
    const built = seen !== this.stale || seconds === undefined;
    const kind: PageKind = built ? kindOfPage(document, this.address, metadata) : 'too-little-text';
    if (built) this.seen = seen;
    if (kind === 'article') void this.match(pageText(document, this.address, metadata));
    else if (kind === 'too-little-text' && seconds !== undefined) this.lookLater(number, seconds);
  }

  private lookLater(number: number, seconds: number): void {
    const waited = number === 0 ? 0 : (LATER[number - 1] ?? 0);
    this.timer = setTimeout(() => this.look(number + 1), (seconds - waited) * 1000);
  }

  private async match(page: PageText): Promise<void> {
    const matcher = await this.around.matcher();
    if (this.stopped.signal.aborted || !this.around.alive() || matchStory(matcher, page) === null) return;
    this.toldAt = performance.now();
    this.forgetWhenCached();
    this.around.tell(this.address);
  }

  /**
   * A page that comes back from the back/forward cache has to be told of again, however soon. The only listener, and
   * only in articles about a followed story.
   */
  private forgetWhenCached(): void {
    const forget = () => {
      this.toldAt = null;
    };
    this.around.document.defaultView?.addEventListener('pagehide', forget, { once: true, signal: this.stopped.signal });
  }
}

/** Another query is often the same page, cleaned of its tracking parameters. */
function isOtherPage(one: string, other: string): boolean {
  return one.split('?', 1)[0] !== other.split('?', 1)[0];
}

function firstWords(document: Document): string {
  const paragraphs = [...document.querySelectorAll('h1,p')].slice(0, 12);
  return `${document.title}\n${paragraphs.map((p) => p.textContent?.trim().slice(0, 80)).join('\n')}`;
}
