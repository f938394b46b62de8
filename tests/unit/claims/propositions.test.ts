import { describe, expect, it } from 'vitest';
import { claimsOf, talks } from './news';

/** What a text tells by words that exclude others: frame, pole, and who takes the stance. */
const statesOf = (text: string): string[] =>
  claimsOf(text).flatMap(({ predicate, object, value, holder }) => {
    if (predicate !== 'state') return [];
    const pole =
      value?.type === 'polarity' ? (value.holds ? 'yes' : 'no') : value?.type === 'modality' ? value.modality : '';
    return [`${object?.replace('state:', '')} ${pole}${holder === null ? '' : ` by ${holder}`}`];
  });

const rolesOf = (text: string): string[] =>
  claimsOf(text).flatMap(({ predicate, object, value }) =>
    predicate === 'role' && (value?.type === 'person' || value?.type === 'party') ? [`${object} ${value.name}`] : [],
  );

const only = (text: string, object: string): unknown =>
  claimsOf(text).find((claim) => claim.object === object)?.value ?? null;

it('holds a refusal for that of the one it stands right behind, whoever the sentence is about', () => {
  const text = "On Tuesday Donald Trump complained of Russia's reluctance to enter a ceasefire.";
  const stance = claimsOf(text, talks).find(({ predicate, object }) => predicate === 'stance' && object === 'truce');
  expect(stance?.holder).toBe('russia');
});

describe('acceptance and refusal', () => {
  it.each([
    ['On Monday Velmar went along with the plan.', 'deal agreed by ~velmar'],
    ['On Monday the Dockers Union gave its blessing to the plan.', 'deal agreed by ~dockers union'],
    ['On Monday the Dockers Union gave short shrift to the plan.', 'deal rejected by ~dockers union'],
    ['The plan was turned down by the Dockers Union.', 'deal rejected by ~dockers union'],
    ['As for the plan, on Monday the Dockers Union threw it out.', 'deal rejected by ~dockers union'],
    ['On Monday the Dockers Union would not hear of the plan.', 'deal rejected by ~dockers union'],
    ["The plan met with the Dockers Union's consent.", 'deal agreed by ~dockers union'],
  ])('%s', (text, stance) => {
    expect(statesOf(text)).toContain(stance);
  });

  it('is nobody’s yet where it is asked for or hangs on a condition', () => {
    expect(statesOf('Mediators urged the Dockers Union to accept the plan.')).toEqual([]);
    expect(statesOf('If the Dockers Union accept the plan, work begins.').join()).not.toContain('deal');
  });

  it('is an offer before an answer is told', () => {
    expect(statesOf('Harrow Foods made an unsolicited offer for the mill.').join()).toContain('deal proposed');
  });

  it('belongs to all who are named together', () => {
    expect(statesOf('The mayors of Tallow, Ostrava and Brenn met; Ostrava and Brenn approved the canal.')).toContain(
      'deal agreed by ~brenn+~ostrava',
    );
  });
});

describe('states', () => {
  it.each([
    ['The dam above Orsova withstood the flood.', 'standing no'],
    ['The dam above Orsova burst at night.', 'standing yes'],
    ['Nobody was hurt when the tram derailed.', 'harm no'],
    ['The airport remained shut on Monday.', 'opening no'],
    ['The premiere had to be called off.', 'happening no'],
    ['The operator denied that the fire was connected with the works.', 'connection no'],
    ['Whether the ferry will be raised has not been decided.', 'stage no'],
  ])('%s', (text, state) => {
    expect(statesOf(text)).toContain(state);
  });

  it.each([
    ['Those freed on May 23 were soldiers without exception.', ['composition yes']],
    ['Those freed may be soldiers without exception.', []],
  ])('knows the month from what may be: %s', (text, told) => {
    expect(statesOf(text).filter((state) => state.startsWith('composition'))).toEqual(told);
  });

  it('tells nothing where a clause says both', () => {
    expect(statesOf('Trams that had been suspended resumed.').join()).not.toContain('opening');
  });
});

describe('parts that one alone plays', () => {
  it.each([
    ['The delegation was headed by Jane Archer.', 'role:lead Jane Archer'],
    ['On Monday Jane Archer led the delegation.', 'role:lead Jane Archer'],
    ["Thanks to Oman's mediation the crew is free.", 'role:mediate Oman'],
    ['The swap was brokered by Qatar and Oman.', 'role:mediate Qatar, Oman'],
    ['It was Jane Archer who directed the rescue.', 'role:lead Jane Archer'],
  ])('%s', (text, role) => {
    expect(rolesOf(text)).toContain(role);
  });

  it('are not played where that is denied', () => {
    expect(rolesOf('The talks were not chaired by Jane Archer.')).toEqual([]);
  });

  it('take the one a sentence insists on', () => {
    const focus = (text: string) => only(text, 'focus');
    expect(focus('Not Velmar but Ostrava asked for the delay.')).toMatchObject({ name: 'Ostrava' });
    expect(focus('Jane Archer was the one who found the leak.')).toMatchObject({ name: 'Jane Archer' });
    expect(focus('Jane Archer found the leak.')).toBeNull();
  });

  it('have an office told beside the name', () => {
    expect(
      only('Later came Jane Archer, the former mayor of Tallow, with her staff.', 'office:archer:mayor'),
    ).toMatchObject({
      text: '~tallow',
    });
    expect(only('The mayor of Tallow, Jane Archer, came later.', 'office:archer:mayor')).toMatchObject({
      text: '~tallow',
    });
  });
});

it('keeps words that exclude others out of the ledger', () => {
  const claims = claimsOf('The dam above Orsova burst at night; rescue is led by Jane Archer.');
  expect(
    claims.filter(({ predicate, slot }) => (predicate === 'state' || predicate === 'role') && slot !== null),
  ).toEqual([]);
});
