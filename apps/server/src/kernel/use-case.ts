import type { Static, TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { Value } from 'typebox/value';
import { type AuditLine, writeAuditLine } from './audit.ts';
import type { Clock } from './calendar.ts';
import type { Database } from './db/database.ts';
import type { Tx } from './db/tx.ts';
import { CENTRAL, type HomeCode } from './ids.ts';
import { type InputFault, inputFault } from './input-faults.ts';
import { type Actor, anonymous, EVERYWHERE, type Target } from './permission.ts';
import { kernelProblem, Problem } from './problems.ts';
import { writeSparingly } from './sparing-audit.ts';

/** What surrounds a call: who, when, and the database. With `tx` the call joins a running transaction instead of opening one. */
export type Context = {
  readonly database: Database;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly requestId: string;
  /** True in an installation for trial and training, whose outputs are marked (architecture §3.9). */
  readonly demonstration: boolean;
  /** True where somebody practises: `database` is that of practice, outputs are marked (ADR 0032). */
  readonly practice?: boolean;
  readonly tx?: Tx;
};

/** What a use case works with. `context` is for calling use cases of other modules inside the same transaction. */
export type Work = { readonly tx: Tx; readonly actor: Actor; readonly clock: Clock; readonly context: Context };

/** With `permit` it asks whether the declared permission holds in a place that only it could find, and refuses as the declaration does. */
export type AskingWork = Work & { permit(target: Target): void };

export type Declaration<Input extends TSchema> = {
  /** `module.action`, granted through roles. Everybody signed in has `kernel.signed-in`. */
  readonly permission: string;
  readonly input: Input;
  /**
   * Where the action takes place; without it: the whole nation. `found-inside`: what is acted on says where it lies, so the work asks
   * `permit` itself; one that has not asked by its end fails.
   */
  readonly target?: ((input: Static<Input>) => Target) | 'found-inside';
  /** True: also for programs that act by themselves. Whatever decides, forgives or concerns a person's own account is for people. */
  readonly machines?: boolean;
  /** What the audit line keeps of the input; never personal data. Without it: nothing of it. */
  readonly audit?: (input: Static<Input>) => Readonly<Record<string, string | number | null>>;
  /** The home whose partition holds the audit line; without it the centre. */
  readonly home?: (input: Static<Input>) => HomeCode;
  /**
   * Why it leaves no audit line: for what no person does, such as measurements that a browser sends by itself and that name nobody.
   * A refusal leaves its line all the same. Without it: there is a line.
   */
  readonly withoutLine?: string;
  /** True of what many do at once, with statements that find rows by key: see `TransactionOptions`. Inside another's transaction it changes nothing. */
  readonly byKey?: boolean;
};

export type UseCase<Input, Output> = ((context: Context, input: Input) => Promise<Output>) & {
  readonly useCaseName: string;
  readonly kind: 'write' | 'read';
  readonly permission: string;
  readonly machines: boolean;
  /** Of a write: whether it leaves no audit line. */
  readonly withoutLine: boolean;
};

/** The action of the audit line of a refusal. */
export const REFUSED = 'kernel.action-refused';

const registry = new Map<string, UseCase<never, unknown>>();

/** Every use case of the loaded modules: the permission test enumerates them. */
export function useCases(): ReadonlyMap<string, UseCase<never, unknown>> {
  return registry;
}

/**
 * Declares a use case that changes something: it opens the transaction (or joins the caller's), checks the permission it
 * declares, writes the audit line, and commits or undoes all of it.
 * @throws kernel/not-signed-in, kernel/not-permitted, kernel/invalid-input, and what `work` throws
 */
export function useCase<Input extends TSchema, Output>(
  name: string,
  declaration: Declaration<Input>,
  work: (input: Static<Input>, on: AskingWork) => Promise<Output>,
): UseCase<Static<Input>, Output> {
  return register(name, 'write', declaration, async (context, input) => {
    const run = async (tx: Tx) => {
      const { output, actor } = await working(context, name, declaration, (permit) =>
        work(input, { tx, actor: context.actor, clock: context.clock, context: { ...context, tx }, permit }),
      );
      const subject = declaration.audit?.(input) ?? {};
      if (declaration.withoutLine === undefined)
        await writeAuditLine(tx, lineOf({ ...context, actor }, name, subject, declaration.home?.(input)));
      return output;
    };
    return context.tx ? run(context.tx) : context.database.transaction(run, declaration);
  });
}

/**
 * Declares a reading: permission as above, a read-only transaction on one unchanging picture of the data. Only with `audit`, for
 * personal data, it leaves an audit line, written before the answer; many in a minute are counted. A look that ends in a problem
 * leaves one too, with the problem's code as `reason`.
 * @throws kernel/not-signed-in, kernel/not-permitted, kernel/invalid-input, and what `work` throws
 */
export function reading<Input extends TSchema, Output>(
  name: string,
  declaration: Omit<Declaration<Input>, 'home' | 'withoutLine'>,
  work: (input: Static<Input>, on: AskingWork) => Promise<Output>,
): UseCase<Static<Input>, Output> {
  return register(name, 'read', declaration, async (context, input) => {
    const run = (tx: Tx) =>
      working(context, name, declaration, (permit) =>
        work(input, { tx, actor: context.actor, clock: context.clock, context: { ...context, tx }, permit }),
      );
    const leaveLine = async (actor: Actor, outcome: AuditLine['subject']) => {
      const subject = declaration.audit?.(input);
      const line = subject && lineOf({ ...context, actor }, name, { ...subject, ...outcome });
      if (line) await writeSparingly(context.database, 'personal-data-read', line);
    };
    try {
      const { output, actor } = await (context.tx ? run(context.tx) : context.database.reading(run, declaration));
      await leaveLine(actor, {});
      return output;
    } catch (error) {
      if (error instanceof Problem) await leaveLine(context.actor, { reason: error.code });
      throw error;
    }
  });
}

function register<Input extends TSchema, Output>(
  name: string,
  kind: 'write' | 'read',
  declaration: Declaration<Input>,
  run: (context: Context, input: Static<Input>) => Promise<Output>,
): UseCase<Static<Input>, Output> {
  if (registry.has(name)) throw new Error(`use case declared twice: ${name}`);
  // Compiled at the first call: a start that declares hundreds of use cases pays for none of them.
  let validator: { Check(value: unknown): boolean } | null = null;
  const call = async (context: Context, input: Static<Input>) => {
    validator ??= Compile(declaration.input);
    if (!validator.Check(input)) throw kernelProblem('invalid-input', { faults: faultsOf(declaration.input, input) });
    try {
      const { target } = declaration;
      if (target === 'found-inside') return await run(context, input);
      const place = target?.(input) ?? EVERYWHERE;
      permit(context, name, declaration, place);
      return await run({ ...context, actor: actingAt(context.actor, declaration.permission, place) }, input);
    } catch (error) {
      // Outermost, the transaction is undone and its connection free: now the refusal can be kept.
      const refusal = context.tx ? undefined : refusals.get(error as object);
      if (refusal) await writeSparingly(context.database, 'refused', refusal);
      throw error;
    }
  };
  const { permission, machines = false } = declaration;
  const withoutLine = declaration.withoutLine !== undefined;
  const declared = Object.assign(call, { useCaseName: name, kind, permission, machines, withoutLine });
  registry.set(name, declared as UseCase<never, unknown>);
  return declared;
}

/**
 * Does the work; when the place was to be found inside and nobody asked for it, the answer is not given.
 * @returns also who acted, which of a deputy is known once the place is
 */
async function working<Output>(
  context: Context,
  name: string,
  declaration: Permitting & { readonly target?: unknown },
  work: (permit: AskingWork['permit']) => Promise<Output>,
): Promise<{ output: Output; actor: Actor }> {
  let asked = false;
  let { actor } = context;
  const output = await work((place) => {
    asked = true;
    permit(context, name, declaration, place);
    actor = actingAt(actor, declaration.permission, place);
  });
  if (declaration.target === 'found-inside' && !asked) throw new Error(`${name} ended without asking for its permission`);
  return { output, actor };
}

/** The audit lines of refusals on their way out of the use cases that they end. */
const refusals = new WeakMap<object, AuditLine>();

type Permitting = { readonly permission: string; readonly machines?: boolean };

/** Somebody who is not signed in is asked to sign in; that is no refusal to keep, since nobody was refused. */
function permit(context: Context, useCaseName: string, { permission, machines = false }: Permitting, target: Target): void {
  if ((context.actor.machine !== true || machines) && context.actor.permits(permission, target)) return;
  if (context.actor === anonymous) throw kernelProblem('not-signed-in');
  const refusal = kernelProblem('not-permitted', { permission });
  const subject = { useCase: useCaseName, permission, area: target.area, part: target.part, reason: refusal.code };
  refusals.set(refusal, lineOf(context, REFUSED, subject));
  throw refusal;
}

/** Who a deed is written down for: a deputy together with whom it was done for. */
function actingAt(actor: Actor, permission: string, target: Target): Actor {
  return actor.actingIn?.(permission, target) ?? actor;
}

function lineOf(context: Context, action: string, given: AuditLine['subject'], home: HomeCode = CENTRAL): AuditLine {
  const { actor, clock, requestId } = context;
  const subject = actor.onBehalfOf === undefined ? given : { ...given, onBehalfOf: actor.onBehalfOf };
  return { home, at: clock.now(), actor, action, requestId, subject };
}

/** Where the input departs from its schema: path and reason of each fault. */
function faultsOf(schema: TSchema, input: unknown): InputFault[] {
  return [...Value.Errors(schema, input)].map((departure) => inputFault(departure));
}
