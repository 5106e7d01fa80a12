import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { writeAuditLine } from './audit.ts';
import type { Clock } from './calendar.ts';
import type { Database } from './db/database.ts';
import type { Tx } from './db/tx.ts';
import { CENTRAL, type HomeCode } from './ids.ts';
import { type Actor, anonymous, EVERYWHERE, type Target } from './permission.ts';
import { kernelProblem } from './problems.ts';

/** What surrounds a call: who, when, and the database. With `tx` the call joins a running transaction instead of opening one. */
export type Context = {
  readonly database: Database;
  readonly actor: Actor;
  readonly clock: Clock;
  readonly requestId: string;
  /** True in an installation for trial and training, whose outputs are marked (architecture §3.9). */
  readonly demonstration: boolean;
  readonly tx?: Tx;
};

/** What a use case works with. `context` is for calling use cases of other modules inside the same transaction. */
export type Work = { readonly tx: Tx; readonly actor: Actor; readonly clock: Clock; readonly context: Context };

export type Declaration<Input extends TSchema> = {
  /** `module.action`, granted through roles. Everybody signed in has `kernel.signed-in`. */
  readonly permission: string;
  readonly input: Input;
  /** Where the action takes place; without it: the whole nation. */
  readonly target?: (input: Static<Input>) => Target;
  /** What the audit line keeps of the input; never personal data. Without it: nothing of it. */
  readonly audit?: (input: Static<Input>) => Readonly<Record<string, string | number | null>>;
  /** The home whose partition holds the audit line; without it the centre. */
  readonly home?: (input: Static<Input>) => HomeCode;
};

export type UseCase<Input, Output> = ((context: Context, input: Input) => Promise<Output>) & {
  readonly useCaseName: string;
  readonly kind: 'write' | 'read';
  readonly permission: string;
};

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
  work: (input: Static<Input>, on: Work) => Promise<Output>,
): UseCase<Static<Input>, Output> {
  return register(name, 'write', declaration, async (context, input) => {
    const run = async (tx: Tx) => {
      const inside = { ...context, tx };
      const output = await work(input, { tx, actor: context.actor, clock: context.clock, context: inside });
      await writeAuditLine(tx, {
        home: declaration.home?.(input) ?? CENTRAL,
        at: context.clock.now(),
        actor: context.actor,
        action: name,
        requestId: context.requestId,
        subject: declaration.audit?.(input) ?? {},
      });
      return output;
    };
    return context.tx ? run(context.tx) : context.database.transaction(run);
  });
}

/**
 * Declares a reading: permission as above, a read-only transaction on one unchanging picture of the data, no audit line.
 * @throws kernel/not-signed-in, kernel/not-permitted, kernel/invalid-input, and what `work` throws
 */
export function reading<Input extends TSchema, Output>(
  name: string,
  declaration: Pick<Declaration<Input>, 'permission' | 'input' | 'target'>,
  work: (input: Static<Input>, on: Work) => Promise<Output>,
): UseCase<Static<Input>, Output> {
  return register(name, 'read', declaration, async (context, input) => {
    const run = (tx: Tx) => work(input, { tx, actor: context.actor, clock: context.clock, context: { ...context, tx } });
    return context.tx ? run(context.tx) : context.database.reading(run);
  });
}

function register<Input extends TSchema, Output>(
  name: string,
  kind: 'write' | 'read',
  declaration: Declaration<Input>,
  run: (context: Context, input: Static<Input>) => Promise<Output>,
): UseCase<Static<Input>, Output> {
  if (registry.has(name)) throw new Error(`use case declared twice: ${name}`);
  const call = async (context: Context, input: Static<Input>) => {
    if (!Value.Check(declaration.input, input))
      throw kernelProblem('invalid-input', { faults: faultsOf(declaration.input, input) });
    permit(context.actor, declaration.permission, declaration.target?.(input) ?? EVERYWHERE);
    return run(context, input);
  };
  const declared = Object.assign(call, { useCaseName: name, kind, permission: declaration.permission });
  registry.set(name, declared as UseCase<never, unknown>);
  return declared;
}

function permit(actor: Actor, permission: string, target: Target): void {
  if (actor.permits(permission, target)) return;
  throw actor === anonymous ? kernelProblem('not-signed-in') : kernelProblem('not-permitted', { permission });
}

/** Where the input departs from its schema: path and reason of each fault. */
function faultsOf(schema: TSchema, input: unknown): { path: string; message: string }[] {
  return [...Value.Errors(schema, input)].map((error) => ({ path: error.instancePath, message: error.message }));
}
