import { type Answer, EMPTY_DOCUMENT, type Item, type ReportDocument, type StoredItem, wholeItem } from '@thong-suot/form-rules';
import { describe, expect, test } from 'vitest';
import { differencesBetween, merged } from './differences.ts';
import {
  faultsOf,
  progressOf,
  proposalsOf,
  sendableDocument,
  shownAnswers,
  shownItems,
  withAnswer,
  withProposals,
  withStatement,
} from './entry-model.ts';

const yes: Answer = { kind: 'yes-no', value: true };
const no: Answer = { kind: 'yes-no', value: false };
const number = (value: string): Answer => ({ kind: 'number', value });
const item = (key: string, rest: Partial<StoredItem> = {}): Item => wholeItem({ key, no: 1, nameVi: key, nameEn: key, ...rest });
const document = (answers: ReportDocument['answers'], rest: Partial<ReportDocument> = {}): ReportDocument => ({
  ...EMPTY_DOCUMENT,
  answers,
  ...rest,
});
const form = (items: readonly Item[], previous: ReportDocument | null = null, lastAnswered = {}) => ({
  items,
  periodEnd: '2025-09-24',
  previous,
  lastAnswered,
});

describe('answers of the period before (R-05)', () => {
  const items = [item('network'), item('computers'), item('staff', { kind: 'number', carryForward: false })];
  const before = document({ network: yes, computers: no, staff: number('4') });

  test('they are proposed where the item carries forward, and are no answers until one confirmation takes all', () => {
    const asked = form(items, before);
    expect(proposalsOf(asked, EMPTY_DOCUMENT)).toEqual({ network: yes, computers: no });
    expect(faultsOf(asked, EMPTY_DOCUMENT).map(({ itemKey }) => itemKey)).toEqual(['network', 'computers', 'staff']);
    const taken = withProposals(asked, EMPTY_DOCUMENT);
    expect(taken).toMatchObject({ answers: { network: yes, computers: no }, carried: ['network', 'computers'] });
    expect(progressOf(asked, taken)).toEqual({ answered: 2, asked: 3 });
  });

  test('what is changed or cleared is no longer carried, and is not proposed again', () => {
    const asked = form(items, before);
    const taken = withProposals(asked, EMPTY_DOCUMENT);
    expect(withAnswer(taken, 'computers', yes).carried).toEqual(['network']);
    expect(proposalsOf(asked, withAnswer(taken, 'computers', null))).toEqual({});
  });

  test('of a form that changed meanwhile nothing of another kind is offered', () => {
    expect(proposalsOf(form([item('network', { kind: 'number' })], before), EMPTY_DOCUMENT)).toEqual({});
  });
});

describe('conditions and derived items', () => {
  const items = [
    item('network'),
    item('why', { kind: 'text', conditions: [{ itemKey: 'network', is: 'no' }] }),
    item('online', { kind: 'number' }),
    item('paper', { kind: 'number' }),
    item('all', { kind: 'number', source: { kind: 'derived', sumOf: ['online', 'paper'] } }),
  ];

  test('an item is asked as soon as the condition holds, also by an answer that is only proposed', () => {
    expect(shownItems(form(items), document({ network: yes })).map(({ key }) => key)).not.toContain('why');
    expect(shownItems(form(items, document({ network: no })), EMPTY_DOCUMENT).map(({ key }) => key)).toContain('why');
  });

  test('a sum is computed while its parts are typed, and is missing while one is', () => {
    expect(shownAnswers(form(items), document({ online: number('2') }))['all']).toBeNull();
    expect(shownAnswers(form(items), document({ online: number('2'), paper: number('0.5') }))['all']).toEqual(number('2.5'));
  });

  test('what is no longer asked is not sent, nor what was said about it', () => {
    const filled = document(
      { network: yes, why: { kind: 'text', value: 'Đứt cáp' }, online: number('2'), paper: number('1') },
      { carried: ['why'], statements: [{ kind: 'obstacle', text: 'Chậm', itemKey: 'why' }] },
    );
    expect(sendableDocument(form(items), filled)).toMatchObject({
      answers: { network: yes, online: number('2'), paper: number('1'), all: number('3') },
      carried: [],
      statements: [],
    });
    expect(faultsOf(form(items), filled)).toEqual([]);
  });
});

test('an item asked each month is asked when the month has begun anew, and otherwise neither shown nor missed (R-04)', () => {
  const items = [item('network'), item('staff', { kind: 'number', every: 'monthly' })];
  const said = document({ network: yes });
  const asked = (last: string) => shownItems(form(items, null, { staff: last }), said).map(({ key }) => key);
  expect(asked('2025-08-31')).toEqual(['network', 'staff']);
  expect(asked('2025-09-01')).toEqual(['network']);
  expect(faultsOf(form(items, null, { staff: '2025-09-01' }), said)).toEqual([]);
  expect(faultsOf(form(items, null, { staff: '2025-08-31' }), said)).toEqual([{ code: 'missing', itemKey: 'staff' }]);
});

test('a statement is written, changed and removed by clearing it (R-08)', () => {
  const one = withStatement(EMPTY_DOCUMENT, 'obstacle', 'network', 'Chậm');
  const two = withStatement(withStatement(one, 'obstacle', null, 'Thiếu người'), 'obstacle', 'network', 'Rất chậm');
  expect(two.statements).toEqual([
    { kind: 'obstacle', text: 'Rất chậm', itemKey: 'network' },
    { kind: 'obstacle', text: 'Thiếu người', itemKey: null },
  ]);
  expect(withStatement(two, 'obstacle', 'network', '').statements).toHaveLength(1);
});

describe('two versions of a report', () => {
  const items = [item('network'), item('computers')];
  const mine = document({ network: yes, computers: yes }, { statements: [{ kind: 'obstacle', text: 'Của tôi', itemKey: null }] });
  const theirs = document({ network: no, computers: yes }, { carried: ['computers'] });

  test('differ item by item and in what they say, whatever the order of members', () => {
    expect(differencesBetween(items, mine, theirs)).toMatchObject([
      { what: 'answer', itemKey: 'network', mine: yes, theirs: no },
      { what: 'obstacle', itemKey: null, mine: 'Của tôi', theirs: '' },
    ]);
    const turned = document({ network: { value: true, kind: 'yes-no' }, computers: yes }, { statements: mine.statements });
    expect(differencesBetween(items, mine, turned)).toEqual([]);
  });

  test('become one by the side chosen for each difference', () => {
    const differences = differencesBetween(items, mine, theirs);
    const [answer, obstacle] = differences.map(({ key }) => key);
    const chosen = new Map([
      [answer ?? '', 'theirs'],
      [obstacle ?? '', 'mine'],
    ] as const);
    expect(merged(mine, theirs, differences, chosen)).toMatchObject({
      answers: { network: no, computers: yes },
      statements: mine.statements,
    });
    const allTheirs = new Map(differences.map(({ key }) => [key, 'theirs'] as const));
    expect(differencesBetween(items, merged(mine, theirs, differences, allTheirs), theirs)).toEqual([]);
  });
});
