export type { AccountId } from './domain/account.ts';
export { accountNames } from './use-cases/account-names.ts';
export { appoint } from './use-cases/appoint.ts';
export { createAccount } from './use-cases/create-account.ts';
export { endAppointment } from './use-cases/end-appointment.ts';
export { findAccount } from './use-cases/read-account.ts';
