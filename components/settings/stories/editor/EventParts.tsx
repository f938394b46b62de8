import { useId } from 'preact/hooks';
import { titleIn } from '../../../../i18n';
import { useLanguage } from '../../../shared/language';
import { freshId } from '../ids';
import { type PackDraft, replaced, withField, without, withoutKey } from './draft';
import { ChoiceField, DayField, NumberField, TextField, Tick, WordsField } from './fields';
import { nameOfPlace } from './NameParts';
import { OtherTitles } from './OtherTitles';
import { AddEntry, Part, RemoveEntry } from './Part';
import type { PartOfForm } from './StoryForm';

type Kind = PackDraft['kinds'][string];
type EventDraft = PackDraft['events'][number];

const kindsOf = ({ kinds }: PackDraft) =>
  Object.entries(kinds).map(([id, { nouns }]) => ({ id, name: nouns[0] ?? id }));

/** Sorts of event, each with the nouns that name one. */
export function Kinds({ stories, draft }: PartOfForm) {
  const { t } = useLanguage();
  const entries = Object.entries(draft.kinds);
  return (
    <Part stories={stories} path={['kinds']} title={t('stories.part.kinds')} count={entries.length} level={3}>
      <p class="soft">{t('stories.hint.kinds')}</p>
      {entries.map(([id, kind]) => (
        <Part key={id} stories={stories} path={['kinds', id]} title={kind.nouns[0] ?? id} level={4}>
          <KindFields stories={stories} draft={draft} id={id} kind={kind} />
        </Part>
      ))}
      <AddEntry
        label={t('stories.addKind')}
        onAdd={(noun) => {
          const id = freshId(noun, 'kind', Object.keys(draft.kinds));
          stories.write({ ...draft, kinds: { ...draft.kinds, [id]: { nouns: [noun], objects: [] } } });
        }}
      />
    </Part>
  );
}

function KindFields({ stories, draft, id, kind }: PartOfForm & { id: string; kind: Kind }) {
  const { t } = useLanguage();
  const put = (next: Kind) => stories.write({ ...draft, kinds: { ...draft.kinds, [id]: next } });
  const objects = Object.entries(draft.objects);
  const countedHint = useId();
  const ticked = (object: string, on: boolean) =>
    put({ ...kind, objects: on ? [...kind.objects, object] : kind.objects.filter((one) => one !== object) });
  return (
    <>
      <WordsField
        path={['kinds', id, 'nouns']}
        label={t('stories.field.nouns')}
        hint={t('stories.hint.nouns')}
        value={kind.nouns}
        onChange={(nouns) => put({ ...kind, nouns })}
      />
      {objects.length > 0 ? (
        <fieldset class="ticks" aria-describedby={countedHint}>
          <legend>{t('stories.field.objects')}</legend>
          <p class="soft" id={countedHint}>
            {t('stories.hint.countedAt')}
          </p>
          {objects.map(([object, { words }]) => (
            <Tick
              key={object}
              label={words[0] ?? object}
              checked={kind.objects.includes(object)}
              onChange={(on) => ticked(object, on)}
            />
          ))}
        </fieldset>
      ) : null}
      <ChoiceField
        path={['kinds', id, 'under']}
        label={t('stories.field.under')}
        hint={t('stories.hint.under')}
        none={t('stories.none.under')}
        value={kind.under}
        options={kindsOf(draft).filter((one) => one.id !== id)}
        onChange={(under) => put(withField(kind, 'under', under))}
      />
      <RemoveEntry
        name={kind.nouns[0] ?? id}
        onRemove={() => stories.write({ ...draft, kinds: withoutKey(draft.kinds, id) })}
      />
    </>
  );
}

