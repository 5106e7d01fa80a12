import type { Module } from '#kernel/module';
import { createAccountCommand } from './commands/create-account.ts';
import { demoAccounts } from './commands/demo-accounts.ts';
import { resetFactorsCommand } from './commands/reset-factors.ts';
import { rotateKeys } from './commands/rotate-keys.ts';
import { rotateSecretKey } from './commands/rotate-secret-key.ts';
import { sendTestMessage } from './commands/send-test-message.ts';
import { smsStandInCommand } from './commands/sms-stand-in.ts';
import { ensureDemonstrationContacts } from './demonstration/demonstration-contacts.ts';
import { ensureDemonstrationAccounts } from './demonstration/ensure-accounts.ts';
import { accountBoardRoutes } from './http/account-board-routes.ts';
import { accountRoutes } from './http/account-routes.ts';
import { appointmentRoutes } from './http/appointment-routes.ts';
import { listRoutesOfAccounts } from './http/bulk/list-routes.ts';
import { positionRoutes } from './http/bulk/position-routes.ts';
import { clientRoutes } from './http/client-routes.ts';
import { contactRoutes } from './http/contact-routes.ts';
import { deputyRoutes } from './http/deputy-routes.ts';
import { machineRoutes } from './http/machine-routes.ts';
import { deliveryRoutes } from './http/messages/delivery-routes.ts';
import { messageRoutes } from './http/messages/message-routes.ts';
import { outsideRoutes } from './http/outside-routes.ts';
import { passkeyRoutes } from './http/passkey-routes.ts';
import { reviewRoutes } from './http/review-routes.ts';
import { secondFactorRoutes } from './http/second-factor-routes.ts';
import { sessionRoutes, whoAmIRoutes } from './http/session-routes.ts';
import { signInRuleRoutes } from './http/sign-in-rule-routes.ts';
import { lookAfterAccounts } from './jobs/look-after-accounts.ts';
import { deliverMessagesByTheClock } from './jobs/messages/deliver-messages.ts';
import { forgetMessages } from './jobs/messages/forget-messages.ts';
import { sendAddressCode } from './jobs/messages/send-address-code.ts';
import { removeExpired } from './jobs/remove-expired.ts';
import { accountsIssued } from './measurements/accounts-issued.ts';
import { signIns } from './measurements/sign-ins.ts';

export { bindInstallation } from './installation.ts';
export { createSignOn } from './sign-on/sign-on-pages.ts';

export const identity: Module = {
  name: 'identity',
  migrations: { schema: 'identity', folder: new URL('./migrations/', import.meta.url) },
  demonstrate: async (context, config) => {
    const lines = await ensureDemonstrationAccounts(context, config);
    await ensureDemonstrationContacts(context);
    return lines;
  },
  routes: [
    ...sessionRoutes,
    ...accountRoutes,
    ...accountBoardRoutes,
    ...appointmentRoutes,
    ...listRoutesOfAccounts,
    ...positionRoutes,
    contactRoutes,
    ...deputyRoutes,
    ...secondFactorRoutes,
    ...passkeyRoutes,
    ...outsideRoutes,
    ...clientRoutes,
    ...machineRoutes,
    ...reviewRoutes,
    ...signInRuleRoutes,
    ...messageRoutes,
    deliveryRoutes,
  ],
  jobs: [...lookAfterAccounts, deliverMessagesByTheClock, forgetMessages, sendAddressCode, removeExpired],
  measurements: [accountsIssued, signIns],
  practice: { shared: whoAmIRoutes },
  commands: [
    demoAccounts,
    createAccountCommand,
    rotateKeys,
    rotateSecretKey,
    resetFactorsCommand,
    sendTestMessage,
    smsStandInCommand,
  ],
};
