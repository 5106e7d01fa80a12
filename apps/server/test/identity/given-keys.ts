/** What tests of other modules do with the keys of an installation, which they may not reach past the index of identity. */
export { bindInstallation } from '../../src/modules/identity/installation.ts';
export { renewStoredKeys } from '../../src/modules/identity/use-cases/renew-secret.ts';
export { rotateDataKey } from '../../src/modules/identity/use-cases/rotate-data-key.ts';
