import { Type } from 'typebox';
import { InstantSchema } from './calendar.ts';
import { NoRow, named } from './db/named.ts';
import type { Tx } from './db/tx.ts';
import { type HomeCode, HomeCodeSchema, newId } from './ids.ts';
import type { Actor } from './permission.ts';

export type AuditLine = {
  readonly home: HomeCode;
  readonly at: Date;
  readonly actor: Actor;
  readonly action: string;
  readonly requestId: string;
  readonly subject: Readonly<Record<string, string | number | null>>;
};

const insertLine = named(
  'kernel.insert_audit_line',
  {
    parameters: [
      HomeCodeSchema,
      Type.String(),
      InstantSchema,
      Type.String(),
      Type.String(),
      Type.String(),
      Type.String(),
      Type.Unknown(),
    ],
    row: NoRow,
  },
  `insert into kernel.audit_line (home_code, id, at, actor_id, actor_name, action, request_id, subject) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
);

/** Says who did what, in the transaction of the deed itself: the line exists if and only if the deed does. */
export async function writeAuditLine(tx: Tx, line: AuditLine): Promise<void> {
  await insertLine(
    tx,
    line.home,
    newId(line.home, line.at),
    line.at.toISOString(),
    line.actor.id,
    line.actor.name,
    line.action,
    line.requestId,
    JSON.stringify(line.subject),
  );
}
