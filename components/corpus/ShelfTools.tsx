import { useRef } from 'preact/hooks';
import { useLanguage } from '../shared/language';
import { keepingAddress } from './address';
import type { Library } from './library';

/** What can be done with the whole corpus: take files in, write one out, drop the samples. */
export function ShelfTools({ library }: { library: Library }) {
  const { t } = useLanguage();
  const { articles = 0, samples = 0 } = library.size.value ?? {};
  const busy = library.busy.value !== 'none' || library.job.value !== null;
  return (
    <div class="tools">
      {samples > 0 ? (
        <button type="button" aria-disabled={busy} onClick={() => busy || library.removeSamples()}>
          {t('footer.removeSamples')}
        </button>
      ) : null}
      <ImportButton busy={busy} onFiles={library.importFiles} />
      {articles > 0 ? (
        <button type="button" aria-disabled={busy} onClick={() => busy || library.exportArticles('all')}>
          {t('corpus.export')}
        </button>
      ) : null}
      <a class="button" href={keepingAddress}>
        {t('keeping.heading')}
      </a>
    </div>
  );
}

interface ImportButtonProps {
  /** Something else is under way: the button waits for it. */
  busy: boolean;
  onFiles: (files: readonly File[]) => void;
}

function ImportButton({ busy, onFiles }: ImportButtonProps) {
  const { t } = useLanguage();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        title={t('corpus.importHint')}
        aria-disabled={busy}
        onClick={() => busy || input.current?.click()}
      >
        {t('corpus.import')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('corpus.import')}
        multiple
        accept=".gz,.ndjson,.html,.htm,.xhtml"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = ''; // The same file chosen again is a change again.
        }}
      />
    </>
  );
}
