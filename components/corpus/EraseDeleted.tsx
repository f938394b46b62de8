import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../shared/language';
import type { Library } from './library';

/** Erases deleted articles for good, after a second press: what is erased comes back from a backup alone. */
export function EraseDeleted({ count, library }: { count: number; library: Library }) {
  const { t } = useLanguage();
  const [step, setStep] = useState<'offered' | 'asked' | 'declined'>('offered');
  const offer = useRef<HTMLButtonElement>(null);
  const decline = useRef<HTMLButtonElement>(null);
  const busy = library.job.value !== null;
  useLayoutEffect(() => {
    if (step === 'asked') decline.current?.focus();
    if (step === 'declined') offer.current?.focus();
  }, [step]);
  if (step !== 'asked') {
    return (
      <>
        <p>{t('keeping.deleted', { count })}</p>
        <div class="choices">
          <button type="button" aria-disabled={busy} onClick={() => busy || library.bringBack()}>
            {t('keeping.bringBack', { count })}
          </button>
          <button type="button" ref={offer} aria-disabled={busy} onClick={() => busy || setStep('asked')}>
            {t('keeping.purge', { count })}
          </button>
        </div>
      </>
    );
  }
  return (
    <>
      <p role="alert">{t('keeping.purgeAsk', { count })}</p>
      <div class="choices">
        <button type="button" aria-disabled={busy} onClick={() => busy || library.purge()}>
          {t('keeping.purgeYes')}
        </button>
        <button type="button" class="primary" ref={decline} onClick={() => setStep('declined')}>
          {t('keeping.purgeNo')}
        </button>
      </div>
    </>
  );
}
