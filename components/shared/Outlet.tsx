import { useLanguage } from './language';

/** Who published something, with a sign where it is an invented sample: that must not pass for a report. */
export function Outlet({ of: { outlet, sample } }: { of: { outlet: string; sample: boolean } }) {
  const { t } = useLanguage();
  return (
    <>
      <b>
        <bdi>{outlet}</bdi>
      </b>
      {sample ? (
        <>
          {' '}
          <span class="sample">{t('evidence.sample')}</span>
        </>
      ) : null}
    </>
  );
}
