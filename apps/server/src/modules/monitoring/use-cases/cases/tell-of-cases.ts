import type { Work } from '#kernel/use-case';
import { accountsAt, messageAbout, sendMessages } from '#modules/identity';
import { blockAnswering } from '../../domain/cases/voices.ts';
import type { Assignee } from '../../domain/direction/assignee.ts';
import { assigneeKey } from '../../domain/direction/assignee.ts';
import { caseAnswered, casesCame } from '../../messages.ts';
import { readVoicesOfCase } from '../../queries/cases/case-queries.ts';
import { type CaseRow, caseStateOf } from '../../queries/cases/case-rows.ts';
import type { KnownBodies } from '../direction/known-bodies.ts';
import { peopleOfBodies } from '../messages/people-of-bodies.ts';
import { shortened } from '../messages/words.ts';
import { themeNames } from './theme-names.ts';

const HANDLE = 'monitoring.handle-cases';
const CONFIRM = 'monitoring.confirm-cases';

/**
 * Tells the people of each owner which cases came to them at once: one message for each owner, however many cases.
 * @param occasion what makes it one, such as the day that was followed: nobody is told twice of the same one
 * @returns how many messages were new
 */
export async function tellOwners(work: Work, known: KnownBodies, cases: readonly CaseRow[], occasion: string): Promise<number> {
  const owned = cases.flatMap((row) => {
    const { owner } = caseStateOf(row);
    return owner ? [{ row, owner }] : [];
  });
  if (owned.length === 0) return 0;
  const names = await themeNames(work);
  const groups = Map.groupBy(owned, ({ owner }) => assigneeKey(owner));
  const owners = owned.map(({ owner }): Assignee => owner);
  const peopleOf = await peopleOfBodies(work, known, owners, HANDLE);
  const sendings = [...groups].flatMap(([key, own]) => {
    const [first] = own;
    if (!first) return [];
    const themes = [...new Set(own.map(({ row }) => row.theme))].map(names);
    const words = (language: 'vi' | 'en') => shortened(themes.map((theme) => theme[language]).join('; '));
    const link = own.length === 1 ? `/cases/${first.row.id}` : '/cases';
    const message = messageAbout(casesCame, `${occasion} ${key}`, link, {
      count: own.length,
      themes: { vi: words('vi'), en: words('en') },
      body: known.titleOf(first.owner),
    });
    return peopleOf(first.owner).map((to) => ({ to, message }));
  });
  return sendMessages(work, sendings);
}

/** Tells who may confirm for the blocks of communes that still have a case that it was answered. @returns how many messages were new */
export async function tellCommunes(work: Work, known: KnownBodies, row: CaseRow, words: string): Promise<number> {
  const voices = (await readVoicesOfCase(work.tx, row.homeCode, row.id)).filter(
    ({ gone, said }) => !gone && said !== 'confirmed',
  );
  const places = voices.map(({ communeCode, block }) => ({
    area: `${row.homeCode}/${communeCode}`,
    part: blockAnswering(block),
  }));
  const people = new Set((await accountsAt(work.tx, places, CONFIRM, known.day)).flat());
  const { owner } = caseStateOf(row);
  const message = messageAbout(caseAnswered, `${row.id} ${row.stepNumber}`, '/own-reports', {
    theme: (await themeNames(work))(row.theme),
    body: owner ? known.titleOf(owner) : '',
    words: shortened(words),
  });
  return sendMessages(
    work,
    [...people].map((to) => ({ to, message })),
  );
}
