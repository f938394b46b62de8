import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import type { Settings } from './settings';
import type { SiteListKey, SiteRefusal } from './site-lists';

export interface SiteListProps {
  settings: Settings;
  list: SiteListKey;
  heading: string;
  /** What it means that nothing is listed. */
  none: string;
}

/** A list of sites that the reader adds to and removes from. The keyboard stays in it: it returns to the field. */
export function SiteList({ settings, list, heading, none }: SiteListProps) {
  const { t } = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const sites = settings.stored.value[list];
  const remove = async (site: string) => {
    field.current?.focus();
    await settings.removeSite(list, site);
  };
  return (
    <div class="site-list">
      <h3>{heading}</h3>
      {sites.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <ul class="settings-list">
          {sites.map((site) => (
            <li key={site}>
              <span dir="ltr">{site}</span>
              <button type="button" aria-label={t('settings.sites.removeNamed', { site })} onClick={() => remove(site)}>
                {t('settings.sites.remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite heading={heading} field={field} onAdd={(typed) => settings.addSite(list, typed)} />
    </div>
  );
}

interface AddSiteProps {
  heading: string;
  field: { current: HTMLInputElement | null };
  onAdd: (typed: string) => Promise<SiteRefusal | null>;
}

function AddSite({ heading, field, onAdd }: AddSiteProps) {
  const { t } = useLanguage();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<SiteRefusal | null>(null);
  const id = useId();
  const add = async (event: Event) => {
    event.preventDefault();
    const refused = await onAdd(typed);
    setFault(refused);
    if (refused === null) setTyped('');
    field.current?.focus();
  };
  return (
    <form class="field" aria-label={heading} noValidate onSubmit={add}>
      <label for={id}>{t('settings.sites.add')}</label>
      <input
        ref={field}
        id={id}
        type="text"
        inputMode="url"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        value={typed}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? `${id}-hint` : `${id}-fault ${id}-hint`}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setFault(null);
        }}
      />
      <button type="submit">{t('settings.sites.addButton')}</button>
      <p class="fault" id={`${id}-fault`} role="alert">
        {fault === null ? null : (
          <>
            <Icon name="alert" /> {t(`settings.sites.fault.${fault}`)}
          </>
        )}
      </p>
      <p class="soft" id={`${id}-hint`}>
        {t('settings.sites.hint')}
      </p>
    </form>
  );
}
