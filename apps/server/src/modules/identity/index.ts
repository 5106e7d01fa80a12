export type { AccountId } from './domain/account.ts';
export { type BothTexts, defineMessage, type MessageKind } from './domain/messages/message-kind.ts';
export { accountNames } from './use-cases/account-names.ts';
export { appoint } from './use-cases/appoint.ts';
export { createAccount } from './use-cases/create-account.ts';
export { endAppointment } from './use-cases/end-appointment.ts';
export { accountsAt, type Message, messageAbout, sendMessages } from './use-cases/messages/send-messages.ts';
export { type PreparedPeople, preparedPeople } from './use-cases/prepared-people.ts';
export { findAccount } from './use-cases/read-account.ts';
