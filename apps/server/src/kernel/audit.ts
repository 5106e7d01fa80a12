import type { Tx } from './db/tx.ts';
import { type HomeCode, newId } from './ids.ts';
import type { Actor } from './permission.ts';
import { tailOf } from './tail.ts';

export type AuditLine = {
  readonly home: HomeCode;
  readonly at: Date;
  readonly actor: Actor;
  readonly action: string;
  readonly requestId: string;
  readonly subject: Readonly<Record<string, string | number | null>>;
};

/** Says who did what, in the transaction of the deed itself: the line exists if and only if the deed does. */
export async function writeAuditLine(tx: Tx, line: AuditLine): Promise<void> {
  tailOf(tx).audit.push({
    home: line.home,
    id: newId(line.home, line.at),
    at: line.at.toISOString(),
    actorId: line.actor.id,
    actorName: line.actor.name,
    action: line.action,
    requestId: line.requestId,
    subject: JSON.stringify(line.subject),
  });
}
