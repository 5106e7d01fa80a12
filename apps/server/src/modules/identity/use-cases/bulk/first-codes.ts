import { Type } from 'typebox';
import { vietnamDay } from '#kernel/calendar';
import { nullable } from '#kernel/db/named';
import { useCase } from '#kernel/use-case';
import { generatedPassword } from '../../crypto/generated-password.ts';
import { hashFirstCode } from '../../crypto/password-hash.ts';
import { dataKeys, openPersonal } from '../../crypto/personal-data.ts';
import { AccountIdSchema } from '../../domain/account.ts';
import { AreaSchema, PartSchema } from '../../domain/appointment.ts';
import { mayGive } from '../../domain/delegation.ts';
import { updatePassword } from '../../queries/account-queries.ts';
import { neverSignedIn } from '../../queries/bulk/list-queries.ts';
import { lastingAppointmentsOf } from '../../queries/delegation-queries.ts';
import { managerOf, readRoleBook, scopeLists } from '../delegation.ts';
import { type HandedCode, withAreaNames } from './apply-list.ts';

/** Accounts of one transaction, and of one sheet. */
const AT_ONCE = 500;
/** For so long whoever made accounts can have codes for just these again. */
export const OWN_FOR_HOURS = 24;
const HOUR_MS = 3_600_000;

/**
 * Gives everybody of a place who has never signed in a new first code; the earlier one opens nothing any more. For sheets that were
 * lost on the way. The codes are told once.
 * @param onlyMine only who has an account that whoever asks made within the last day: an answer that was lost touches nobody else's codes
 * @returns the codes, and after which account the next ones follow; null: none are left
 */
export const renewFirstCodes = useCase(
  'identity.renew-first-codes',
  {
    permission: 'identity.manage',
    input: Type.Object({ area: AreaSchema, part: PartSchema, after: nullable(AccountIdSchema), onlyMine: Type.Boolean() }),
    target: ({ area, part }) => ({ area, part }),
    audit: ({ area, part, after, onlyMine }) => ({ area, part, after, onlyMine: String(onlyMine) }),
  },
  async ({ area, part, after, onlyMine }, on) => {
    const { tx, actor, clock } = on;
    const now = clock.now();
    const day = vietnamDay(now);
    const since = new Date(now.getTime() - OWN_FOR_HOURS * HOUR_MS).toISOString();
    const { areas, parts } = scopeLists([{ area, part }]);
    const rows = await neverSignedIn(tx, day, areas, parts, after, AT_ONCE, onlyMine ? actor.id : null, since);
    const book = await readRoleBook(tx);
    const manager = managerOf(actor);
    const held = Map.groupBy(
      await lastingAppointmentsOf(
        tx,
        rows.map(({ id }) => id),
        day,
      ),
      ({ accountId }) => accountId,
    );
    const keys = await dataKeys(tx);
    const codes: (HandedCode & { readonly area: string | null })[] = [];
    for (const { id, loginSealed, nameSealed, dataKeyNumber } of rows) {
      const posts = held.get(id) ?? [];
      const key = keys.get(dataKeyNumber);
      if (!key) throw new Error(`data key ${dataKeyNumber} is gone`);
      if (id === actor.id || !posts.every((post) => mayGive(manager, post.role, post, book, day))) continue;
      const code = generatedPassword();
      await updatePassword(tx, id, hashFirstCode(code), true, now.toISOString());
      const open = (field: 'name' | 'login', sealed: string) => openPersonal(key, id, field, sealed);
      codes.push({
        area: posts[0]?.area ?? null,
        areaName: null,
        name: open('name', nameSealed),
        loginName: open('login', loginSealed),
        code,
      });
    }
    return { codes: await withAreaNames(on, codes, day), next: rows.length < AT_ONCE ? null : (rows.at(-1)?.id ?? null) };
  },
);
