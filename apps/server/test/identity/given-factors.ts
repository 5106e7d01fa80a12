import type { Clock } from '#kernel/calendar';
import type { Context } from '#kernel/use-case';
import { totpCode, totpStep } from '../../src/modules/identity/crypto/totp.ts';
import type { AccountId } from '../../src/modules/identity/domain/account.ts';
import { doorOf, type SignedInActor } from '../../src/modules/identity/signed-in-actor.ts';
import { findSession } from '../../src/modules/identity/use-cases/find-session.ts';
import { openSession } from '../../src/modules/identity/use-cases/open-session.ts';
import { confirmPresence } from '../../src/modules/identity/use-cases/second-factor/confirm-presence.ts';
import { beginOwnTotp, confirmOwnTotp } from '../../src/modules/identity/use-cases/second-factor/totp.ts';
import type { TestDatabase } from '../harness.ts';
import type { GivenAccount } from './given-identity.ts';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** An app that shows codes, as it lies in somebody's hand: it knows what the page showed, and the time. */
export class App {
  readonly #secret: Buffer;
  /** @param shown the secret as the page shows it */
  constructor(shown: string) {
    const bits = [...shown.replaceAll(' ', '')].map((sign) => BASE32.indexOf(sign).toString(2).padStart(5, '0')).join('');
    this.#secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  }

  /** The code `later` steps of half a minute after the moment. */
  code(moment = new Date(), later = 0): string {
    return totpCode(this.#secret, totpStep(moment) + later);
  }
}

/** A clock that the test moves. */
export function movedClock(start = '2026-01-05T01:00:00Z'): Clock & { forward(seconds: number): void } {
  let moment = Date.parse(start);
  return {
    now: () => new Date(moment),
    forward: (seconds) => {
      moment += seconds * 1000;
    },
  };
}

/** People with sessions and apps, made through the module's own use cases. */
export function givenFactors(db: TestDatabase) {
  /** A context of somebody who has just signed in. */
  const session = async (accountId: AccountId, clock: Clock): Promise<Context & { readonly actor: SignedInActor }> => {
    const input = { accountId, browser: 'thử', before: null };
    const { token } = await openSession(db.context({ actor: doorOf(accountId), clock }), input);
    const actor = (await findSession(db.context({ clock }), token)) as SignedInActor;
    return { ...db.context({ actor, clock }), actor };
  };
  /** The same with an app set up; the clock then stands a minute later. */
  const withApp = async ({ accountId, password }: GivenAccount, clock: ReturnType<typeof movedClock>) => {
    const own = await session(accountId, clock);
    await confirmPresence(own, { password }, '127.0.0.1');
    const { secret } = await beginOwnTotp(own, {});
    const app = new App(secret);
    const { recoveryCodes } = await confirmOwnTotp(own, { code: app.code(clock.now()) });
    clock.forward(60);
    return { own, app, recoveryCodes };
  };
  return { session, withApp };
}
