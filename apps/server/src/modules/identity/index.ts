export type { AccountId } from './domain/account.ts';
export { appoint } from './use-cases/appoint.ts';
export { createAccount } from './use-cases/create-account.ts';
export { endAppointment } from './use-cases/end-appointment.ts';
