import type { ComponentChildren } from 'preact';
import type { Failure } from '../../lib/messages';
import { Icon, type IconName } from './icons';
import { useLanguage } from './language';

export interface PageMessageProps {
  icon: IconName;
  title: string;
  /** What it means, and what the reader can do. */
  text: string;
  children?: ComponentChildren;
}

/** A state of the page in which there is nothing to compare: what it is, what it means, what to do. */
export function PageMessage({ icon, title, text, children }: PageMessageProps) {
  return (
    <section class="message">
      <Icon name={icon} />
      <h1>{title}</h1>
      <p>{text}</p>
      {children}
    </section>
  );
}

/** A failure in words: what happened, what the reader can do, and the technical words for a report. */
export function FailureText({ failure }: { failure: Failure }) {
  const { t } = useLanguage();
  return (
    <div class="nothing">
      <p>{t(`failure.${failure.code}.what`)}</p>
      <p class="soft">{t(`failure.${failure.code}.todo`)}</p>
      <TechnicalDetails failure={failure} />
    </div>
  );
}

export function TechnicalDetails({ failure }: { failure: Failure }) {
  const { t } = useLanguage();
  if (!failure.detail) return null;
  return (
    <details class="technical">
      <summary>{t('states.technical')}</summary>
      <code>{failure.detail}</code>
    </details>
  );
}
