import { expect, test } from 'vitest';
import { answerWords } from './answer-words.ts';

test('an answer to one item is met, not met or not answered: three different things (C-09)', () => {
  expect(answerWords({ kind: 'condition-answer', value: '1' })).toEqual({ key: 'met' });
  expect(answerWords({ kind: 'province-answer', value: '0' })).toEqual({ key: 'notMet' });
  expect(answerWords({ kind: 'commune-answer', value: '-' })).toEqual({ key: 'notAnswered' });
  expect(answerWords({ kind: 'condition-answer', value: null })).toEqual({ key: 'notAnswered' });
});

test('the answers of a whole form are counted, and those not met or silent are named by number', () => {
  expect(answerWords({ kind: 'condition-answer', value: '11010-1' })).toEqual({
    key: 'wholeForm',
    met: 4,
    all: 7,
    notMet: [3, 5],
    silent: [6],
  });
});

test('the state of a task is said in words, a count stays a count even when it is 1', () => {
  expect(answerWords({ kind: 'task-report', value: 'in-progress' })).toEqual({ key: 'taskStates.in-progress' });
  expect(answerWords({ kind: 'dossiers-day', value: 1 })).toEqual({ key: 'text', text: '1' });
  expect(answerWords({ kind: 'statement', value: 'Mạng chậm' })).toEqual({ key: 'text', text: 'Mạng chậm' });
});
