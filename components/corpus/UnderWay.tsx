import { type Job, jobSpoken, jobText } from '../shared/job';
import { focusThen } from '../shared/kept-focus';
import { useLanguage } from '../shared/language';
import { ImportReport } from './ImportReport';
import type { Library } from './library';
import type { ImportReport as Report } from './saved-pages';

/** The job under way and what became of the pages taken in: seen and read out in every view. */
export function UnderWay({ library }: { library: Library }) {
  const job = library.job.value;
  const report = library.report.value;
  return (
    <>
      <Spoken job={job} report={report} />
      {job ? <JobProgress job={job} onStop={library.stop} /> : null}
      {report ? <ImportReport report={report} onDismiss={library.dismissReport} /> : null}
    </>
  );
}

/** A live region that is always in the page, so that what a job comes to say in it is read out. */
function Spoken({ job, report }: { job: Job | null; report: Report | null }) {
  const language = useLanguage();
  const ended = report ? language.t('report.heading') : '';
  return (
    <p class="visually-hidden" role="status">
      {job ? jobSpoken(language, job) : ended}
    </p>
  );
}

/** How far a job has come. What becomes of it is announced by the notice at its end. */
function JobProgress({ job, onStop }: { job: Job; onStop: () => void }) {
  const language = useLanguage();
  const text = jobText(language, job);
  return (
    <div class="job" {...focusThen('main h1')}>
      <p>{text}</p>
      <progress aria-label={text} max={job.total || 1} value={job.done} />
      <p class="soft">
        {language.t('job.keepOpen')}
        {job.step === 'pages' || job.step === 'comparing' ? (
          <button type="button" onClick={onStop}>
            {language.t('job.stop')}
          </button>
        ) : null}
      </p>
    </div>
  );
}
