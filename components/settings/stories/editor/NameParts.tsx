import { useLanguage } from '../../../shared/language';
import { freshId } from '../ids';
import { type PackDraft, replaced, withField, without } from './draft';
import { ChoiceField, TextField, Tick, WordsField } from './fields';
import { OtherNames } from './OtherTitles';
import { AddEntry, Part, RemoveEntry } from './Part';
import type { PartOfForm } from './StoryForm';

export const nameOfPlace = ({ aliases, id }: PackDraft['places'][number]): string => aliases[0] ?? id;
const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** The sides of the story and who speaks for them. */
export function Parties({ stories, draft }: PartOfForm) {
  const { t } = useLanguage();
  const { parties } = draft;
  const put = (at: number, party: PackDraft['parties'][number]) =>
    stories.write({ ...draft, parties: replaced(parties, at, party) });
  return (
    <Part stories={stories} path={['parties']} title={t('stories.part.parties')} count={parties.length} level={3}>
      <p class="soft">{t('stories.hint.parties')}</p>
      {parties.map((party, at) => (
        <Part key={party.id} stories={stories} path={['parties', at]} title={party.name || party.id} level={4}>
          <Named stories={stories} path={['parties', at]} entry={party} onChange={(next) => put(at, next)} />
          <ChoiceField
            path={['parties', at, 'side']}
            label={t('stories.field.side')}
            hint={t('stories.hint.side')}
            none={t('stories.none.side')}
            // Packs may also write it out that one speaks for itself.
            value={party.side === party.id ? undefined : party.side}
            options={parties.filter(({ id }) => id !== party.id)}
            onChange={(side) => put(at, withField(party, 'side', side))}
          />
          <RemoveEntry name={party.name} onRemove={() => stories.write({ ...draft, parties: without(parties, at) })} />
        </Part>
      ))}
      <AddEntry
        label={t('stories.addParty')}
        onAdd={(name) => {
          const id = freshId(name, 'party', idsOf(parties));
          stories.write({ ...draft, parties: [...parties, { id, name, aliases: [name] }] });
        }}
      />
    </Part>
  );
}

export function People({ stories, draft }: PartOfForm) {
  const { t } = useLanguage();
  const { people } = draft;
  const put = (at: number, person: PackDraft['people'][number]) =>
    stories.write({ ...draft, people: replaced(people, at, person) });
  return (
    <Part stories={stories} path={['people']} title={t('stories.part.people')} count={people.length} level={3}>
      <p class="soft">{t('stories.hint.people')}</p>
      {people.map((person, at) => (
        <Part key={person.id} stories={stories} path={['people', at]} title={person.name || person.id} level={4}>
          <Named stories={stories} path={['people', at]} entry={person} onChange={(next) => put(at, next)} />
          <ChoiceField
            path={['people', at, 'party']}
            label={t('stories.field.party')}
            hint={t('stories.hint.party')}
            none={t('stories.none.party')}
            value={person.party}
            options={draft.parties}
            onChange={(party) => put(at, withField(person, 'party', party))}
          />
          <Tick
            label={t('stories.field.leads')}
            hint={t('stories.hint.leads')}
            checked={person.leads === true}
            onChange={(leads) => put(at, withField(person, 'leads', leads || undefined))}
          />
          <RemoveEntry name={person.name} onRemove={() => stories.write({ ...draft, people: without(people, at) })} />
        </Part>
      ))}
      <AddEntry
        label={t('stories.addPerson')}
        onAdd={(name) => {
          const id = freshId(name, 'person', idsOf(people));
          stories.write({ ...draft, people: [...people, { id, name, aliases: [name] }] });
        }}
      />
    </Part>
  );
}

export function Places({ stories, draft }: PartOfForm) {
  const { t } = useLanguage();
  const { places } = draft;
  const put = (at: number, place: PackDraft['places'][number]) =>
    stories.write({ ...draft, places: replaced(places, at, place) });
  const options = places.map((place) => ({ id: place.id, name: nameOfPlace(place) }));
  return (
    <Part stories={stories} path={['places']} title={t('stories.part.places')} count={places.length} level={3}>
      <p class="soft">{t('stories.hint.places')}</p>
      {places.map((place, at) => (
        <Part key={place.id} stories={stories} path={['places', at]} title={nameOfPlace(place)} level={4}>
          <WordsField
            path={['places', at, 'aliases']}
            label={t('stories.field.aliases')}
            hint={t('stories.hint.aliases')}
            value={place.aliases}
            onChange={(aliases) => put(at, { ...place, aliases })}
          />
          <OtherNames
            stories={stories}
            path={['places', at, 'names']}
            names={place.names ?? {}}
            onChange={(names) => put(at, withField(place, 'names', given(names)))}
          />
          <ChoiceField
            path={['places', at, 'in']}
            label={t('stories.field.in')}
            hint={t('stories.hint.in')}
            none={t('stories.none.in')}
            value={place.in}
            options={options.filter(({ id }) => id !== place.id)}
            onChange={(within) => put(at, withField(place, 'in', within))}
          />
          <RemoveEntry
            name={nameOfPlace(place)}
            onRemove={() => stories.write({ ...draft, places: without(places, at) })}
          />
        </Part>
      ))}
      <AddEntry
        label={t('stories.addPlace')}
        onAdd={(name) => {
          const id = freshId(name, 'place', idsOf(places));
          stories.write({ ...draft, places: [...places, { id, aliases: [name] }] });
        }}
      />
    </Part>
  );
}

/** No names are none at all in a pack. */
const given = (names: Record<string, string>) => (Object.keys(names).length > 0 ? names : undefined);

interface NamedProps<Entry> {
  stories: PartOfForm['stories'];
  path: readonly [string, number];
  entry: Entry;
  onChange: (entry: Entry) => void;
}

interface NamedEntry {
  name: string;
  aliases: string[];
  names?: Record<string, string> | undefined;
}

/** Name and spellings, as people and parties have them. */
function Named<Entry extends NamedEntry>({ stories, path, entry, onChange }: NamedProps<Entry>) {
  const { t } = useLanguage();
  return (
    <>
      <TextField
        path={[...path, 'name']}
        label={t('stories.field.name')}
        hint={t('stories.hint.name')}
        value={entry.name}
        onChange={(name) => onChange({ ...entry, name })}
      />
      <WordsField
        path={[...path, 'aliases']}
        label={t('stories.field.aliases')}
        hint={t('stories.hint.aliases')}
        value={entry.aliases}
        onChange={(aliases) => onChange({ ...entry, aliases })}
      />
      <OtherNames
        stories={stories}
        path={[...path, 'names']}
        names={entry.names ?? {}}
        onChange={(names) => onChange(withField(entry, 'names', given(names)))}
      />
    </>
  );
}
