import { EMPTY_DOCUMENT, type ReportDocument } from '@thong-suot/form-rules';
import { expect, test } from 'vitest';
import { type ApiProblem, Refusal } from '../../../api/problem.ts';
import type { Hindrance } from './delivery-end.ts';
import { evidenceQueue } from './evidence-queue.ts';
import type { KeptFile } from './kept-files.ts';

const waiting = (fileId: string): KeptFile => ({
  fileId,
  provinceCode: '91',
  reporter: '30292',
  report: 'today',
  name: `${fileId}.pdf`,
  kind: 'pdf',
  bytes: 1,
  reducedFrom: null,
  state: 'waiting',
});
const showing = (...fileIds: string[]): { document: ReportDocument } => ({
  document: {
    ...EMPTY_DOCUMENT,
    answers: Object.fromEntries(fileIds.map((fileId) => [`item ${fileId}`, { kind: 'file', fileId, name: fileId }])),
  },
});
const problem = (status: number, type = 'documents/file-too-large'): ApiProblem => ({ type, title: 'Không nhận', status });

/** A line on which each file meets what is said of it: an error, or nothing and it arrives. */
function lineWith(errors: Readonly<Record<string, unknown>> = {}) {
  const [arrived, settled]: [string[], string[]] = [[], []];
  const ports = {
    whyNot: async (): Promise<Hindrance | null> => null,
    upload: async ({ fileId }: KeptFile) => {
      if (fileId in errors) throw errors[fileId];
      arrived.push(fileId);
    },
    settle: async ({ fileId, state }: KeptFile) => {
      settled.push(`${fileId} ${state}`);
    },
  };
  return { ports, arrived, settled };
}

test('the files of a report are brought before it, each once, however often they are asked for (K-07)', async () => {
  const { ports, arrived, settled } = lineWith();
  const queue = evidenceQueue([waiting('a'), waiting('b'), waiting('c')], ports);
  expect(await queue.before(showing('a', 'b'))).toBeNull();
  expect(arrived).toEqual(['a', 'b']);
  expect(await queue.before(showing('b'))).toBeNull();
  expect(await queue.rest()).toBe('told');
  expect(arrived).toEqual(['a', 'b', 'c']);
  expect(settled).toEqual(['a stored', 'b stored', 'c stored']);
});

test('reports that wait for no file go first', () => {
  const { ports } = lineWith();
  const queue = evidenceQueue([waiting('a'), { ...waiting('b'), state: 'stored' }], ports);
  const [large, arrived, plain] = [showing('a'), showing('b'), showing()];
  expect(queue.inOrder([large, arrived, plain])).toEqual([arrived, plain, large]);
});

test('a line that fails keeps the report and its file where they are', async () => {
  const { ports, settled } = lineWith({ a: new TypeError('the line failed') });
  const queue = evidenceQueue([waiting('a'), waiting('b')], ports);
  expect(await queue.before(showing('a', 'b'))).toBe('line-lost');
  expect(await queue.rest()).toBe('line-lost');
  expect(settled).toEqual([]);
});

test.each([429, 500, 503])('what may pass is tried again later: %i', async (status) => {
  const { ports, settled } = lineWith({ a: new Refusal(problem(status, 'kernel/too-many-requests')) });
  expect(await evidenceQueue([waiting('a')], ports).before(showing('a'))).toBe('line-lost');
  expect(settled).toEqual([]);
});

test('whoever is signed in no longer brings nothing', async () => {
  const { ports, arrived } = lineWith({ a: new Refusal(problem(401)) });
  expect(await evidenceQueue([waiting('a'), waiting('b')], ports).rest()).toBe('not-signed-in');
  expect(arrived).toEqual([]);
});

test('a file that the server refuses holds back its report and no other', async () => {
  const { ports, arrived, settled } = lineWith({ a: new Refusal(problem(413)) });
  const queue = evidenceQueue([waiting('a'), waiting('b')], ports);
  expect(await queue.before(showing('a', 'b'))).toEqual(problem(413));
  expect(await queue.before(showing('b'))).toBeNull();
  expect([arrived, settled]).toEqual([['b'], ['a refused', 'b stored']]);
});

test('a file that was refused before is not brought again by itself', async () => {
  const { ports, arrived } = lineWith();
  const queue = evidenceQueue([{ ...waiting('a'), state: 'refused', problem: problem(422) }], ports);
  expect(await queue.before(showing('a'))).toEqual(problem(422));
  expect(await queue.rest()).toBe('told');
  expect(arrived).toEqual([]);
});

test('a file that this device never kept does not hold the report back: the server knows it or says that it is missing', async () => {
  const { ports } = lineWith();
  expect(await evidenceQueue([], ports).before(showing('of-a-colleague'))).toBeNull();
});

test('when somebody else signs in during an upload, neither the next file nor the report goes in that one’s name', async () => {
  const { ports, arrived } = lineWith();
  let isOther = false;
  const whyNot = async (): Promise<Hindrance | null> => (isOther ? 'not-signed-in' : null);
  const upload = async (file: KeptFile) => {
    await ports.upload(file);
    isOther = true;
  };
  const queue = evidenceQueue([waiting('a'), waiting('b')], { ...ports, upload, whyNot });
  expect(await queue.before(showing('a'))).toBe('not-signed-in');
  expect(await queue.rest()).toBe('not-signed-in');
  expect(arrived).toEqual(['a']);
  isOther = false;
  expect(await queue.before(showing('a'))).toBeNull();
});
