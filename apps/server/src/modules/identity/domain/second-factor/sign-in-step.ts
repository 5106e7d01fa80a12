/** How somebody has shown, during a sign-in, who they are. */
export const SIGN_IN_METHODS = ['password', 'totp', 'recovery-code', 'passkey', 'provider'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** Methods that answer for the second factor; a passkey checks the person too, so it is both factors at once. */
const SECOND: readonly SignInMethod[] = ['totp', 'recovery-code', 'passkey'];

/** What the roles of a person ask about the second factor today; `deferrable`: how many sign-ins may still do without. */
export type SecondFactorDemand = { readonly demanded: false } | { readonly demanded: true; readonly deferrable: number };

export type SignInState = {
  readonly methods: readonly SignInMethod[];
  /** The password was right, but is a first one or has expired. */
  readonly mustReplace: boolean;
  readonly hasFactor: boolean;
  readonly demand: SecondFactorDemand;
};
export type SignInStep = 'ask-factor' | 'ask-new-password' | 'ask-enrolment' | 'let-in';

/** Whether one of the methods answers for the second factor. */
export function isSecondFactorShown(methods: readonly SignInMethod[]): boolean {
  return methods.some((method) => SECOND.includes(method));
}

/**
 * What comes next in a sign-in whose first factor was right. Whoever has a second factor is always asked for it, and before a
 * new password may be set: else a stolen password would be enough to keep the owner out.
 */
export function nextStep({ methods, mustReplace, hasFactor, demand }: SignInState): SignInStep {
  if (hasFactor && !isSecondFactorShown(methods)) return 'ask-factor';
  if (mustReplace) return 'ask-new-password';
  return !hasFactor && demand.demanded ? 'ask-enrolment' : 'let-in';
}

const AMR: Readonly<Record<SignInMethod, readonly string[]>> = {
  password: ['pwd'],
  totp: ['otp'],
  'recovery-code': ['otp'],
  passkey: ['pop', 'user'],
  provider: ['fed'],
};

/** What other systems are told of the methods (RFC 8176; `fed` for another provider): `mfa` when two factors were shown. */
export function amrOf(methods: readonly SignInMethod[]): string[] {
  const several = methods.includes('passkey') || (methods.length > 1 && isSecondFactorShown(methods));
  return [...new Set([...methods.flatMap((method) => AMR[method]), ...(several ? ['mfa'] : [])])];
}