/** What happened in the story, with its days. */
export function Events({ stories, draft }: PartOfForm) {
  const language = useLanguage();
  const { t } = language;
  const { events } = draft;
  const [kind] = Object.keys(draft.kinds);
  return (
    <Part stories={stories} path={['events']} title={t('stories.part.events')} count={events.length} level={3}>
      <p class="soft">{t('stories.hint.events')}</p>
      {events.map((event, at) => (
        <Part
          key={event.id}
          stories={stories}
          path={['events', at]}
          title={titleIn(language, event.title) || event.id}
          level={4}
        >
          <EventFields stories={stories} draft={draft} event={event} at={at} />
        </Part>
      ))}
      {kind === undefined ? (
        <p class="soft">{t('stories.hint.firstKind')}</p>
      ) : (
        <AddEntry
          label={t('stories.addEvent')}
          onAdd={(title) => {
            const taken = events.map(({ id }) => id);
            const id = freshId(title, 'event', taken);
            const added = { id, kind, title: { en: title }, from: '', to: '', aliases: [] };
            stories.write({ ...draft, events: [...events, added] });
            stories.reveal(['events', events.length]);
          }}
        />
      )}
    </Part>
  );
}

interface EventFieldsProps extends PartOfForm {
  event: EventDraft;
  at: number;
}

function EventFields({ stories, draft, event, at }: EventFieldsProps) {
  const language = useLanguage();
  const { t } = language;
  const put = (next: EventDraft) => stories.write({ ...draft, events: replaced(draft.events, at, next) });
  const path = (field: keyof EventDraft) => ['events', at, field];
  return (
    <>
      <TextField
        path={[...path('title'), 'en']}
        label={t('stories.field.eventTitle')}
        hint={t('stories.hint.eventTitle')}
        value={event.title.en}
        onChange={(en) => put({ ...event, title: { ...event.title, en } })}
      />
      <OtherTitles
        stories={stories}
        path={path('title')}
        titles={event.title}
        onChange={(title) => put({ ...event, title })}
      />
      <div class="days">
        <DayField
          path={path('from')}
          label={t('stories.field.from')}
          hint={t('stories.hint.from')}
          value={event.from}
          // Most events are over in a day.
          onChange={(from) => put({ ...event, from, to: event.to === event.from ? from : event.to })}
        />
        <DayField
          path={path('to')}
          label={t('stories.field.to')}
          hint={t('stories.hint.to')}
          value={event.to}
          onChange={(to) => put({ ...event, to })}
        />
      </div>
      <EventLinks stories={stories} draft={draft} event={event} at={at} />
      <NumberField
        path={path('ordinal')}
        label={t('stories.field.ordinal')}
        hint={t('stories.hint.ordinal')}
        value={event.ordinal}
        onChange={(ordinal) => put(withField(event, 'ordinal', ordinal))}
      />
      <WordsField
        path={path('aliases')}
        label={t('stories.field.eventAliases')}
        hint={t('stories.hint.eventAliases')}
        value={event.aliases}
        onChange={(aliases) => put({ ...event, aliases })}
      />
      <RemoveEntry
        name={titleIn(language, event.title)}
        onRemove={() => stories.write({ ...draft, events: without(draft.events, at) })}
      />
    </>
  );
}

/** What else of the story an event belongs to. */
function EventLinks({ stories, draft, event, at }: EventFieldsProps) {
  const language = useLanguage();
  const { t } = language;
  const others = draft.events.filter(({ id }) => id !== event.id);
  const events = others.map(({ id, title }) => ({ id, name: titleIn(language, title) }));
  const options = {
    kind: kindsOf(draft),
    place: draft.places.map((place) => ({ id: place.id, name: nameOfPlace(place) })),
    holder: draft.parties,
    decidedAt: events,
    partOf: events,
  };
  const put = (field: keyof typeof options, id: string | undefined) => {
    const next = field === 'kind' ? { ...event, kind: id ?? '' } : withField(event, field, id);
    stories.write({ ...draft, events: replaced(draft.events, at, next) });
  };
  return (
    <>
      {(Object.keys(options) as (keyof typeof options)[]).map((field) => (
        <ChoiceField
          key={field}
          path={['events', at, field]}
          label={t(`stories.field.${field}`)}
          hint={t(`stories.hint.${field}`)}
          none={t('stories.none.link')}
          value={event[field] || undefined}
          options={options[field]}
          onChange={(id) => put(field, id)}
        />
      ))}
    </>
  );
}
